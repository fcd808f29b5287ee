import type { ChangeThreshold } from "../types";

/**
 * How much a measure must change before it counts: the smallest change that patients have called important. It is no
 * measurement error in the strict sense; a change below it can't be told from the noise of asking twice. Measures that
 * are not here have no published threshold that we hold, and the screen says so.
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
