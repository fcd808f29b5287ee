import { describe, expect, test } from "vitest";
import { safetyLists } from "../engine/patient-sheet";
import { patientSource, patientWords } from "../engine/patient-words";
import { hardWords } from "../engine/plain-words";
import { readability } from "../engine/readability";
import { patientLangs } from "../types";
import { planItems } from "./plan-items";
import { readingLimits } from "./reading-limits";
import { scripts } from "./scripts";

const keys = [...patientSource.keys()];
const { sentenceWords: longest, blockWords, blockLix, wholeLix } = readingLimits;

/** Texts that stand together: the sections of the plan, the lists of when to call, what was decided, the scripts. */
const groupOf = (key: string) =>
	key
		.split(".")
		.slice(0, key.startsWith("decided.") ? 2 : 1)
		.join(" ");
const groups = [...new Set(keys.map(groupOf))].map(
	(group) => [group, keys.filter((key) => groupOf(key) === group)] as const,
);

const said = (of: readonly string[], lang: (typeof patientLangs)[number]) =>
	of.map((key) => patientWords(key, lang).text).join("\n");

describe.each(patientLangs)("what the patient reads (%s)", (lang) => {
	test(`no sentence is over ${longest[lang]} words`, () => {
		const long = keys.filter((key) => readability(patientWords(key, lang).text).longestSentence > longest[lang]);
		expect(long).toEqual([]);
	});

	test("no word frightens, blames or is Latin", () => {
		const found = keys.flatMap((key) =>
			hardWords(patientWords(key, lang).text, lang).map((hint) => `${key}: ${hint.found}`),
		);
		expect(found).toEqual([]);
	});

	test("nothing is told in shares or percentages", () => {
		expect(keys.filter((key) => /%|prosent|procent|percent|per cent/i.test(patientWords(key, lang).text))).toEqual([]);
	});
});

describe.each(["nb", "nn"] as const)("how easily it is read (%s)", (lang) => {
	test("a long text has a LIX of 35 or less", () => {
		const hard = keys
			.map((key) => ({ key, ...readability(patientWords(key, lang).text) }))
			.filter(({ words, lix }) => words >= blockWords && lix > blockLix);
		expect(hard).toEqual([]);
	});

	test.each(groups)("%s: the texts together have a LIX of 30 or less", (_, of) => {
		const whole = readability(said(of, lang));
		expect(whole.lix).toBeLessThanOrEqual(whole.words < blockWords ? blockLix : wholeLix);
	});
});

const net = {
	retention: {
		nb: /ikke får til å tisse/,
		nn: /ikkje får til å tisse/,
		en: /cannot pee/,
		pl: /nie możesz oddać moczu/,
	},
	incontinence: { nb: /holder på urin/, nn: /held på urin/, en: /hold your pee/, pl: /utrzymać moczu/ },
	"bowel incontinence": { nb: /avføring/, nn: /avføring/, en: /stool/, pl: /stolca/ },
	"a numb saddle": {
		nb: /nummen i skrittet/,
		nn: /nummen i skrittet/,
		en: /numb between your legs/,
		pl: /drętwieje ci krocze/,
	},
	"changed sexual function": { nb: /sex/, nn: /sex/, en: /sex/, pl: /seksu/ },
	weakness: {
		nb: /mister kraft i ett bein/,
		nn: /mistar kraft i eitt bein/,
		en: /lose strength in one leg/,
		pl: /tracisz siłę w jednej nodze/,
	},
	"pain in both legs": { nb: /begge beina/, nn: /begge beina/, en: /both legs/, pl: /obu nóg/ },
	fever: { nb: /feber/, nn: /feber/, en: /fever/, pl: /gorączkę/ },
	"116 117": { nb: /116 117/, nn: /116 117/, en: /116 117/, pl: /116 117/ },
	"113": { nb: /\b113\b/, nn: /\b113\b/, en: /\b113\b/, pl: /\b113\b/ },
};

describe.each(patientLangs)("the one safety net (%s)", (lang) => {
	const printed = ["safety.life", "safety.now", ...safetyLists.now, "safety.today", ...safetyLists.today];

	test.each(Object.entries(net))("names %s", (_, pattern) => {
		expect(said(printed, lang)).toMatch(pattern[lang]);
	});

	test("leaves out no item that is written", () => {
		const written = keys.filter((key) => /^safety\.(life|now|today)/.test(key));
		expect([...printed].sort()).toEqual(written.sort());
	});
});

test.each(scripts.map((script) => [script.target, script] as const))(
	"the words for %s are two to four sentences",
	(target) => {
		for (const lang of patientLangs) {
			const sentences = patientWords(`script.${target}`, lang)
				.text.split(/[.!?](?:\s|$)/)
				.filter((part) => part !== "");
			expect(sentences.length).toBeGreaterThanOrEqual(2);
			expect(sentences.length).toBeLessThanOrEqual(4);
		}
	},
);

test("a patient with a numb saddle is never told that a leg is weaker", () => {
	const weak = { nb: /bein|svak|kraft/i, nn: /bein|svak|kraft/i, en: /\bleg|weak|strength/i, pl: /nog|słab|sił/i };
	for (const lang of patientLangs) expect(patientWords("script.caudaEquina", lang).text).not.toMatch(weak[lang]);
});

test.each(planItems.map((item) => [item.id, item] as const))("%s says it to the GP in at most 25 words", (_, item) => {
	for (const text of [item.text.nb, item.text.en])
		expect(text.trim().split(/\s+/).length, text).toBeLessThanOrEqual(25);
});
