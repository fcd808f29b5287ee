import type { ChangeReading, ChangeThreshold } from "../types";

/**
 * How much a measure must change before it counts. Measures that are not here have no published threshold that we hold,
 * and the screen says so.
 */
export const changeThresholds = [
	{
		id: "pain",
		title: { nb: "Smerte, 0 til 10", en: "Pain, 0 to 10" },
		points: 2,
		share: 0.3,
		note: {
			nb: "To poeng eller 30 prosent er foreslått som viktig endring av en faggruppe, ut fra litteraturen og med stor spredning. Det gjelder bedring, og ryggsmerter; vi bruker det på smerter i beinet også.",
			en: "Two points or 30 per cent is proposed as an important change by a panel of experts, from the literature and with wide variation. It is about improvement, and back pain; we use it for leg pain too.",
		},
		sources: ["ostelo-2008"],
		basis: "verified",
		review: null,
	},
	{
		id: "goal",
		title: { nb: "Ett mål, 0 til 10", en: "One goal, 0 to 10" },
		points: 3,
		share: null,
		note: {
			nb: "Tre poeng på ett mål er mer enn målefeilen (90 %) i pasientspesifikk funksjonsskala; for snittet av målene er det to.",
			en: "Three points on one goal is more than the measurement error (90 %) of the patient-specific functional scale; for the mean of the goals it is two.",
		},
		sources: ["stratford-1995", "psfs-norwegian-2013"],
		basis: "recalled",
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
