import type { PlanSection } from "../types";

/** A line of a plan, as far as two plans can be compared. */
export type ComparedLine = { id: string; itemId: string | null; section: PlanSection; text: string };

export type PlanDifference<Line extends ComparedLine = ComparedLine> = {
	kept: readonly Line[];
	added: readonly Line[];
	stopped: readonly Line[];
	changed: readonly { before: Line; now: Line }[];
};

/**
 * What the new plan does otherwise than the last. Lines are the same when they come from the same drafted item or the
 * same decision, and else when they say the same words in the same section.
 */
export function comparePlans<Line extends ComparedLine>(
	before: readonly Line[],
	now: readonly Line[],
): PlanDifference<Line> {
	const left = [...before];
	const take = (line: Line): Line | null => {
		const index = [sameOrigin, sameWords].reduce(
			(found, same) => (found >= 0 ? found : left.findIndex((other) => same(line, other))),
			-1,
		);
		return index < 0 ? null : (left.splice(index, 1)[0] ?? null);
	};
	const pairs = now.map((line) => ({ now: line, before: take(line) }));
	return {
		kept: pairs.flatMap(({ now: line, before: last }) => (last?.text === line.text ? [line] : [])),
		added: pairs.flatMap(({ now: line, before: last }) => (last === null ? [line] : [])),
		stopped: left,
		changed: pairs.flatMap(({ now: line, before: last }) =>
			last !== null && last.text !== line.text ? [{ before: last, now: line }] : [],
		),
	};
}

/** What a clinician wrote as a line of its own. Its id is made anew for each plan; a decision's says what it decides. */
export const isOwn = ({ id, itemId }: ComparedLine): boolean => itemId === null && /^(own-|addendum\.)/.test(id);
const isDecided = (line: ComparedLine) => line.itemId === null && !isOwn(line);

const sameOrigin = (line: ComparedLine, other: ComparedLine) =>
	line.itemId !== null ? line.itemId === other.itemId : isDecided(line) && line.id === other.id;

const sameWords = (line: ComparedLine, other: ComparedLine) =>
	line.section === other.section && line.text === other.text;
