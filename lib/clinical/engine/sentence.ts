import type { DecisionCondition, MedicineCondition } from "../types";
import { decisionPhrase } from "./sentence-decision";
import { factPhrase, type Labels, leafPhrase, list, word } from "./sentence-leaf";

type Counted = { count: readonly MedicineCondition[]; atLeast: number };

export type { Labels } from "./sentence-leaf";

/** A condition as a tree of phrases, for a page that prints a long one as nested lists. */
export type Outline = { text: string } | { lead: string; parts: readonly Outline[] };

/** A condition, over the answers or over a decision about a medicine, as one sentence of labels, option words and fact sentences: «Alder er minst 71 år og feber.» */
export function sentence(condition: MedicineCondition, of: Labels): string {
	const text = phrase(condition, of);
	return `${text.replace(/^\(?\p{L}/u, (start) => start.toUpperCase())}.`;
}

/** The same condition as nested lists; a part that says one thing stays one phrase. */
export function outline(condition: MedicineCondition, of: Labels): Outline {
	if ("all" in condition) return branch(word("allOf", of.lang), condition.all, of);
	if ("any" in condition) return branch(word("anyOf", of.lang), condition.any, of);
	if ("count" in condition) return branch(counted("countOf", condition, of), condition.count, of);
	if ("not" in condition && parts(condition.not) > 1) return branch(word("notOf", of.lang), [condition.not], of);
	if ("unless" in condition) return branch(word("unlessOf", of.lang), [condition.unless], of);
	return { text: phrase(condition, of) };
}

function branch(lead: string, inner: readonly MedicineCondition[], of: Labels): Outline {
	const [only] = inner;
	if (inner.length === 1 && only && parts(only) > 1 && !("unless" in only)) {
		return { lead, parts: [outline(only, of)] };
	}
	return { lead, parts: inner.map((part) => outline(part, of)) };
}

function phrase(condition: MedicineCondition, of: Labels): string {
	if ("question" in condition) return leafPhrase(condition, of);
	if ("fact" in condition) return factPhrase(condition.fact, of);
	if ("not" in condition) return negated(condition.not, of);
	if ("unless" in condition) return word("unestablished", of.lang, { part: held(condition.unless, of) });
	if ("all" in condition) return together(condition.all, of);
	if ("any" in condition)
		return list(
			condition.any.map((part) => held(part, of)),
			"or",
			of.lang,
		);
	if ("count" in condition) return counted("count", condition, of);
	return decisionPhrase(condition satisfies DecisionCondition, of);
}

/** Excuses come last: «A og B, med mindre C». */
function together(all: readonly MedicineCondition[], of: Labels): string {
	const excuses = all.flatMap((part) => ("unless" in part ? [part.unless] : []));
	const grounds = all.filter((part) => !("unless" in part));
	if (excuses.length === 0 || grounds.length === 0)
		return list(
			all.map((part) => held(part, of)),
			"and",
			of.lang,
		);
	const stands = list(
		grounds.map((part) => held(part, of)),
		"and",
		of.lang,
	);
	const excused = list(
		excuses.map((part) => held(part, of)),
		"or",
		of.lang,
	);
	return `${stands}, ${word("unless", of.lang, { part: excused })}`;
}

function negated(inner: MedicineCondition, of: Labels): string {
	if ("question" in inner) return leafPhrase(inner, of, true);
	if ("not" in inner) return phrase(inner.not, of);
	return word("not", of.lang, { part: held(inner, of) });
}

function counted(key: "count" | "countOf", condition: Counted, of: Labels): string {
	return word(key, of.lang, {
		wanted: String(condition.atLeast),
		total: String(condition.count.length),
		parts: condition.count.map((part) => phrase(part, of)).join("; "),
	});
}

/** A part that is itself a list stands in brackets; a denial brackets its own inside. */
function held(condition: MedicineCondition, of: Labels): string {
	const text = phrase(condition, of);
	return parts(condition) > 1 && !("not" in condition) && !("unless" in condition) ? `(${text})` : text;
}

/** How many things a condition says. */
function parts(condition: MedicineCondition): number {
	if ("all" in condition) return sum(condition.all);
	if ("any" in condition) return sum(condition.any);
	if ("count" in condition) return Math.max(2, sum(condition.count));
	if ("not" in condition) return parts(condition.not);
	if ("unless" in condition) return parts(condition.unless);
	return 1;
}

const sum = (inner: readonly MedicineCondition[]) => inner.reduce((total, part) => total + parts(part), 0);
