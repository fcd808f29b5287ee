import "server-only";
import { z } from "zod";
import { type QuestionId, questions } from "@/lib/clinical/content/questions";
import type { Question } from "@/lib/clinical/types";

/*
 * Every text that the routes take, found in their schemas: `name of the schema.path.to.the.field`, with its limit in
 * characters. A text of a closed form (a day, an id, one of a list) is none.
 */

const modules = import.meta.glob<Record<string, unknown>>("/lib/*/*requests.ts", { eager: true });

type Def = {
	type: string;
	format?: string;
	shape?: Record<string, z.ZodType>;
	element?: z.ZodType;
	innerType?: z.ZodType;
	valueType?: z.ZodType;
	in?: z.ZodType;
	out?: z.ZodType;
	options?: readonly z.ZodType[];
	checks?: readonly { _zod: { def: { check: string; maximum?: number } } }[];
};

const defOf = (schema: z.ZodType) => (schema as unknown as { _zod: { def: Def } })._zod.def;

const closed = ["number", "int", "boolean", "enum", "literal", "null", "undefined", "transform", "date"];

function walk(schema: z.ZodType, path: string): [string, number][] {
	const def = defOf(schema);
	const inner = [def.innerType, def.element, def.valueType, def.in].find(Boolean);
	switch (def.type) {
		case "object":
			return Object.entries(def.shape ?? {}).flatMap(([name, of]) => walk(of, `${path}.${name}`));
		case "union":
			return (def.options ?? []).flatMap((of) => walk(of, path));
		case "string": {
			const checks = (def.checks ?? []).map((check) => check._zod.def);
			if (def.format || checks.some(({ check }) => check === "string_format")) return [];
			return [[path, Math.min(...checks.map(({ maximum }) => maximum ?? Number.POSITIVE_INFINITY))]];
		}
		case "unknown":
			return [[path, Number.NaN]];
		case "pipe":
			// A text that ends as an address of e-mail is held to its form at the end.
			return def.out && defOf(def.out).format ? [] : walk(def.in as z.ZodType, path);
		default:
			if (closed.includes(def.type)) return [];
			if (!inner) throw new Error(`${path} is a ${def.type}, which text-fields.ts does not know`);
			return walk(inner, path);
	}
}

/** The texts in what the routes take; NaN for what is checked elsewhere, which is the answers. */
export const textFields: ReadonlyMap<string, number> = new Map(
	Object.values(modules)
		.flatMap((module) => Object.entries(module))
		.filter((entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType)
		.flatMap(([name, schema]) => walk(schema, name)),
);

/** The texts in the answers. */
export const answerFields: ReadonlyMap<string, number> = new Map(
	(Object.entries(questions) as [QuestionId, Question][]).flatMap(([id, question]): [string, number][] => {
		if (question.kind === "text") return [[`answers.${id}`, question.maxLength]];
		return question.kind === "goals" ? [[`answers.${id}.activity`, 200]] : [];
	}),
);
