import { describe, expect, test } from "vitest";
import { content } from "@/lib/clinical/content/content";
import { assess } from "@/lib/clinical/engine/assess";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import type { PlanView } from "@/lib/consultation/types";
import { type Changes, over } from "@/lib/test/baseline";
import { high, low } from "@/lib/test/plan-cells/plan-cell";
import { wordsFor } from "./words-for";

const local = { nb: localise(content, "nb") as LocalContent, en: localise(content, "en") as LocalContent };

const wordsOf = (changes: Changes, lang: "nb" | "en" = "nb") => {
	const answers = over(changes);
	const { plan, ...evaluation } = assess(local[lang], answers);
	const view = { consultation: { answers }, evaluation, draft: plan } as unknown as PlanView;
	return { plan, words: wordsFor(local[lang], view, lang) };
};

test("the rule of a line links to its place, with its cell and its answers in words", () => {
	const { words } = wordsOf({ ...low, confidence: 5, workStatus: "working" });
	expect(words.rules["CELL-ACUTE-LOW"]).toMatchObject({
		href: "/innhold/plan#CELL-ACUTE-LOW",
		cell: ["Vanlig behandling", "Uspesifikk korsryggsmerte", "Akutt", "STarT Back lav"],
	});
	expect(words.rules["B0-CONFIDENCE"]?.answers).toEqual([
		{ question: "Hvor trygg pasienten er på å få det til", answer: "5/10" },
	]);
});

test("a triage rule links to the rules of the alarm findings", () => {
	const { words } = wordsOf({ saddleSensation: "reduced" });
	expect(words.rules["CES-01"]?.href).toBe("/innhold/regler#CES-01");
	expect(words.rules["CES-01"]?.answers).toHaveLength(1);
});

test("a risk that is not scored is said, never called low", () => {
	expect(wordsOf({}).words.rules["CELL-ACUTE-MEDIUM"]?.cell).toContain("Risiko ikke skåret, følger middels");
});

describe.each(["nb", "en"] as const)("in %s", (lang) => {
	test("every claim and rule behind a drafted line has its words, and nothing else is sent", () => {
		const { plan, words } = wordsOf({ ...high, workStatus: "working" }, lang);
		const lines = Object.values(plan).flat();
		const ids = new Set([...lines, ...words.notProposed].flatMap((line) => line.evidence));
		expect(Object.keys(words.claims).toSorted()).toEqual([...ids].toSorted());
		expect(Object.keys(words.rules).toSorted()).toEqual([...new Set(lines.flatMap((line) => line.because))].toSorted());
	});

	test("a line that guidelines disagree on says who, and how it is resolved", () => {
		const [first] =
			wordsOf({ ...high, workStatus: "working" }, lang).words.disagreements["notRecommended.paracetamol"] ?? [];
		expect(first?.href).toBe("/innhold/retningslinjer#paracetamol");
		expect(first?.positions.some((position) => /NICE 2020/.test(position))).toBe(true);
		expect(first?.resolution).toBeTruthy();
	});
});
