import { describe, expect, test } from "vitest";
import { readability } from "@/lib/clinical/engine/readability";
import { documentOf } from "@/lib/documents/documents";
import { type SheetView, sheetView } from "@/lib/documents/sheet-view";
import { largestPlan } from "@/lib/test/largest-plan";
import { printedCase } from "@/lib/test/printed-case";
import { cleared } from "@/prisma/scenario-answers";
import { scenarios } from "@/prisma/scenarios";

const follow = printedCase({ answers: { ...cleared, age: 45, sex: "female" } });

const cases = [
	...scenarios.map(({ name, age, sex, answers, record }) => {
		const of = printedCase({ answers: { ...answers, age, sex }, record: record?.("2026-11-23") });
		return [name, of] as const;
	}),
	["the largest plan", largestPlan()] as const,
	[
		"a plan after the largest",
		{ ...follow, previous: { day: "2026-11-02", answers: {}, lines: largestPlan().lines, written: "nb" } },
	] as const,
];

/** Our words of each place on the sheet; the clinician's and the patient's own are theirs. */
function blocksOf({ title, marks, about, goals, agreed, calls, foot }: SheetView): readonly string[] {
	const said = (words: readonly { text: string }[]) => words.map(({ text }) => text).join("\n");
	return [
		said([title, ...marks]),
		said([about.title, ...about.lines]),
		...(goals ? [said([goals.title, goals.help, ...(goals.confidence ? [goals.confidence] : [])])] : []),
		...(agreed?.blocks ?? []).map((block) => said([block.title, ...block.lines])),
		...calls.lists.map(({ lead, items }) => said([lead, ...items])),
		said([calls.title, calls.life, ...calls.agreed, foot]),
	];
}

describe.each(["nb", "nn"] as const)("the sheet in %s", (patientLang) => {
	test.each(cases)("is very easy to read: %s", (_, of) => {
		const document = documentOf("pasient", of, { patientLang, gpCopy: false });
		if (document?.kind !== "sheet") throw new Error("The sheet is missing");
		const blocks = blocksOf(sheetView(document.sheet, of));
		expect(readability(blocks.join("\n")).lix).toBeLessThanOrEqual(30);
		for (const block of blocks) {
			const { words, lix, longestSentence } = readability(block);
			if (words >= 30) expect(lix, block).toBeLessThanOrEqual(35);
			expect(longestSentence, block).toBeLessThanOrEqual(18);
		}
	});
});
