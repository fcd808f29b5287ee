import { describe, expect, test } from "vitest";
import { planItems } from "./plan-items";
import { scripts } from "./scripts";

/** Words that frighten, blame or belittle, by their stem. */
const forbidden = {
	nb: /slitas|utslitt|degener|utglid|sklidd|klem|ustabil|skjev|smuldr|knus|kronisk|uspesifikk|risiko|røde flagg|ingenting galt|i hodet|lamme|lammet|dødelig|svulst|spredning|metasta|katastrof|abscess|byll|sepsis|cauda|nevrolog/i,
	en: /wear and tear|degenerat|slipped|trapped|unstable|crumbl|chronic|non-?specific|\brisk|red flag|nothing wrong|in your head|weak core|paralys|tumou?r|metasta|\bdie\b|fatal|abscess|sepsis|cauda|neurolog/i,
};

const sentences = (text: string) => text.split(/[.!?:;](?:\s|$)/).filter((part) => part.trim() !== "");
const words = (text: string) => text.trim().split(/\s+/).length;

const fromItems = planItems.flatMap((item) => (item.patient ? [[item.id, item.patient] as const] : []));
const fromScripts = scripts.map((script) => [`script ${script.target}`, script.patient] as const);
const patientTexts = [...fromItems, ...fromScripts];

describe.each(["nb", "en"] as const)("what the patient reads (%s)", (lang) => {
	test.each(patientTexts)("%s has no sentence over 18 words", (_, text) => {
		for (const sentence of sentences(text[lang])) expect(words(sentence), sentence).toBeLessThanOrEqual(18);
	});

	test.each(patientTexts)("%s uses no frightening word and no percentage", (_, text) => {
		expect(text[lang]).not.toMatch(forbidden[lang]);
		expect(text[lang]).not.toMatch(/%|prosent|percent/i);
	});
});

test.each(scripts.map((script) => [script.target, script] as const))(
	"the words for %s are two to four sentences",
	(_, script) => {
		for (const text of [script.patient.nb, script.patient.en]) {
			expect(sentences(text).length).toBeGreaterThanOrEqual(2);
			expect(sentences(text).length).toBeLessThanOrEqual(4);
		}
	},
);

test("a patient with a numb saddle is never told that a leg is weaker", () => {
	const script = scripts.find(({ target }) => target === "caudaEquina");
	expect(script?.patient.nb).not.toMatch(/bein|svak|kraft/i);
	expect(script?.patient.en).not.toMatch(/\bleg|weak|strength/i);
});

test.each(planItems.map((item) => [item.id, item] as const))("%s says it to the GP in at most 25 words", (_, item) => {
	for (const text of [item.text.nb, item.text.en]) expect(words(text), text).toBeLessThanOrEqual(25);
});
