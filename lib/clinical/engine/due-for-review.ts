import type { Review } from "../types";

/** A piece of content that is to be reviewed, with its place in the content. */
export type Reviewed = { part: string; id: string; review: Review };

export type DuePart = {
	part: string;
	pieces: number;
	/** No clinician has reviewed them. */
	never: number;
	/** Reviewed, and the review has run out. */
	overdue: readonly (Reviewed & { due: string })[];
};

/** Every piece that carries a `review`, by the part of the content it stands in. */
export function reviewedPieces(content: object): readonly Reviewed[] {
	return Object.entries(content).flatMap(([part, tree]) => piecesIn(part, tree, part));
}

/** What is overdue on the day, part by part. ISO days; the last day of the interval is still in time. */
export function dueForReview(content: object, today: string, { months }: { months: number }): readonly DuePart[] {
	const parts = new Map<string, Reviewed[]>();
	for (const piece of reviewedPieces(content)) parts.set(piece.part, [...(parts.get(piece.part) ?? []), piece]);
	return [...parts].map(([part, pieces]) => ({
		part,
		pieces: pieces.length,
		never: pieces.filter(({ review }) => review === null).length,
		overdue: pieces.flatMap((piece) => {
			const due = piece.review && monthsAfter(piece.review.on, months);
			return due && due < today ? [{ ...piece, due }] : [];
		}),
	}));
}

function piecesIn(part: string, node: unknown, name: string): Reviewed[] {
	if (Array.isArray(node)) return node.flatMap((item, index) => piecesIn(part, item, `${name} ${index + 1}`));
	if (node === null || typeof node !== "object") return [];
	const id = "id" in node && typeof node.id === "string" ? node.id : name;
	const own: Reviewed[] = "review" in node ? [{ part, id, review: node.review as Review }] : [];
	const inner = Object.entries(node).filter(([key]) => key !== "review");
	return [...own, ...inner.flatMap(([key, value]) => piecesIn(part, value, key))];
}

/** The same day of the month, or the last one of a shorter month. */
function monthsAfter(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	const index = year * 12 + (month - 1) + months;
	const [toYear, toMonth] = [Math.floor(index / 12), index % 12];
	const isLeap = (toYear % 4 === 0 && toYear % 100 !== 0) || toYear % 400 === 0;
	const last = toMonth === 1 ? (isLeap ? 29 : 28) : [3, 5, 8, 10].includes(toMonth) ? 30 : 31;
	const two = (value: number) => String(value).padStart(2, "0");
	return `${toYear}-${two(toMonth + 1)}-${two(Math.min(date, last))}`;
}
