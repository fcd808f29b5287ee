import type { Cell } from "./guideline";

/** The cells of the matrix: a direction, and how it is known. */
export const cell = {
	for: { direction: "for", basis: "verified" },
	forRecalled: { direction: "for", basis: "recalled" },
	conditional: { direction: "conditional", basis: "verified" },
	conditionalRecalled: { direction: "conditional", basis: "recalled" },
	against: { direction: "against", basis: "verified" },
	againstRecalled: { direction: "against", basis: "recalled" },
	silent: { direction: "silent", basis: "verified" },
	silentRecalled: { direction: "silent", basis: "recalled" },
	silentUnsure: { direction: "silent", basis: "unsure" },
	outside: { direction: "outside", basis: "verified" },
} as const satisfies Record<string, Cell>;
