import type { Answers } from "@/lib/clinical/content/answers";
import type { QuestionId } from "@/lib/clinical/content/questions";
import type { AnswerChanges } from "@/lib/consultation/types";

/**
 * An answer that was changed here and elsewhere, differently. Undefined is not answered. `left`: the other one was never
 * on the server; another page of this browser left it. One question can have several.
 */
export type Conflict = { key: QuestionId; mine: unknown; theirs: unknown; left?: true };

export type Merged = {
	/** What the form holds afterwards. A conflict keeps this side's answer until somebody decides. */
	answers: Answers;
	/** Keys that only the other side changed. */
	taken: readonly QuestionId[];
	conflicts: readonly Conflict[];
};

/** Whether two answers say the same, whatever the order of their keys. */
export function same(one: unknown, other: unknown): boolean {
	if (Object.is(one, other)) return true;
	if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
	if (Array.isArray(one) !== Array.isArray(other)) return false;
	const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...keys].every((key) => same(at(one, key), at(other, key)));
}

const at = (tree: object, key: string): unknown => (tree as Record<string, unknown>)[key];

const keysOf = (...sets: readonly Answers[]) => [...new Set(sets.flatMap((set) => Object.keys(set)))] as QuestionId[];

/** What turns `from` into `to`; null takes an answer away. */
export function changesBetween(from: Answers, to: Answers): AnswerChanges {
	const changed = keysOf(from, to).filter((key) => !same(from[key], to[key]));
	return Object.fromEntries(changed.map((key) => [key, to[key] ?? null])) as AnswerChanges;
}

export function applyChanges(answers: Answers, changes: AnswerChanges): Answers {
	const entries = Object.entries({ ...answers, ...changes }).filter(
		([, value]) => value !== null && value !== undefined,
	);
	return Object.fromEntries(entries) as Answers;
}

/** Three ways: `base` is what both sides last agreed on. Nothing is overwritten unseen. */
export function merge({ base, mine, theirs }: { base: Answers; mine: Answers; theirs: Answers }): Merged {
	const taken: QuestionId[] = [];
	const conflicts: Conflict[] = [];
	const changes: Record<string, unknown> = {};
	for (const key of keysOf(base, mine, theirs)) {
		if (same(mine[key], theirs[key])) continue;
		if (same(theirs[key], base[key])) continue;
		if (same(mine[key], base[key])) {
			taken.push(key);
			changes[key] = theirs[key] ?? null;
		} else {
			conflicts.push({ key, mine: mine[key], theirs: theirs[key] });
		}
	}
	return { answers: applyChanges(mine, changes as AnswerChanges), taken, conflicts };
}
