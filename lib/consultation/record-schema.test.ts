import { expect, test } from "vitest";
import { inventedNumber, slipped } from "@/lib/test/invented-number";
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

const written = `Tlf 91 23 45 67, f. ${inventedNumber}`;
test.each([
	{ imaging: { kind: "mri", reason: written } },
	{ imaging: { kind: "mri", answerFrom: written } },
	{ sickLeave: { kind: "graded", steps: [{ tasks: written }] } },
	{ medicines: [{ id: "m", action: "start", group: "other", name: written }] },
	{ medicines: [{ id: "m", action: "start", group: "nsaid", overrides: { N1: written } }] },
	{ referrals: [{ id: "r", to: "physiotherapist", note: written }] },
	{ followUp: { measure: written } },
	{ choice: { steps: [{ firstStep: written }] } },
	{ choice: { interpreterLanguage: inventedNumber } },
])("%j holds a national identity number: refused when it comes in, readable when it was stored before", (record) => {
	const refused = planRecord.safeParse(record);
	expect(refused.error?.issues.map(({ message }) => message)).toEqual(["numberInText"]);
	expect(readRecord(JSON.stringify(record))).toEqual(record);
});

test("a control character in the middle hides no number, and what only looks like one is kept", () => {
	const hidden = `${inventedNumber.slice(0, 4)}\u0007${inventedNumber.slice(4)}`;
	expect(planRecord.safeParse({ followUp: { measure: hidden } }).success).toBe(false);
	expect(planRecord.safeParse({ followUp: { measure: slipped(inventedNumber) } }).success).toBe(true);
});
