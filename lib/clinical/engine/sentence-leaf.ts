import { conditionWords } from "../content/condition-words";
import type { Condition, Lang, Localised, Question } from "../types";
import { decimal } from "./answer-text";
import type { LocalContent } from "./content-type";

/** The content whose labels a sentence is made of, in the language of the sentence. */
export type Labels = { content: Pick<LocalContent, "questions" | "facts" | "medicineGroups">; lang: Lang };

type Word = keyof typeof conditionWords;
type Leaf = Extract<Condition, { question: string }>;

export const word = (key: Word, lang: Lang, slots: Readonly<Record<string, string>> = {}) =>
	conditionWords[key][lang].replaceAll(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);

export const quoted = (text: string, lang: Lang) => `${word("open", lang)}${text}${word("close", lang)}`;

/** One answer as a phrase, or its opposite. */
export function leafPhrase(leaf: Leaf, of: Labels, negated = false): string {
	const question = questionOf(leaf.question, of);
	const label = labelPhrase(question.label, of.lang);
	const say = (key: Word, value = "") => word(key, of.lang, { label, value });
	if ("answered" in leaf) return say(leaf.answered === negated ? "unanswered" : "answered");
	if ("atLeast" in leaf) return say(negated ? "below" : "atLeast", amount(question, leaf.atLeast, of.lang));
	if ("below" in leaf) return say(negated ? "atLeast" : "below", amount(question, leaf.below, of.lang));
	if ("includes" in leaf) return say(negated ? "includesNot" : "includes", option(question, leaf.includes, of.lang));
	const values = typeof leaf.is === "string" ? [leaf.is] : leaf.is;
	if (question.kind === "yes-no" && values.length === 1) return say((values[0] === "yes") === negated ? "no" : "yes");
	return say(
		negated ? "isNot" : "is",
		list(
			values.map((value) => option(question, value, of.lang)),
			"or",
			of.lang,
		),
	);
}

export function factPhrase(fact: string, of: Labels): string {
	const found = (of.content.facts as Readonly<Record<string, { sentence: string }>>)[fact];
	if (!found) throw new Error(`A condition names the unknown fact ${fact}`);
	return found.sentence;
}

/** «a, b og c». */
export function list(parts: readonly string[], joint: "and" | "or", lang: Lang): string {
	if (parts.length < 2) return parts.join("");
	return `${parts.slice(0, -1).join(", ")} ${word(joint, lang)} ${parts.at(-1)}`;
}

function questionOf(id: string, of: Labels): Localised<Question> {
	const question = (of.content.questions as Readonly<Record<string, Localised<Question>>>)[id];
	if (!question) throw new Error(`A condition names the unknown question ${id}`);
	return question;
}

function option(question: Localised<Question>, value: string, lang: Lang): string {
	return quoted("options" in question ? (question.options[value] ?? value) : value, lang);
}

function amount(question: Localised<Question>, value: number, lang: Lang): string {
	const figure = decimal(value, lang);
	if (question.kind === "scale") return `${figure} ${lang === "nb" ? "av" : "of"} ${decimal(question.max, lang)}`;
	return "unit" in question && question.unit ? `${figure} ${question.unit}` : figure;
}

/** Names keep their capital; a label that holds a list of its own is quoted, so that it stays one thing. */
function labelPhrase(label: string, lang: Lang): string {
	if (/,|:|\b(og|eller|and|or)\b/.test(label)) return quoted(label, lang);
	const [first = ""] = label.split(" ");
	if (/^.[A-Z0-9ÆØÅ-]|[a-zæøå][A-Z]|^(Lasègue|Babinski|Berlin|Achilles)/.test(first)) return label;
	return label.charAt(0).toLowerCase() + label.slice(1);
}
