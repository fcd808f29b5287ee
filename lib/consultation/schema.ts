import * as z from "zod/mini";
import type { Answers } from "@/lib/clinical/content/answers";
import { type QuestionId, questions } from "@/lib/clinical/content/questions";
import { type Lang, type Question, reflexGrades, reflexNames, roots } from "@/lib/clinical/types";
import { visibleWords } from "@/lib/own-words";
import { findNationalId } from "@/lib/privacy/national-id";
import { allowedFor, explain, notObject, unknownKey } from "./schema-words";

z.config({ jitless: typeof window !== "undefined" });

export type FieldError = { key: string | null; message: string };

const yesNo = z.enum(["yes", "no"]);
const grade = z.int().check(z.gte(0), z.lte(5));
const score = z.int().check(z.gte(0), z.lte(10));
const bySide = <T extends z.ZodMiniType>(value: T) =>
	z.strictObject({ left: z.optional(value), right: z.optional(value) });
const record = <T extends z.ZodMiniType>(keys: readonly string[], value: T) =>
	z.strictObject(Object.fromEntries(keys.map((key) => [key, z.optional(value)])));

type OwnWords = (max: number) => z.ZodMiniType<string>;

/** Own words as they are read back: what was stored before a rule was made stays readable. */
const storedWords: OwnWords = (max) => z.string().check(z.maxLength(max), z.overwrite(visibleWords));

/** Own words as they come in: none with a national identity number in them. */
const newWords: OwnWords = (max) => storedWords(max).check(z.refine((text) => findNationalId(text) !== "certain"));

/** The shape of one answer, from its question. */
function answerSchema(question: Question, ownWords: OwnWords): z.ZodMiniType {
	switch (question.kind) {
		case "yes-no":
			return yesNo;
		case "choice":
			return z.enum(Object.keys(question.options) as [string, ...string[]]);
		case "category": {
			const values = Object.keys(question.options).map(Number);
			return z.int().check(z.gte(Math.min(...values)), z.lte(Math.max(...values)));
		}
		case "scale":
			return z.int().check(z.gte(question.min), z.lte(question.max));
		case "integer":
			return z.int().check(z.gte(question.min), ...(question.max === undefined ? [] : [z.lte(question.max)]));
		case "number":
			return z.number().check(z.gte(question.min), ...(question.max === undefined ? [] : [z.lte(question.max)]));
		case "list":
			return z.array(z.enum(Object.keys(question.options) as [string, ...string[]]));
		case "text":
			return ownWords(question.maxLength);
		case "power":
			return record(roots, bySide(grade));
		case "reflexes":
			return record(reflexNames, bySide(z.enum(reflexGrades)));
		case "goals":
			return z
				.array(z.strictObject({ activity: ownWords(200), now: score, target: score }))
				.check(z.maxLength(question.max));
	}
}

type Schemas = Record<QuestionId, z.ZodMiniType>;

const schemasWith = (ownWords: OwnWords) =>
	Object.fromEntries(
		Object.entries(questions).map(([id, question]) => [id, answerSchema(question as Question, ownWords)]),
	) as Schemas;

const newSchemas = schemasWith(newWords);
const storedSchemas = schemasWith(storedWords);

const isQuestion = (key: string): key is QuestionId => Object.hasOwn(newSchemas, key);

/** Checks one answer. `null` when it is right, else what is allowed, in plain words. */
export function answerError(id: QuestionId, value: unknown, lang: Lang): string | null {
	const parsed = newSchemas[id].safeParse(value);
	return parsed.success ? null : (explain(id, parsed.error.issues, lang)[0]?.message ?? allowedFor(id, lang));
}

type Parsed = { ok: true; answers: Answers } | { ok: false; errors: readonly FieldError[] };

/** Answers from outside: the typed object, or every key that is wrong and what is allowed there. */
export const parseAnswers = (input: unknown, lang: Lang = "nb"): Parsed => parse(newSchemas, input, lang);

/** Answers that were accepted before. */
export const parseStoredAnswers = (input: unknown): Parsed => parse(storedSchemas, input, "nb");

function parse(schemas: Schemas, input: unknown, lang: Lang): Parsed {
	if (input === null || typeof input !== "object" || Array.isArray(input))
		return { ok: false, errors: [notObject(lang)] };
	const answers: Record<string, unknown> = {};
	const errors: FieldError[] = [];
	for (const [key, value] of Object.entries(input)) {
		if (!isQuestion(key)) {
			errors.push(unknownKey(key, lang));
			continue;
		}
		const parsed = schemas[key].safeParse(value);
		if (parsed.success) answers[key] = parsed.data;
		else errors.push(...explain(key, parsed.error.issues, lang));
	}
	return errors.length === 0 ? { ok: true, answers: answers as Answers } : { ok: false, errors };
}
