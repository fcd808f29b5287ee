import type { ChangeReading, ChangeThreshold } from "../types";

/**
 * How much a measure must change before it counts: the smallest change that patients have called important. Measures
 * that are not here have no published threshold that we hold, and the screen says so.
 */
export const changeThresholds = [
	{
		id: "pain",
		title: { nb: "Smerte, 0 til 10", en: "Pain, 0 to 10" },
		points: 2,
		share: 0.3,
		note: {
			nb: "To poeng eller 30 prosent er den minste endringen som pasienter har kalt viktig. Det er målt på bedring.",
			en: "Two points or 30 per cent is the smallest change that patients have called important. It was measured on improvement.",
		},
		sources: ["ostelo-2008"],
		basis: "verified",
		review: null,
	},
	{
		id: "goal",
		title: { nb: "Ett mål, 0 til 10", en: "One goal, 0 to 10" },
		points: 2,
		share: null,
		note: {
			nb: "To poeng teller for ett mål, i den norske utgaven av pasientspesifikk funksjonsskala. Det første målet er det sikreste.",
			en: "Two points count for one goal, in the Norwegian version of the patient-specific functional scale. The first goal is the surest.",
		},
		sources: ["psfs-norway-2013"],
		basis: "verified",
		review: null,
	},
] as const satisfies readonly ChangeThreshold[];

/** How Ryggvett reads a change against its threshold. The sources give an important change; this is ours. */
export const changeReadings = [
	{
		id: "below-limit",
		text: {
			nb: "Mindre enn grensen regner vi ikke som sikker endring: den kan være målefeil. Det er vår lesning.",
			en: "Less than the limit we do not take as a sure change: it may be measurement error. That is our reading.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "worse-as-better",
		text: {
			nb: "Grensen er målt på bedring. Vi bruker den også på forverring.",
			en: "The limit was measured on improvement. We use it for worsening too.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
		review: null,
	},
] as const satisfies readonly ChangeReading[];
