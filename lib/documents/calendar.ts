import { encode } from "uqr";

/**
 * A whole-day calendar entry as text (RFC 5545). `day` is an ISO calendar day. Nothing but the day and a title: no
 * patient, no practice, no address on the net.
 */
export function calendarEntry(day: string, title: string): string {
	const safe = title.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, " ");
	return [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"BEGIN:VEVENT",
		`SUMMARY:${safe}`,
		`DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
		"END:VEVENT",
		"END:VCALENDAR",
	].join("\r\n");
}

/** A QR code as one SVG path, a unit square for each dark module; `size` is the width in modules. */
export function qrPath(text: string): { size: number; path: string } {
	const { data, size } = encode(text, { ecc: "M", border: 0 });
	const path = data.flatMap((cells, y) => cells.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
	return { size, path };
}
