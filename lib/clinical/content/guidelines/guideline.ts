import type { Review, Text } from "../../types";

export const guidelineIds = [
	"nice",
	"who",
	"lancet",
	"denmark",
	"norway",
	"acp",
	"kce",
	"nvl",
	"directorate",
	"australia",
] as const;
export type GuidelineId = (typeof guidelineIds)[number];

/** One column of the matrix. A cell is valid only inside `population`. */
export type Guideline = {
	name: Text;
	year: number;
	/** The years as they are printed, with updates. */
	years: Text;
	population: Text;
	note?: Text;
	sources: readonly string[];
	review: Review;
};

export const cellDirections = ["for", "conditional", "against", "silent", "outside"] as const;
export type CellDirection = (typeof cellDirections)[number];

/** `unsure` is remembered so weakly that it counts as unknown, and is shown so. */
export const cellBases = ["verified", "recalled", "unsure"] as const;
export type CellBasis = (typeof cellBases)[number];

export type Cell = { direction: CellDirection; basis: CellBasis; note?: Text; footnote?: string };

/** One row. A guideline without a cell has not been looked up for it. */
export type GuidelineRow = {
	id: string;
	group: "core" | "medicines" | "procedures" | "devices" | "imaging";
	name: Text;
	cells: Readonly<Partial<Record<GuidelineId, Cell>>>;
	/** What stands outside the ten guidelines. */
	note?: Text;
	claims?: readonly string[];
	disagreement?: string;
	sources?: readonly string[];
	review: Review;
};
