import { expect, test } from "vitest";
import { rules } from "./rules";
import { scripts } from "./scripts";

const targets = scripts.map((script) => script.target);

test("no target has two scripts", () => {
	expect(new Set(targets).size).toBe(targets.length);
});

test("every target of an emergency rule has a script", () => {
	const wanted = new Set<string>(rules.filter((rule) => rule.class === "emergency").map((rule) => rule.target));
	expect([...wanted].filter((target) => !targets.includes(target as (typeof targets)[number]))).toEqual([]);
});

test("113 is for what threatens life", () => {
	const urgent = scripts.filter((script) => script.phone === "113").map((script) => script.target);
	expect(urgent.toSorted()).toEqual(["aneurysm", "ectopicPregnancy", "shock"]);
});

test.each(scripts.map((script) => [script.target, script] as const))(
	"%s has at most four things to do now",
	(_, script) => {
		expect(script.now.length).toBeGreaterThanOrEqual(2);
		expect(script.now.length).toBeLessThanOrEqual(4);
		expect(script.leave.length).toBeGreaterThanOrEqual(2);
	},
);

test("each script speaks in its own words", () => {
	const said = scripts.flatMap((script) => [script.patient.nb, script.say.nb, script.title.nb]);
	expect(new Set(said).size).toBe(said.length);
});
