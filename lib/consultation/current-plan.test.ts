import { describe, expect, test } from "vitest";
import type { PlanRecord } from "@/lib/clinical/plan-record";
import { currentPlan, currentRecord } from "./current-plan";
import type { PlanAddendum, PlanLine } from "./types";

const line = (id: string, more: Partial<PlanLine> = {}): PlanLine => ({
	...{ id, section: "activity", text: id, patientText: `${id} til deg`, itemId: id, edited: false },
	...{ because: ["P-1"], evidence: ["S000-01"], basis: "verified" },
	...more,
});
const change = (number: number, more: Partial<PlanAddendum>): PlanAddendum => ({
	...{ number, section: "activity", lineId: null, before: null, text: null, reason: null, why: null, followUpOn: null },
	...{ suggestedBy: "Jonas Vik", acceptedBy: "Kari Lunde", at: "2026-11-23T09:00:00.000Z" },
	...more,
});

describe("the plan as it now stands", () => {
	const signed = [line("walk"), line("lift"), line("stay", { section: "work" })];
	const texts = (...addenda: PlanAddendum[]) => currentPlan(signed, addenda).map(({ text }) => text);

	test.each<[string, PlanAddendum[], string[]]>([
		["nothing added", [], ["walk", "lift", "stay"]],
		["reworded", [change(1, { lineId: "walk", text: "run" })], ["run", "lift", "stay"]],
		["taken out", [change(1, { lineId: "lift" })], ["walk", "stay"]],
		["added, at the end of its section", [change(1, { text: "swim" })], ["walk", "lift", "swim", "stay"]],
		[
			"twice reworded",
			[change(1, { lineId: "walk", text: "run" }), change(2, { lineId: "walk", text: "row" })],
			["row", "lift", "stay"],
		],
		[
			"added and taken out again",
			[change(1, { text: "swim" }), change(2, { lineId: "addendum.1" })],
			["walk", "lift", "stay"],
		],
		["of a line that is not there", [change(1, { lineId: "gone", text: "x" })], ["walk", "lift", "stay"]],
	])("%s", (_, addenda, expected) => expect(texts(...addenda)).toEqual(expected));

	test("what was signed is not touched", () => {
		const before = JSON.stringify(signed);
		currentPlan(signed, [change(1, { lineId: "walk", text: "run" })]);
		expect(JSON.stringify(signed)).toBe(before);
	});

	test("new words go to the patient where the line did, and carry nothing of the old ones", () => {
		const decided = line("followUp.decided", {
			note: "Kort.",
			sayings: [{ id: "decided.leave.none", slots: {} }],
			reason: "R",
		});
		const silent = line("silent", { patientText: null });
		const addenda = [change(1, { lineId: decided.id, text: "A" }), change(2, { lineId: "silent", text: "B" })];
		const [one, other] = currentPlan([decided, silent], addenda);
		expect(one).toEqual({ ...line(decided.id), text: "A", patientText: "A", edited: true });
		expect(other).toMatchObject({ text: "B", patientText: null });
	});

	test("a new line is the clinicians' own, with its reason where it needs one", () => {
		expect(currentPlan([], [change(1, { text: "TENS", reason: "Ønsket" })])).toEqual([
			{
				...{ id: "addendum.1", section: "activity", text: "TENS", patientText: "TENS", itemId: null, edited: true },
				...{ reason: "Ønsket", because: [], evidence: [], basis: null },
			},
		]);
	});
});

describe("what the documents say apart from the lines", () => {
	const record: PlanRecord = {
		imaging: { kind: "none" },
		followUp: { on: "2026-12-01", with: "gp" },
		referrals: [
			{ id: "r1", to: "physiotherapist", question: "Trening", tried: "Råd" },
			{ id: "r2", to: "psychologist" },
		],
		choice: { steps: [{ firstStep: "Gå" }, { firstStep: "Løfte" }], agreement: "agrees" },
	};

	test("stands while nothing was changed", () => {
		expect(currentRecord(record, [change(1, { text: "Ny linje" })])).toEqual(record);
		expect(currentRecord({}, [])).toEqual({});
	});

	test.each<[string, Partial<PlanAddendum>, Partial<PlanRecord>]>([
		[
			"a next visit that was reworded is no longer a day",
			{ lineId: "followUp.decided", text: "Ring" },
			{ followUp: undefined },
		],
		[
			"a referral that was taken out is not sent",
			{ lineId: "referral.r1" },
			{ referrals: [{ id: "r2", to: "psychologist" }] },
		],
		[
			"a referral that was reworded asks what it now says",
			{ lineId: "referral.r1", text: "Bassengtrening" },
			{
				referrals: [
					{ id: "r1", to: "physiotherapist", question: "Bassengtrening" },
					{ id: "r2", to: "psychologist" },
				],
			},
		],
		[
			"a goal's step that was reworded is in its line alone",
			{ lineId: "choice.goal.1", text: "Gå lenger" },
			{ choice: { steps: [{}, { firstStep: "Løfte" }], agreement: "agrees" } },
		],
	])("%s", (_, more, expected) => {
		const now = currentRecord(record, [change(1, more)]);
		expect(now).toMatchObject({ imaging: { kind: "none" } });
		for (const [part, value] of Object.entries(expected)) expect(now[part as keyof PlanRecord]).toEqual(value);
	});
});
