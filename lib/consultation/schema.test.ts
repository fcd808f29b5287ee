import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { type QuestionId, questions } from "@/lib/clinical/content/questions";
import { type Question, reflexGrades, roots } from "@/lib/clinical/types";
import { anyAnswers } from "@/lib/test/arbitrary";
import { longLasting, normal, woman30 } from "@/lib/test/baseline";
import { inventedNumber, slipped } from "@/lib/test/invented-number";
import { answerError, parseAnswers, parseStoredAnswers } from "./schema";

vi.setConfig({ testTimeout: 120_000 });

const all = Object.entries(questions) as [QuestionId, Question][];
const goal = { activity: "gå til butikken", now: 2, target: 8 };

/** Every closed value of a question, and the ends and a middle of an open one. */
function valid(question: Question): readonly unknown[] {
	switch (question.kind) {
		case "yes-no":
			return ["yes", "no"];
		case "choice":
			return Object.keys(question.options);
		case "list":
			return [[], Object.keys(question.options), ...Object.keys(question.options).map((option) => [option])];
		case "category":
			return Object.keys(question.options).map(Number);
		case "scale":
			return Array.from({ length: question.max - question.min + 1 }, (_, step) => question.min + step);
		case "integer":
			return [question.min, question.min + 1, question.max ?? 100_000];
		case "number":
			return [question.min, question.min + 0.5, question.max ?? 100_000];
		case "text":
			return ["", "Er redd for å bli liggende – «låst»", "å".repeat(question.maxLength)];
		case "power":
			return [
				{},
				{ L5: {} },
				{ L2: { left: 0 }, S1: { right: 5 } },
				Object.fromEntries(roots.map((root) => [root, { left: 3, right: 4 }])),
			];
		case "reflexes":
			return [{}, { patellar: {} }, ...reflexGrades.map((grade) => ({ achilles: { left: grade, right: "normal" } }))];
		case "goals":
			return [[], [goal], Array.from({ length: question.max }, () => goal), [{ ...goal, activity: "x".repeat(200) }]];
	}
}

const neverAnAnswer = [null, true, Number.NaN, Number.POSITIVE_INFINITY];
const notANumber = ["", "5", [], [1], {}];

/** Wrong type, out of range, unknown value. */
function invalid(question: Question): readonly unknown[] {
	const beyond = "max" in question && question.max !== undefined ? [question.max + 1] : [];
	switch (question.kind) {
		case "yes-no":
			return [...neverAnAnswer, "", "maybe", "YES", "ja", 0, 1, ["yes"], { yes: true }];
		case "choice":
			return [...neverAnAnswer, "", "nonsense", "toString", 0, [Object.keys(question.options)[0]], {}];
		case "list":
			return [...neverAnAnswer, "", Object.keys(question.options)[0], ["nonsense"], [null], [[]], {}, 0];
		case "category":
			return [...neverAnAnswer, ...notANumber, 0, 11, 1.5];
		case "scale":
		case "integer":
			return [...neverAnAnswer, ...notANumber, ...beyond, question.min - 1, question.min + 0.5, 1e300];
		case "number":
			return [...neverAnAnswer, ...notANumber, ...beyond, question.min - 0.1];
		case "text":
			return [...neverAnAnswer, 5, [], {}, ["a"], "x".repeat(question.maxLength + 1)];
		case "power":
			return [
				...neverAnAnswer,
				[],
				"L5",
				5,
				...[6, -1, 4.5, "4", null, [4], {}].map((left) => ({ L5: { left } })),
				...[{ L5: 4 }, { L5: null }, { L5: [] }, { L9: { left: 4 } }, { L5: { middle: 4 } }],
			];
		case "reflexes":
			return [
				...neverAnAnswer,
				[],
				"absent",
				...["", "weak", 2, null, [], {}].map((left) => ({ achilles: { left } })),
				...[{ achilles: "absent" }, { knee: { left: "absent" } }, { achilles: { both: "absent" } }],
			];
		case "goals":
			return [
				...neverAnAnswer,
				goal,
				"gå",
				[null],
				["gå"],
				Array.from({ length: question.max + 1 }, () => goal),
				...[
					{ now: 11 },
					{ now: -1 },
					{ target: 2.5 },
					{ target: "8" },
					{ activity: 5 },
					{ activity: "x".repeat(201) },
					{ extra: 1 },
				].map((change) => [{ ...goal, ...change }]),
				[{ activity: "gå", now: 2 }],
			];
	}
}

const keysOf = (input: unknown) => {
	const parsed = parseAnswers(input, "en");
	return parsed.ok ? [] : parsed.errors.map(({ key }) => key);
};
const messageOf = (input: unknown, lang: "nb" | "en" = "en") => {
	const parsed = parseAnswers(input, lang);
	return parsed.ok ? null : (parsed.errors[0]?.message ?? null);
};

describe.each(all)("%s", (id, question) => {
	test("takes each of its values, and gives it back unchanged", () => {
		for (const value of valid(question)) {
			expect(parseAnswers({ [id]: value }), JSON.stringify(value)).toEqual({ ok: true, answers: { [id]: value } });
			expect(answerError(id, value, "nb")).toBeNull();
		}
	});

	test("refuses a wrong type, an unknown value and what is out of range, by name, in both languages", () => {
		for (const value of invalid(question)) {
			const said = `${id}: ${JSON.stringify(value)}`;
			const [key] = keysOf({ ...normal, [id]: value });
			expect(key === id || key?.startsWith(`${id}.`), said).toBe(true);
			expect(answerError(id, value, "en"), said).toContain(`“${id}”`);
			expect(answerError(id, value, "nb"), said).toContain(`«${id}»`);
		}
	});
});

describe("what is allowed is said", () => {
	test.each([
		["bladder", "full", "normal, new-change, retention, incontinence, longstanding"],
		["pregnant", "maybe", "yes, no"],
		["age", 121, "from 0 to 120"],
		["durationDays", -1, "0 or more"],
		["painBack", 11, "from 0 to 10"],
		["temperatureC", 46, "from 30 to 45"],
		["crp", -0.1, "0 or more"],
		["omDuration", 0, "from 1 to 10"],
		["analgesics", ["aspirin"], "paracetamol, nsaid"],
		["power", { L5: { left: 6 } }, "L2, L3, L4, L5, S1"],
		["reflexes", { achilles: { left: "weak" } }, "normal, reduced, absent, brisk"],
		["goals", [goal, goal, goal, goal], "at most 3"],
		["concern", "x".repeat(501), "at most 500"],
	] as const)("%s refuses %j and says %s", (id, value, allowed) => {
		expect(messageOf({ [id]: value })).toContain(allowed);
	});

	test("in Norwegian by default, in English when asked", () => {
		expect(messageOf({ age: -1 }, "nb")).toBe("«age» må være et helt tall fra 0 til 120.");
		expect(messageOf({ age: -1 }, "en")).toBe("“age” must be a whole number from 0 to 120.");
		const byDefault = parseAnswers({ age: -1 });
		expect(byDefault.ok ? "" : byDefault.errors[0]?.message).toBe(messageOf({ age: -1 }, "nb"));
	});
});

describe("the key is a path to what is wrong", () => {
	test.each([
		[{ power: { L9: { left: 3 } } }, "power.L9"],
		[{ power: { L5: { middle: 3 } } }, "power.L5.middle"],
		[{ power: { L5: { left: 7 } } }, "power.L5.left"],
		[{ power: { L5: 4 } }, "power.L5"],
		[{ reflexes: { knee: { left: "absent" } } }, "reflexes.knee"],
		[{ sensationReduced: ["L5-left", "L6-left"] }, "sensationReduced.1"],
		[{ goals: [goal, { ...goal, now: 12 }] }, "goals.1.now"],
		[{ goals: [{ ...goal, why: "" }] }, "goals.0.why"],
		[{ agee: 40 }, "agee"],
		[{ Age: 40 }, "Age"],
		[{ "": 1 }, ""],
		[{ "power.L5": { left: 3 } }, "power.L5"],
	])("%j → %s", (input, key) => {
		expect(keysOf(input)).toEqual([key]);
		expect(messageOf(input)).toContain(`“${Object.keys(input)[0]}`);
	});

	test("every wrong key of an input is told, and none of the right ones", () => {
		expect(keysOf({ ...normal, age: "40", sex: "kvinne", durationDays: 3, extra: 1 }).toSorted()).toEqual([
			"age",
			"extra",
			"sex",
		]);
	});

	test.each([
		["saddlesensation", "saddleSensation"],
		["agee", "age"],
		["tempratureC", "temperatureC"],
	])("a misspelt key is told which one was meant: %s → %s", (key, meant) => {
		expect(messageOf({ [key]: 1 }, "en")).toContain(`“${meant}”`);
		expect(messageOf({ [key]: 1 }, "nb")).toContain(`«${meant}»`);
	});

	test("an unknown key like no other is told which keys there are", () => {
		for (const [id] of all) expect(messageOf({ xyz: 1 })).toContain(id);
	});
});

describe("keys that every object has are unknown keys", () => {
	test.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"])("%s", (key) => {
		expect(keysOf(JSON.parse(`{"age":40,"${key}":{"age":1}}`))).toEqual([key]);
		expect(keysOf(JSON.parse(`{"power":{"${key}":{"left":3}}}`))).toEqual([`power.${key}`]);
		expect(keysOf(JSON.parse(`{"power":{"L5":{"${key}":3}}}`))).toEqual([`power.L5.${key}`]);
		expect(keysOf(JSON.parse(`{"goals":[{"activity":"","now":1,"target":2,"${key}":3}]}`))).toEqual([`goals.0.${key}`]);
	});

	test("and change nothing elsewhere", () => {
		parseAnswers(JSON.parse('{"__proto__":{"polluted":"yes"},"power":{"__proto__":{"polluted":"yes"}}}'));
		expect("polluted" in {}).toBe(false);
	});
});

test.each([
	["null", null],
	["an array", [{ age: 40 }]],
	["an empty array", []],
	["a number", 5],
	["text", "age"],
	["true", true],
	["nothing", undefined],
])("%s is no consultation: no key, and what is expected", (_, input) => {
	expect(keysOf(input)).toEqual([null]);
	expect(messageOf(input, "en")).toContain("JSON object");
	expect(messageOf(input, "nb")).toContain("JSON-objekt");
});

test("an empty object is a consultation in which nothing was asked", () => {
	expect(parseAnswers({})).toEqual({ ok: true, answers: {} });
});

test("a null answer is an error, not an answer that was not given", () => {
	expect(keysOf({ age: null })).toEqual(["age"]);
});

test("whole consultations come back as they went in", () => {
	for (const answers of [normal, { ...normal, ...woman30 }, { ...normal, ...longLasting }]) {
		expect(parseAnswers(answers)).toEqual({ ok: true, answers });
	}
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			expect(parseAnswers(answers)).toEqual({ ok: true, answers });
		}),
		{ numRuns: 500 },
	);
});

test("any JSON at all is parsed or refused with messages, never thrown at", () => {
	const keys = fc.oneof(fc.constantFrom(...Object.keys(questions)), fc.string());
	fc.assert(
		fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(keys, fc.jsonValue(), { maxKeys: 6 })), (input) => {
			const parsed = parseAnswers(input, "en");
			if (parsed.ok) return;
			expect(parsed.errors.length).toBeGreaterThan(0);
			for (const { key, message } of parsed.errors) {
				const [question = ""] = key?.split(".") ?? [];
				expect(message).toContain(question);
			}
		}),
		{ numRuns: 1500 },
	);
});

describe("own words with a national identity number in them", () => {
	const cases = [
		["concern", { concern: `Redd. F. ${inventedNumber}` }, "concern"],
		["goals", { goals: [goal, { ...goal, activity: inventedNumber }] }, "goals.1.activity"],
	] as const;

	test.each(cases)("%s: refused by its path, with what to do, and the number is not repeated", (id, input, key) => {
		expect(keysOf({ ...normal, ...input })).toEqual([key]);
		expect(messageOf(input, "nb")).toBe(
			`«${id}» inneholder noe som ligner et fødselsnummer. Ta nummeret ut. Ingenting er lagret.`,
		);
		expect(messageOf(input, "en")).toBe(
			`“${id}” holds what looks like a national identity number. Take the number out. Nothing was saved.`,
		);
		expect(JSON.stringify(parseAnswers(input))).not.toContain(inventedNumber);
	});

	test.each(cases)("%s: what was stored before is read back as it stands", (_, input) => {
		expect(parseStoredAnswers(input)).toEqual({ ok: true, answers: input });
	});

	test("what only looks like one is taken", () => {
		const answers = { concern: `Ringte ${slipped(inventedNumber)}`, goals: [{ ...goal, activity: "Bære 12 kg" }] };
		expect(parseAnswers(answers)).toEqual({ ok: true, answers });
	});
});
