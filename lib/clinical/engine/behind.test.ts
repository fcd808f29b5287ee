import { expect, test } from "vitest";
import { type Changes, over } from "@/lib/test/baseline";
import { low } from "@/lib/test/plan-cells/plan-cell";
import { content } from "../content/content";
import { behind } from "./behind";
import type { LocalContent } from "./content-type";
import { evaluate } from "./evaluate";
import { localise } from "./localise";
import { prune } from "./prune";

const local = localise(content, "nb") as LocalContent;
const behindRule = (id: string, changes: Changes) => {
	const { answers } = prune(local, over(changes));
	return behind(local, id, answers, evaluate(local, answers));
};

test.each<[string, string, Changes, readonly string[]]>([
	["a question that the rule asks", "B0-CONFIDENCE", { confidence: 5 }, ["confidence"]],
	["the questions of a fact, inside out", "B0-FOUR-WEEKS", { durationDays: 10 }, ["durationDays"]],
	["of alternatives only what holds", "G7", { age: 80, nightPain: "no" }, ["age"]],
	["an examination that is read", "DO-MOT-MILD", {}, []],
	["the duration of a cell with a phase", "CELL-ACUTE-LOW", low, ["durationDays"]],
	["nothing where the rule always speaks", "SAFETY-NET-HOME", low, []],
])("%s: %s", (_, id, changes, questions) => {
	expect(behindRule(id, changes)?.questions).toEqual(questions);
});

test("a triage rule shows the answers of its own condition", () => {
	expect(behindRule("CES-01", { saddleSensation: "reduced" })?.questions).toEqual(["saddleSensation"]);
});

test("weakness is read off the power grid", () => {
	const changes = { power: { L5: { left: 4 } }, powerNew: "yes", powerWorsening: "no" } as const;
	expect(behindRule("MOT-07", changes)?.questions).toContain("power");
});

test("what could have spoken against is shown once it is answered", () => {
	expect(behindRule("MED-NSAID", { giBleedOrUlcer: "no" })?.questions).toContain("giBleedOrUlcer");
	expect(behindRule("MED-NSAID", {})?.questions).not.toContain("giBleedOrUlcer");
});

test("a rule says which triage rules it answers to and what it reads of the assessment", () => {
	const found = behindRule("DO-FRX", { corticosteroids: "prolonged" });
	expect(found?.fired).toEqual(["FRX-06"]);
	expect(behindRule("CELL-ACUTE-LOW", low)?.cell).toEqual(["class", "presentation", "phase", "intensity"]);
});

test("a rule that does not exist has nothing behind it", () => {
	expect(behindRule("NO-SUCH", {})).toBeNull();
});
