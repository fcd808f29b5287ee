import { qrPath } from "@/lib/qr-path";

/** Always dark on white: some phones read no code the other way round. */
export function QrCode({ text, label }: { text: string; label: string }) {
	const { size, path } = qrPath(text);
	return (
		<svg
			viewBox={`-4 -4 ${size + 8} ${size + 8}`}
			role="img"
			aria-label={label}
			shapeRendering="crispEdges"
			className="size-52 rounded-md border border-line"
		>
			<rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#ffffff" />
			<path d={path} fill="#000000" />
		</svg>
	);
}
