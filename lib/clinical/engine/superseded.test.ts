import { expect, test } from "vitest";
import { planItems } from "../content/plan-items";
import { referralServices } from "../content/referral-services";
import { superseded } from "../content/superseded";
import type { PlanRecord } from "../plan-record";
import { supersededItems } from "./superseded";

const rows: [string, PlanRecord, readonly string[]][] = [
	["nothing decided", {}, []],
	["a day for the next visit", { followUp: { on: "2026-12-06" } }, superseded.followUpDay],
	["a next visit without a day", { followUp: { with: "phone" } }, []],
	["imaging", { imaging: { kind: "mri" } }, superseded.imagingChosen],
	["no imaging", { imaging: { kind: "none" } }, []],
	["the ready answer on the sheet", { imaging: { kind: "none", answered: true } }, ["imaging.wants", "imaging.none"]],
	["graded leave", { sickLeave: { kind: "graded" } }, ["work.stay", "work.full-note-review"]],
	["full leave", { sickLeave: { kind: "full" } }, ["work.stay"]],
	["no leave", { sickLeave: { kind: "none" } }, ["work.full-note-review"]],
	[
		"a stair",
		{ sickLeave: { kind: "graded", steps: [{ from: "2026-11-23" }] } },
		["work.stay", "work.full-note-review", "work.graded-workplace"],
	],
	["no medicine", { medicines: [] }, superseded.nsaidDecided],
	["an NSAID", { medicines: [{ id: "m", action: "start", group: "nsaid" }] }, superseded.nsaidDecided],
	["an NSAID that stops", { medicines: [{ id: "m", action: "stop", group: "nsaid" }] }, []],
	["an opioid that goes on", { medicines: [{ id: "m", action: "continue", group: "weak-opioid" }] }, []],
	["a taper without steps", { medicines: [{ id: "m", action: "taper", group: "weak-opioid" }] }, []],
	[
		"a tapering plan",
		{
			medicines: [{ id: "m", action: "taper", group: "weak-opioid", taper: [{ from: "2026-11-23", dailyDose: 50 }] }],
		},
		superseded.opioidTapers,
	],
	["a referral", { referrals: [{ id: "r1", to: "rheumatology" }] }, ["referral.rheumatology"]],
	["a referral to a service that has no line", { referrals: [{ id: "r1", to: "gp" }] }, []],
];

test.each(rows)("%s takes the place of what says the same", (_, record, lines) => {
	expect([...supersededItems(record)].toSorted()).toEqual([...lines].toSorted());
});

test("every line and every service named here exists", () => {
	const { referral, ...others } = superseded;
	const named = [...Object.values(others).flat(), ...Object.values(referral).flat()];
	const ids = planItems.map((item) => item.id as string);
	expect(named.filter((id) => !ids.includes(id))).toEqual([]);
	const services = referralServices.map((service) => service.id as string);
	expect(Object.keys(referral).filter((id) => !services.includes(id))).toEqual([]);
});

test("safety nets, alarm checks and warnings always stand", () => {
	const { referral, ...others } = superseded;
	const named: readonly string[] = [...Object.values(others).flat(), ...Object.values(referral).flat()];
	expect(named.filter((id) => id.startsWith("safetyNet.") || /recheck|no-nsaid|caution/.test(id))).toEqual([]);
});
