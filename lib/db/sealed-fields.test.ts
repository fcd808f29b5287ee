import { expect, test } from "vitest";
import { readSchema } from "./migrate";
import { relations, sealedFields } from "./sealed-fields";

type Column = { name: string; type: string; isOptional: boolean };

/** The models of prisma/schema.prisma, as they are written there. */
async function models(): Promise<Map<string, readonly Column[]>> {
	const schema = await readSchema("sqlite");
	return new Map(
		[...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, model = "", body = ""]) => [
			model,
			[...body.matchAll(/^ {2}(\w+) +(\w+)(\[\])?(\?)?/gm)].map(([, name = "", type = "", , optional]) => ({
				name,
				type,
				isOptional: optional === "?",
			})),
		]),
	);
}

const fields = Object.entries(sealedFields).flatMap(([model, names]) => names.map((name) => [model, name] as const));

test.each(fields)("%s.%s is a text column of a table that names its practice", async (model, name) => {
	const columns = (await models()).get(model) ?? [];
	expect(columns.find((column) => column.name === name)).toMatchObject({ type: "String" });
	expect(columns.find((column) => column.name === "practiceId")).toMatchObject({ type: "String", isOptional: false });
});

test.each(fields)("%s.%s is in no index: what is sealed can't be found by", async (model, name) => {
	const schema = await readSchema("sqlite");
	const body = schema.match(new RegExp(`^model ${model} \\{\\n([\\s\\S]*?)^\\}`, "m"))?.[1] ?? "";
	const indexes = [...body.matchAll(/@@(?:id|unique|index)\(\[([^\]]*)\]/g)].map(([, names = ""]) => names.split(", "));
	expect(indexes.length).toBeGreaterThan(0);
	expect(indexes.flat()).not.toContain(name);
});

test("every relation of the schema is known, so that no row comes along unopened", async () => {
	const all = await models();
	const found = [...all].flatMap(([model, columns]) => {
		const related = columns.filter((column) => all.has(column.type)).map(({ name, type }) => [name, type]);
		return related.length > 0 ? [[model, Object.fromEntries(related)]] : [];
	});
	expect(Object.fromEntries(found)).toEqual(relations);
});
