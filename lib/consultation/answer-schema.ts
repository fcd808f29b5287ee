import * as z from "zod/mini";
import { type Localised, type Question, reflexGrades, reflexNames, roots } from "@/lib/clinical/types";

const yesNo = z.enum(["yes", "no"]);
const grade = z.int().check(z.gte(0), z.lte(5));
const score = z.int().check(z.gte(0), z.lte(10));
const bySide = <T extends z.ZodMiniType>(value: T) =>
	z.strictObject({ left: z.optional(value), right: z.optional(value) });
const record = <T extends z.ZodMiniType>(keys: readonly string[], value: T) =>
	z.strictObject(Object.fromEntries(keys.map((key) => [key, z.optional(value)])));

/** The shape of one answer, from its question in any language. */
export function answerSchema(question: Question | Localised<Question>): z.ZodMiniType {
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
			return z.string().check(z.maxLength(question.maxLength));
		case "power":
			return record(roots, bySide(grade));
		case "reflexes":
			return record(reflexNames, bySide(z.enum(reflexGrades)));
		case "goals":
			return z
				.array(z.strictObject({ activity: z.string().check(z.maxLength(200)), now: score, target: score }))
				.check(z.maxLength(question.max));
	}
}
