import { describe, expect, test } from "vitest";
import { content } from "@/lib/clinical/content/content";
import type { Lang } from "@/lib/clinical/types";
import { fieldNames } from "@/lib/texts/content-fields";
import { terms } from "@/lib/texts/terms";
import { catalogue, decisionKeys } from "./catalogue";
import { entriesOf, type Field } from "./model";

const models = { nb: catalogue(content, "nb"), en: catalogue(content, "en") };
const all = (lang: Lang) => models[lang].flatMap(entriesOf);

function labelsIn(fields: readonly Field[]): string[] {
	return fields.flatMap(({ label, value }) => [
		label,
		...(value.kind === "fields" ? labelsIn(value.fields) : []),
		...(value.kind === "records" ? value.records.flatMap(labelsIn) : []),
	]);
}

test("each id stands once on its page", () => {
	for (const model of models.nb) {
		const ids = entriesOf(model).map(({ id }) => id);
		expect(
			ids.filter((id, index) => ids.indexOf(id) !== index),
			model.part,
		).toEqual([]);
	}
});

test("both languages have the same entries in the same order", () => {
	expect(all("nb").map(({ id }) => id)).toEqual(all("en").map(({ id }) => id));
});

test("what no other part shows, the decisions show", () => {
	expect(decisionKeys(content)).toContain("sickLeave");
});

describe.each<Lang>(["nb", "en"])("in %s", (lang) => {
	test("nothing is left as an object, an unfilled slot of ours or undefined", () => {
		const text = JSON.stringify(models[lang]);
		expect(text).not.toMatch(/\[object|undefined|NaN/);
	});

	test("every field has a name that a reader understands", () => {
		const names = new Set(Object.values(fieldNames).map((name) => name[lang]));
		const strata = Object.values(terms.stratum).map((name) => name[lang]);
		const labels = new Set(all(lang).flatMap(({ fields }) => labelsIn(fields)));
		expect(
			[...labels].filter((label) => label !== "" && !names.has(label) && !strata.some((one) => one === label)),
		).toEqual([]);
	});

	test("every entry has a title", () => {
		expect(all(lang).filter(({ title }) => title.trim() === "")).toEqual([]);
	});
});
