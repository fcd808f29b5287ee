import { expect, test } from "vitest";
import { planRecord, readRecord } from "./record-schema";

test("a half-written step is kept as it stands, a percentage outside the rules too", () => {
	const record = { sickLeave: { kind: "graded", steps: [{}, { from: "2026-11-23", percent: 0 }, { percent: 120 }] } };
	expect(planRecord.parse(record)).toEqual(record);
	expect(readRecord(JSON.stringify(record))).toEqual(record);
});

test.each([
	{ sickLeave: { kind: "graded", steps: [{ from: "23.11.2026" }] } },
	{ sickLeave: { kind: "graded", steps: [{ percent: 12.5 }] } },
	{ sickLeave: { kind: "half" } },
	{ imaging: { kind: "mri", answerBy: "soon" } },
	{ imaging: { kind: "mri", indication: "root pain!" } },
])("%j is refused", (record) => expect(planRecord.safeParse(record).success).toBe(false));

test("imaging is kept with its reason and its answer", () => {
	const imaging = { kind: "none", reason: "tatt", answered: true, answerFrom: "fastlegen", answerBy: "2026-12-03" };
	expect(planRecord.parse({ imaging })).toEqual({ imaging });
});
