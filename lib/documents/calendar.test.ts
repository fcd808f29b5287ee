import { expect, test } from "vitest";
import { calendarEntry } from "@/lib/documents/calendar";
import { documentOf } from "@/lib/documents/documents";
import { sheetView } from "@/lib/documents/sheet-view";
import { qrPath } from "@/lib/qr-path";
import { printedCase } from "@/lib/test/printed-case";
import { cleared } from "@/prisma/scenario-answers";

test("the entry is a day and a title, and nothing more", () => {
	expect(calendarEntry("2026-12-03", "Time for ryggen").split("\r\n")).toEqual([
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"BEGIN:VEVENT",
		"SUMMARY:Time for ryggen",
		"DTSTART;VALUE=DATE:20261203",
		"END:VEVENT",
		"END:VCALENDAR",
	]);
});

test("a title can't add a line of its own", () => {
	expect(calendarEntry("2026-12-03", "Time\r\nURL:https://x.no; a,b\\")).toContain(
		"SUMMARY:Time URL:https://x.no\\; a\\,b\\\\\r\nDTSTART",
	);
});

test("the code is drawn whole: three finder patterns and a quiet size", () => {
	const { size, path } = qrPath("BEGIN:VCALENDAR");
	expect((size - 17) % 4).toBe(0);
	for (const corner of ["M0 0h", `M${size - 1} 0h`, `M0 ${size - 1}h`]) expect(path).toContain(corner);
	expect(path).not.toContain(`M${size} `);
});

const answers = { ...cleared, age: 40, sex: "male", durationDays: 20 } as const;
const nextOf = (record: { followUp?: { on: string } }) => {
	const of = printedCase({ answers, record });
	const document = documentOf("pasient", of, { patientLang: "nb", gpCopy: false });
	return document?.kind === "sheet" ? sheetView(document.sheet, of).next : null;
};

test("a code stands on the sheet only when a day is agreed; without one there are lines to fill in", () => {
	expect(nextOf({ followUp: { on: "2026-12-03" } })).toMatchObject({
		when: { text: "torsdag 3. desember 2026" },
		qr: { path: expect.any(String) },
		blanks: [],
	});
	expect(nextOf({})).toMatchObject({ when: null, qr: null });
	expect(nextOf({})?.blanks).toHaveLength(3);
});
