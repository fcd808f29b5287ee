import { expect, test } from "vitest";
import { content } from "../content/content";
import type { Condition, Lang, MedicineCondition } from "../types";
import { localise } from "./localise";
import { type Outline, outline, sentence } from "./sentence";

const labels = {
	nb: { content: localise(content, "nb"), lang: "nb" },
	en: { content: localise(content, "en"), lang: "en" },
} as const;

const over70: Condition = { question: "age", atLeast: 71 };
const female: Condition = { question: "sex", is: "female" };
const fever: Condition = { fact: "fever" };
const pregnant: Condition = { question: "pregnant", is: "yes" };

const cases: [string, Condition, string, string][] = [
	["a limit with its unit", over70, "Alder er minst 71 år.", "Age is at least 71 years."],
	[
		"below, with a decimal",
		{ question: "calcium", atLeast: 2.52 },
		"Kalsium er minst 2,52 mmol/l.",
		"Calcium is at least 2.52 mmol/L.",
	],
	[
		"a scale with its top",
		{ question: "confidence", below: 7 },
		"Hvor trygg pasienten er på å få det til er under 7 av 10.",
		"How sure of managing it is below 7 of 10.",
	],
	["yes", pregnant, "Gravid.", "Pregnant."],
	["no", { question: "pregnant", is: "no" }, "Gravid: nei.", "Pregnant: no."],
	["not yes is no", { not: pregnant }, "Gravid: nei.", "Pregnant: no."],
	["not no is yes", { not: { question: "pregnant", is: "no" } }, "Gravid.", "Pregnant."],
	["not at least is below", { not: over70 }, "Alder er under 71 år.", "Age is below 71 years."],
	["not not", { not: { not: female } }, "Kjønn er «Kvinne».", "Sex is “Female”."],
	[
		"one of several options",
		{ question: "straightLegRaise", is: ["left", "right", "both"] },
		"Lasègue er «Venstre», «Høyre» eller «Begge».",
		"Straight leg raise is “Left”, “Right” or “Both”.",
	],
	[
		"not one of several",
		{ not: { question: "trauma", is: ["none"] } },
		"«Fall eller skade» er ikke «Ingen».",
		"“Fall or injury” is not “None”.",
	],
	["answered", { question: "course", answered: true }, "Forløp er besvart.", "Course is answered."],
	[
		"not answered, told either way",
		{ not: { question: "course", answered: true } },
		"Forløp er ikke besvart.",
		"Course is not answered.",
	],
	["a fact", fever, "Temperatur 38,0 °C eller høyere.", "Temperature 38.0 °C or higher."],
	[
		"all",
		{ all: [over70, female] },
		"Alder er minst 71 år og kjønn er «Kvinne».",
		"Age is at least 71 years and sex is “Female”.",
	],
	[
		"any",
		{ any: [over70, female, pregnant] },
		"Alder er minst 71 år, kjønn er «Kvinne» eller gravid.",
		"Age is at least 71 years, sex is “Female” or pregnant.",
	],
	[
		"any in all, and a negated list",
		{ all: [{ any: [over70, pregnant] }, { not: { any: [female, fever] } }] },
		"(Alder er minst 71 år eller gravid) og ikke (kjønn er «Kvinne» eller temperatur 38,0 °C eller høyere).",
		"(Age is at least 71 years or pregnant) and not (sex is “Female” or temperature 38.0 °C or higher).",
	],
	[
		"an excuse comes last",
		{ all: [{ unless: { question: "pregnant", is: "no" } }, female, over70] },
		"Kjønn er «Kvinne» og alder er minst 71 år, med mindre gravid: nei.",
		"Sex is “Female” and age is at least 71 years, unless pregnant: no.",
	],
	[
		"an excuse alone",
		{ any: [female, { unless: { all: [over70, fever] } }] },
		"Kjønn er «Kvinne» eller ikke fastslått: (alder er minst 71 år og temperatur 38,0 °C eller høyere).",
		"Sex is “Female” or not established: (age is at least 71 years and temperature 38.0 °C or higher).",
	],
	[
		"a count with a list inside",
		{ count: [over70, female, { any: [fever, pregnant] }], atLeast: 2 },
		"Minst 2 av 3: alder er minst 71 år; kjønn er «Kvinne»; temperatur 38,0 °C eller høyere eller gravid.",
		"At least 2 of 3: age is at least 71 years; sex is “Female”; temperature 38.0 °C or higher or pregnant.",
	],
];

test.each(cases)("%s", (_, condition, nb, en) => {
	expect(sentence(condition, labels.nb)).toBe(nb);
	expect(sentence(condition, labels.en)).toBe(en);
});

test.each<[MedicineCondition, string]>([
	[{ daysAbove: 28 }, "Mer enn 28 dager."],
	[
		{ all: [{ action: ["start", "continue"] }, { withoutPpi: true }] },
		"Beslutningen er å starte eller å fortsette og uten syrehemmer.",
	],
	[{ not: { route: "parenteral" } }, "Ikke gis som sprøyte."],
	[{ alsoTakes: ["nsaid"] }, "Tar også NSAID."],
])("a decision about a medicine: %j", (condition, wanted) => {
	expect(sentence(condition, labels.nb)).toBe(wanted);
});

test("a long condition is laid out as nested lists", () => {
	const laid = outline({ all: [female, { any: [over70, { unless: pregnant }] }, { not: fever }] }, labels.nb);
	expect(laid).toEqual({
		lead: "Alle disse:",
		parts: [
			{ text: "kjønn er «Kvinne»" },
			{
				lead: "Minst én av disse:",
				parts: [
					{ text: "alder er minst 71 år" },
					{ lead: "Med mindre dette er fastslått:", parts: [{ text: "gravid" }] },
				],
			},
			{ text: "ikke temperatur 38,0 °C eller høyere" },
		],
	});
});

test("what the content does not know is loud", () => {
	expect(() => sentence({ question: "shoeSize", atLeast: 44 }, labels.nb)).toThrow("shoeSize");
	expect(() => sentence({ fact: "luck" }, labels.nb)).toThrow("luck");
});

const everyCondition: MedicineCondition[] = [
	...content.rules.map((rule) => rule.when as Condition),
	...content.planRules.flatMap((rule) => ("when" in rule && rule.when ? [rule.when as Condition] : [])),
	...content.redFlags.map((flag) => flag.present as Condition),
	...Object.values(content.questions).flatMap((question) =>
		"askWhen" in question ? [question.askWhen as Condition] : [],
	),
	...content.medicineChecks.flatMap((check) => ("when" in check ? [check.when as MedicineCondition] : [])),
	...content.modifiableFactors.map((factor) => factor.present),
	...Object.values(content.facts).flatMap((fact) => ("when" in fact ? [fact.when as Condition] : [])),
];

const leaves = (node: Outline): string[] => ("text" in node ? [node.text] : node.parts.flatMap(leaves));

test.each<Lang>(["nb", "en"])("every condition of the content reads whole in %s", (lang) => {
	expect(everyCondition.length).toBeGreaterThan(150);
	for (const condition of everyCondition) {
		for (const text of [sentence(condition, labels[lang]), ...leaves(outline(condition, labels[lang]))]) {
			expect(text).not.toMatch(/undefined|\{|\}|\[object|NaN/);
			expect(text.length).toBeGreaterThan(2);
		}
	}
});
