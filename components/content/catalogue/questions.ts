import type { Condition, Localised, Question } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import { conditionValue, entryOf, type JsonRecord } from "../describe";
import type { Entry, Field, Shelf, Value } from "../model";
import type { Reader } from "../reader";

type Asked = Localised<Question>;

/** The questions in the groups of the form, and the named facts that rules lean on. */
export function questionShelves(of: Reader): readonly Shelf[] {
	const questions = Object.entries(of.content.questions) as unknown as readonly [string, Asked][];
	const groups = Object.entries(of.content.groups) as readonly [string, { title: string; help?: string }][];
	return [
		...groups.map(([group, { title, help }]) => ({
			id: `group.${group}`,
			title,
			...(help && { note: help }),
			entries: questions.flatMap(([id, question]) =>
				question.group === group ? [questionEntry(id, question, of)] : [],
			),
		})),
		{
			id: "facts",
			title: of.shelfName("facts"),
			entries: Object.entries(of.content.facts).map(([id, fact]) =>
				entryOf(fact as unknown as JsonRecord, of, { id: `fact.${id}`, title: "sentence" }),
			),
		},
	];
}

function questionEntry(id: string, question: Asked, of: Reader): Entry {
	const conditions = (["askWhen", "closedWhen", "alarm"] as const).flatMap((key): Field[] => {
		const condition = question[key];
		return condition ? [{ label: of.fieldName(key), value: conditionValue(condition as Condition, of) }] : [];
	});
	const none =
		question.none === undefined
			? []
			: [{ label: of.fieldName("none"), value: text(optionWord(question, question.none, of)) }];
	return {
		id,
		title: question.label,
		...(question.help && { lead: question.help }),
		...(question.safety && { tag: of.fieldName("safety") }),
		fields: [{ label: of.fieldName("answers"), value: answersValue(question, of) }, ...none, ...conditions],
		sources: [],
		review: null,
		plain: true,
	};
}

function answersValue(question: Asked, of: Reader): Value {
	const kind = of.valueWord("answerKind", question.kind);
	if ("options" in question) return { kind: "list", items: Object.values(question.options) };
	if (question.kind === "scale")
		return text(fill(kind, { min: question.min, max: question.max, from: question.from, to: question.to }));
	if (question.kind === "text") return text(fill(kind, { maxLength: question.maxLength }));
	if (question.kind === "goals") return text(fill(kind, { max: question.max }));
	if (question.kind === "integer" || question.kind === "number") {
		const range = question.max === undefined ? `≥ ${question.min}` : `${question.min}–${question.max}`;
		return text([kind, range, question.unit].filter(Boolean).join(", "));
	}
	return text(kind);
}

const text = (words: string): Value => ({ kind: "text", text: words });

function optionWord(question: Asked, value: string | number, of: Reader): string {
	if ("options" in question) return question.options[String(value)] ?? String(value);
	if (value === "no") return of.lang === "nb" ? "nei" : "no";
	if (value === "yes") return of.lang === "nb" ? "ja" : "yes";
	return String(value);
}
