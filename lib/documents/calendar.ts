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
