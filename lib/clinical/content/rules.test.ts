import { describe, expect, test } from "vitest";
import { firedBy, judge, normal, over } from "@/lib/test/baseline";
import { conditionsIn } from "@/lib/test/condition-walk";
import { ruleCases } from "@/lib/test/rule-cases";
import { triageClasses } from "../types";

import { facts } from "./facts";
import { questions } from "./questions";
import { type RuleId, rules } from "./rules";
import { sources } from "./sources";

test("everything asked and everything normal fires no rule", () => {
	expect(firedBy(normal)).toEqual([]);
	expect(judge(normal).triage).toEqual({ class: "usual", settled: true, imaging: "none", reasons: [], missing: [] });
});

test("every rule has a case in which it fires and one in which it is silent", () => {
	expect(Object.keys(ruleCases).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
});

describe.each(Object.entries(ruleCases))("%s", (id, { fires, silent }) => {
	test("fires", () => expect(firedBy(over(fires))).toContain(id));
	test("is silent in a near miss", () => expect(firedBy(over(silent))).not.toContain(id));
	test("is silent when nothing was asked", () => expect(firedBy({})).not.toContain(id));
	test("its class is never undercut when it fires", () => {
		const rule = rules.find((rule) => rule.id === id);
		const established = judge(over(fires)).triage.class;
		expect(triageClasses.indexOf(established)).toBeGreaterThanOrEqual(
			triageClasses.indexOf(rule?.class ?? "emergency"),
		);
	});
});

test("rule ids are unique", () => {
	const ids = rules.map(({ id }) => id);
	expect(new Set<RuleId>(ids).size).toBe(ids.length);
});

test.each(rules.map((rule) => [rule.id, rule] as const))("%s asks real questions and cites real sources", (_, rule) => {
	for (const condition of conditionsIn(rule.when)) {
		if ("question" in condition) expect(Object.keys(questions)).toContain(condition.question);
		if ("fact" in condition) expect(Object.keys(facts)).toContain(condition.fact);
	}
	expect(rule.sources.length).toBeGreaterThan(0);
	for (const source of rule.sources) expect(Object.keys(sources)).toContain(source);
	expect(rule.title.nb && rule.title.en && rule.because.nb && rule.because.en).toBeTruthy();
});

test("a count asks for at least one of its parts, and no more than it has", () => {
	const conditions = [
		...rules.map((rule) => rule.when),
		...Object.values(facts).flatMap((fact) => ("when" in fact ? [fact.when] : [])),
	].flatMap(conditionsIn);
	const counts = conditions.filter((condition) => "count" in condition);
	expect(counts.length).toBeGreaterThan(0);
	for (const { atLeast, count } of counts) {
		expect(atLeast).toBeGreaterThanOrEqual(1);
		expect(atLeast).toBeLessThanOrEqual(count.length);
	}
});
