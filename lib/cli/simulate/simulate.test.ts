import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { answersOf } from "@/lib/cli/simulate/answers";
import { drawCohort } from "@/lib/cli/simulate/cohort";
import { figures } from "@/lib/cli/simulate/figures";
import { readArguments } from "@/lib/cli/simulate/read-arguments";
import { report, verdicts } from "@/lib/cli/simulate/report";
import { simulate } from "@/lib/cli/simulate/run-simulation";
import { askEngine } from "@/lib/cli/simulate/strategies";
import { content } from "@/lib/clinical/content/content";
import {
	simulatedDiseases,
	simulatedFigures,
	simulatedFindings,
	simulatedVariants,
} from "@/lib/clinical/content/simulated-cohort";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import { prune } from "@/lib/clinical/engine/prune";
import { parseAnswers } from "@/lib/consultation/schema";

const local = localise(content, "nb") as LocalContent;
const run = (seed: number, n = 3000) => simulate({ content: local, seed, n, variants: false });
const first = { improving: false, filmNormalStillPain: false, follow: false, esrTaken: false };

test("the same seed gives the same result to the digit, another seed another", () => {
	const [once, again, other] = [run(2009), run(2009), run(7)];
	expect(report(again)).toBe(report(once));
	expect(JSON.stringify(again)).toBe(JSON.stringify(once));
	expect(report(other)).not.toBe(report(once));
});

test("the people of a seed are the same on every machine", () => {
	const people = [...drawCohort(figures(), 2009, 4)].map(({ age, sex, day }) => [age, sex, day]);
	expect(people).toEqual([
		[27, "male", 28],
		[87, "male", 14],
		[65, "female", 14],
		[39, "male", 28],
	]);
});

test("about 80 of 100 have a red flag, as in Henschke 2009, and about 1 of 100 serious disease", () => {
	const { base } = run(2009, 6000);
	const { imaged } = base.strategies["any-flag"];
	expect(imaged.per1000).toBeGreaterThan(785);
	expect(imaged.per1000).toBeLessThan(825);
	expect(base.diseased.per1000).toBeGreaterThan(5);
	expect(base.diseased.per1000).toBeLessThan(17);
});

test("in every approach each person with disease is found at once, found at the review or missed", () => {
	const { base } = run(11, 6000);
	for (const { foundFirst, foundReview, missed, byDisease } of Object.values(base.strategies)) {
		expect(foundFirst.events + foundReview.events + missed.events).toBe(base.diseased.events);
		const all = Object.values(byDisease).reduce((sum, found) => sum + found.first + found.review + found.missed, 0);
		expect(all).toBe(base.diseased.events);
	}
});

test("every drawn consultation is one that the form could have sent, without contradictions", () => {
	for (const person of drawCohort(figures(), 5, 400)) {
		const answers = answersOf(person, { ...first, findings: person.review, day: person.day });
		const parsed = parseAnswers(answers, "nb");
		expect(parsed.ok ? [] : parsed.errors).toEqual([]);
		expect(prune(local, answers).contradictions).toEqual([]);
	}
});

test("Ryggvett's part is told by its own engine", () => {
	const ask = askEngine(local);
	const [person] = drawCohort(figures(), 1, 1);
	if (!person) throw new Error("nobody was drawn");
	const nothing = Object.fromEntries(Object.keys(simulatedFindings).map((name) => [name, false]));
	const young = { ...person, age: 40, sex: "male", class: "none" } as const;
	const at = (found: object) =>
		ask(young, { ...first, day: 7, findings: { ...nothing, ...found } as typeof person.first });
	expect(at({})).toEqual({ imaging: "none", admitted: false });
	expect(at({ bladder: true })).toEqual({ imaging: "emergency-mri", admitted: true });
	expect(at({ steroids: true })).toEqual({ imaging: "xray", admitted: false });
	expect(at({ cancer: true })).toEqual({ imaging: "urgent-mri", admitted: false });
});

test("after a normal film that still hurts, the film that another finding asks for is not all", () => {
	const ask = askEngine(local);
	const [person] = drawCohort(figures(), 1, 1);
	if (!person) throw new Error("nobody was drawn");
	const nothing = Object.fromEntries(Object.keys(simulatedFindings).map((name) => [name, false]));
	const findings = { ...nothing, cannotLieFlat: true } as typeof person.first;
	const old = { ...person, age: 70, sex: "male", class: "fracture" } as const;
	expect(ask(old, { ...first, day: 7, findings }).imaging).toBe("xray");
	const later = { ...first, day: 35, findings, follow: true, filmNormalStillPain: true };
	expect(ask(old, later).imaging).toBe("other");
});

test("an aim that is missed is said to be so", () => {
	const { base } = run(2009);
	const { ryggvett, "any-flag": anyFlag } = base.strategies;
	const change = (imaged: number, missed: number) => ({
		...base,
		strategies: {
			...base.strategies,
			ryggvett: {
				...ryggvett,
				imaged: { ...ryggvett.imaged, per1000: imaged },
				missed: { ...ryggvett.missed, events: missed },
			},
		},
	});
	expect(verdicts(change(99.9, anyFlag.missed.events)).join()).not.toContain("not met");
	expect(verdicts(change(100, anyFlag.missed.events))[0]).toContain("not met");
	expect(verdicts(change(0, anyFlag.missed.events + 1))[1]).toContain("not met");
});

test("every figure has a source that exists, a basis and a share that is one", () => {
	for (const [id, figure] of Object.entries(simulatedFigures)) {
		for (const source of figure.sources) expect(content.sources, `${id} cites ${source}`).toHaveProperty(source);
		if (!/Week|days/.test(id)) expect(figure.value, id).toBeLessThanOrEqual(1);
		expect(figure.value, id).toBeGreaterThanOrEqual(0);
		if (figure.basis === "default") expect(figure.sources, id).toEqual(["ryggvett-default"]);
	}
});

test("every other run changes a figure that is used", () => {
	const names = new Set(Object.keys(simulatedFigures).map((id) => id.split("/")[0]));
	for (const { set } of simulatedVariants) {
		for (const id of Object.keys(set)) {
			const [what, among] = id.split("/");
			expect(names, id).toContain(what);
			expect(["none", ...simulatedDiseases], id).toContain(among);
		}
	}
});

test("the table in the README was made under the content of today", () => {
	const readme = readFileSync("README.md", "utf8");
	const [, table = ""] = /<!-- simulate -->([\s\S]*?)<!-- \/simulate -->/.exec(readme) ?? [];
	expect(table, "run npm run simulate -- --readme").toContain(`content ${content.version}.`);
});

test.each([
	[["--n", "99"], "--n must be"],
	[["--n", "1e5"], "--n must be"],
	[["--seed", "-1"], "--seed"],
	[["--seed", "2147483648"], "--seed must be"],
	[["--speed", "1"], "--speed"],
	[["5"], "5"],
])("%j is refused with a sentence", (args, told) => {
	expect(() => readArguments(args)).toThrow(told);
});

test("without options it is 100,000 patients, seed 2009", () => {
	expect(readArguments([])).toEqual({ n: 100_000, seed: 2009, json: false, variants: true, readme: false });
});
