import { describe, expect, test } from "vitest";
import { questions } from "@/lib/clinical/content/questions";
import { localise } from "@/lib/clinical/engine/localise";
import { inventedNumber } from "@/lib/test/invented-number";
import { type FormValues, formValuesOf, isWithheld, type Raw, readAnswers } from "./form-values";
import { readDays } from "./read-days";
import { questionOf, type ScreenContent } from "./screen-content";

const content = { questions: localise(questions, "nb") } as Pick<ScreenContent, "questions">;
const read = (values: Partial<FormValues>) => readAnswers(content, { ...formValuesOf(content, {}, "nb"), ...values });

test("a form that nobody has touched holds no answers", () => {
	expect(read({})).toEqual({});
});

test.each([
	["38,2", 38.2],
	["38.2", 38.2],
	[" 37 ", 37],
	["29,9", undefined],
	["45,1", undefined],
	["varm", undefined],
	["3 8", 38],
	["", undefined],
])("temperature %j → %s", (typed, expected) => {
	expect(read({ temperatureC: typed }).temperatureC).toBe(expected);
});

test.each([
	["9", 9],
	["3 uker", 21],
	["3u", 21],
	["4 mnd", 122],
	["10 år", 3650],
	["2,5", undefined],
	["-1", undefined],
	["3 par", undefined],
])("duration %j → %s days", (typed, expected) => {
	expect(read({ durationDays: typed }).durationDays).toBe(expected);
});

test("an age is not read as a duration", () => {
	expect(readDays(questionOf(content, "age"), "3 uker")).toBeNull();
});

test("an invalid field counts as not asked, and the rest goes on", () => {
	expect(read({ age: "400", painBack: 6, bladder: "normal" })).toEqual({ painBack: 6, bladder: "normal" });
});

test("an empty list is an answer, an empty text is none", () => {
	expect(read({ analgesics: [], concern: "  " })).toEqual({ analgesics: [] });
});

test.each<[string, Raw, unknown]>([
	["a whole goal", [{ activity: "Gå tur", now: "2", target: "8" }], [{ activity: "Gå tur", now: 2, target: 8 }]],
	["half a goal", [{ activity: "Gå tur", now: "2", target: "" }], undefined],
	[
		"an empty row beside a whole one",
		[
			{ activity: "Gå", now: "0", target: "10" },
			{ activity: " ", now: "", target: "" },
		],
		[{ activity: "Gå", now: 0, target: 10 }],
	],
])("%s", (_, goals, expected) => {
	expect(read({ goals }).goals).toEqual(expected);
});

describe("answers come back from the form as they went in", () => {
	const answers = {
		age: 43,
		temperatureC: 36.8,
		power: { L5: { left: 4 } },
		analgesics: ["nsaid"],
		goals: [{ activity: "Gå tur", now: 2, target: 8 }],
		omDuration: 3,
		painBack: 0,
		bladder: "longstanding",
	} as const;
	test.each(["nb", "en"] as const)("%s", (lang) => {
		expect(readAnswers(content, formValuesOf(content, answers, lang))).toEqual(answers);
	});
});

describe("a national identity number in a field of own words", () => {
	const concern = `Redd for prolaps, f. ${inventedNumber}`;
	const goals = [
		{ activity: "Gå tur", now: "2", target: "8" },
		{ activity: inventedNumber, now: "", target: "" },
	];

	test("is withheld, and everything else goes on", () => {
		expect(read({ concern, goals, painBack: 6 })).toEqual({ painBack: 6 });
		expect(isWithheld(questionOf(content, "concern"), concern)).toBe(true);
		expect(isWithheld(questionOf(content, "goals"), goals)).toBe(true);
		expect(isWithheld(questionOf(content, "concern"), "Redd for prolaps")).toBe(false);
		expect(isWithheld(questionOf(content, "goals"), "")).toBe(false);
	});

	test("is not put together from two goals", () => {
		const rows = [inventedNumber.slice(0, 6), inventedNumber.slice(6)];
		const apart = rows.map((activity) => ({ activity, now: "2", target: "8" }));
		expect(isWithheld(questionOf(content, "goals"), apart)).toBe(false);
	});

	test("leaves the words that stood before it; what is wrong for another reason counts as not asked", () => {
		const values = { ...formValuesOf(content, {}, "nb"), concern, age: "400" };
		expect(readAnswers(content, values, { concern: "Redd for prolaps", age: 40 })).toEqual({
			concern: "Redd for prolaps",
		});
	});
});
