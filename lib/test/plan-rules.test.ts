import { describe, expect, test } from "vitest";
import { content } from "@/lib/clinical/content/content";
import { assess } from "@/lib/clinical/engine/assess";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { evaluate } from "@/lib/clinical/engine/evaluate";
import { localise } from "@/lib/clinical/engine/localise";
import { notProposed } from "@/lib/clinical/engine/not-proposed";
import { prune } from "@/lib/clinical/engine/prune";
import { type Changes, over } from "./baseline";
import { notProposedCases, planCases } from "./plan-cases";
import { ruleCases } from "./rule-cases";

const local = localise(content, "nb") as LocalContent;
const linesFor = (changes: Changes) => Object.values(assess(local, over(changes)).plan).flat();
const firing = (changes: Changes) => new Set(linesFor(changes).flatMap((line) => line.because));
const leftOut = (changes: Changes) => {
	const { answers } = prune(local, over(changes));
	return notProposed(local, answers, evaluate(local, answers)).map(({ id }) => id);
};

test("there is a case for every plan rule, and no case without a rule", () => {
	expect(Object.keys(planCases).toSorted()).toEqual(content.planRules.map(({ id }) => id).toSorted());
});

describe.each(Object.entries(planCases))("%s", (id, { fires, silent }) => {
	test("fires, and every one of its lines stands in the plan because of it", () => {
		const drafted = linesFor(fires).filter((line) => line.because.includes(id));
		const rule = content.planRules.find((one) => one.id === id);
		expect(drafted.map((line) => line.id).toSorted()).toEqual([...(rule?.items ?? [])].toSorted());
	});

	test("is silent by a narrow miss", () => {
		expect(firing(silent)).not.toContain(id);
	});
});

test("there is a case for everything that is left out, and no case without it", () => {
	expect(Object.keys(notProposedCases).toSorted()).toEqual(content.notProposed.map(({ id }) => id).toSorted());
});

describe.each(Object.entries(notProposedCases))("not proposed: %s", (id, { fires, silent }) => {
	test("is said", () => {
		expect(leftOut(fires)).toContain(id);
	});

	test("is not said by a narrow miss", () => {
		expect(leftOut(silent)).not.toContain(id);
	});
});

test("in an emergency nothing is said of what is left out", () => {
	expect(leftOut({ saddleSensation: "reduced" })).toEqual([]);
});

test("every line of every plan carries evidence or is marked as our own choice, emergencies too", () => {
	const cases = [...Object.values(planCases), ...Object.values(ruleCases)];
	const bare = cases
		.flatMap(({ fires }) => linesFor(fires))
		.filter(({ evidence, basis }) => evidence.length === 0 && basis !== "default");
	expect([...new Set(bare.map(({ id }) => id))]).toEqual([]);
});

test("every line has a rule behind it", () => {
	const cases = [...Object.values(planCases), ...Object.values(ruleCases)];
	expect(cases.flatMap(({ fires }) => linesFor(fires)).filter(({ because }) => because.length === 0)).toEqual([]);
});

test("what the draft proposes is not among what it leaves out", () => {
	const opposite: Record<string, readonly string[]> = {
		mri: ["imaging.radicular-planned", "imaging.cancer-mri"],
		"xray-ct": ["imaging.fracture-xray", "imaging.fracture-later"],
		"mri-leg": ["imaging.radicular-question", "imaging.radicular-planned"],
		physiotherapy: ["referral.physio-now", "referral.physio-manual"],
		specialist: ["referral.multidisciplinary-subacute", "referral.specialist-2-3-months"],
		"surgeon-leg": ["referral.spine-surgeon"],
		psychological: ["psychological.cft", "psychological.cbt-package"],
	};
	for (const { fires } of [...Object.values(planCases), ...Object.values(ruleCases)]) {
		const drafted = linesFor(fires).map(({ id }) => id);
		for (const id of leftOut(fires)) {
			for (const line of opposite[id] ?? []) expect(drafted, `${id} and ${line}`).not.toContain(line);
		}
	}
});
