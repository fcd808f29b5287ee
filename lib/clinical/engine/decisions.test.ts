import { describe, expect, test } from "vitest";
import { judge, over } from "@/lib/test/baseline";
import { decisions } from "@/lib/test/decisions";
import { presentations } from "@/lib/test/decisions/presentation";
import { lowSpecificity, ordinary } from "@/lib/test/decisions/unremarkable";

describe.each(Object.entries(decisions))("%s", (_, rows) => {
	const cases = rows.map(([finding, answers, expected, more = {}]) => ({ finding, answers, expected, more }));

	test.each(cases)("$finding → $expected", ({ answers, expected, more }) => {
		const { triage } = judge(over(answers));
		expect(triage.class).toBe(expected);
		if (more.imaging) expect(triage.imaging).toBe(more.imaging);
		if (more.within) expect(triage.reasons.find((reason) => reason.class === expected)?.within).toBe(more.within);
		if (more.open) expect(triage.missing).toContain(more.open);
	});
});

describe("findings that say little alone", () => {
	test.each(lowSpecificity)("%s is usual care with its caveat", (_finding, answers, flag) => {
		const { triage, redFlags } = judge(over(answers));
		const raised = redFlags.find((each) => each.flag === flag);
		expect(triage).toMatchObject({ class: "usual", imaging: "none" });
		expect(raised?.present).toBe("yes");
		expect(raised?.verdict).not.toBe("acts-alone");
		expect(raised?.caveat).not.toBe("");
	});

	test.each(ordinary)("%s is usual care", (_finding, answers) => {
		expect(judge(over(answers)).triage).toMatchObject({ class: "usual", settled: true, imaging: "none" });
	});
});

describe("presentation", () => {
	const cases = presentations.map(([finding, answers, expected]) => ({ finding, answers, expected }));

	test.each(cases)("$finding → $expected", ({ answers, expected }) => {
		expect(judge(over(answers)).presentation).toBe(expected);
	});
});

test.each([
	[0, "acute"],
	[41, "acute"],
	[42, "subacute"],
	[84, "subacute"],
	[85, "chronic"],
	[3650, "chronic"],
	[undefined, null],
] as const)("%s days is %s", (durationDays, expected) => {
	expect(judge(over({ durationDays })).phase).toBe(expected);
});
