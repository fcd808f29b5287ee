import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/clinical/content/answers";
import { content as whole } from "@/lib/clinical/content/content";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { evaluate } from "@/lib/clinical/engine/evaluate";
import { openCase } from "@/lib/clinical/engine/holds";
import { localise } from "@/lib/clinical/engine/localise";
import { emergencyStory } from "./emergency-story";

const content = localise(whole, "nb") as LocalContent;
const story = (answers: Answers) => emergencyStory(content, evaluate(content, answers), openCase(content, answers));

test.each<[string, Answers, string, "113" | "on-call", readonly string[]]>([
	["numb saddle", { saddleSensation: "reduced" }, "caudaEquina", "on-call", ["saddleSensation"]],
	["two cauda signs", { bladder: "retention", bowel: "incontinence" }, "caudaEquina", "on-call", ["bladder", "bowel"]],
	[
		"weak foot",
		{ neuroExamDone: "yes", power: { L5: { left: 3 } }, powerNew: "yes" },
		"severeWeakness",
		"on-call",
		["power"],
	],
	[
		"pulsating mass with shock",
		{ pulsatileAbdominalMass: "yes", shockSigns: "yes" },
		"aneurysm",
		"113",
		["pulsatileAbdominalMass", "shockSigns"],
	],
])("%s: the script, the phone and the answers behind it", (_, answers, target, phone, causes) => {
	const { scripts, causes: found, reasons } = story(answers);
	expect(reasons.length).toBeGreaterThan(0);
	expect(scripts[0]?.target).toBe(target);
	expect(scripts[0]?.phone).toBe(phone);
	expect(found).toEqual(expect.arrayContaining([...causes]));
});

test("what threatens life leads, whatever else is found", () => {
	const { scripts } = story({ saddleSensation: "reduced", pulsatileAbdominalMass: "yes", shockSigns: "yes" });
	expect(scripts[0]?.phone).toBe("113");
	expect(scripts.map(({ target }) => target)).toContain("caudaEquina");
});

describe("every rule that makes an emergency", () => {
	const rules = content.rules.filter((rule) => rule.class === "emergency");
	test.each(rules.map((rule) => [rule.id, rule.target]))("%s has words of its own for %s", (_, target) => {
		expect(content.scripts.some((script) => script.target === target)).toBe(true);
	});
});
