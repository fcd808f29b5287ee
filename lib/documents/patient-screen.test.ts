import { describe, expect, test } from "vitest";
import { hardWords } from "@/lib/clinical/engine/plain-words";
import { patientLangs } from "@/lib/clinical/types";
import { largestPlan } from "@/lib/test/largest-plan";
import { printedCase } from "@/lib/test/printed-case";
import { scenarios } from "@/prisma/scenarios";
import { patientScreen } from "./patient-screen";

const cases = [
	...scenarios.map(({ name, age, sex, answers, record }) => {
		const of = { answers: { ...answers, age, sex }, record: record?.("2026-11-23") };
		return [name, printedCase(of)] as const;
	}),
	["the largest plan", largestPlan()] as const,
];

describe.each(cases)("%s on the screen", (_, of) => {
	test.each(patientLangs)("holds nothing but what is meant for the patient (%s)", (lang) => {
		const { sheet } = patientScreen(of, lang);
		expect(sheet === null).toBe(of.evaluation.triage.class === "emergency");
		if (!sheet) return;
		const said = JSON.stringify(sheet);
		for (const { text, patientText } of of.lines)
			if (!patientText?.includes(text)) expect(said).not.toContain(JSON.stringify(text).slice(1, -1));
		const words = [sheet.title, ...sheet.marks, ...sheet.about.lines, sheet.about.title, sheet.calls.life];
		for (const list of sheet.calls.lists) words.push(list.lead, ...list.items);
		for (const { title, lines } of sheet.agreed?.blocks ?? [])
			words.push(title, ...lines.filter(({ text }) => !of.lines.some((line) => line.patientText === text)));
		expect(words.flatMap(({ text }) => hardWords(text, lang))).toEqual([]);
		expect(sheet.next?.blanks ?? []).toEqual([]);
	});
});

test("what nobody has signed is proposed, and not yet agreed", () => {
	const titleWhen = (signed: boolean) =>
		patientScreen(printedCase({ answers: { age: 44, sex: "female" }, signed }), "nb").sheet?.agreed?.title.text;
	expect(titleWhen(false)).toBe("Dette foreslår vi");
	expect(titleWhen(true)).toBe("Dette ble vi enige om");
});
