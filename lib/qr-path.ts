import { encode } from "uqr";

/** A QR code as one SVG path, a unit square for each dark module; `size` is the width in modules. */
export function qrPath(text: string): { size: number; path: string } {
	const { data, size } = encode(text, { ecc: "M", border: 0 });
	const path = data.flatMap((cells, y) => cells.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
	return { size, path };
}
