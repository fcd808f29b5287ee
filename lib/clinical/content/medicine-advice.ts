import type { Basis, Review, Text } from "../types";

type Advice = {
	text: Text;
	/** Claims of the registry. */
	evidence: readonly string[];
	sources: readonly string[];
	basis: Basis;
	review: Review;
};

/** What stands beside the decisions: habit and self-efficacy, and what a tapering plan is talked over with. */
export const medicineAdvice = {
	habit: {
		text: {
			nb: "Daglig bruk eller bruk av vane: snakk om vanen, og avtal en sluttdato.",
			en: "Daily use or use by habit: talk about the habit, and agree on a stop date.",
		},
		evidence: ["S004-04", "S004-13"],
		sources: ["bjerke-elib"],
		basis: "recalled",
		review: null,
	},
	selfEfficacy: {
		text: {
			nb: "Høyere mestringstro henger sammen med mindre bruk av smertestillende. Det er en sammenheng i et register, ikke en vist årsak.",
			en: "Higher self-efficacy goes with less use of analgesics. It is an association in a registry, not a shown cause.",
		},
		evidence: ["S004-06"],
		sources: ["tabul-2025"],
		basis: "verified",
		review: null,
	},
	taperRate: {
		text: {
			nb: "Ingen kilde her gir en takt for nedtrapping. Dose og tid mellom trinnene er ditt og pasientens valg.",
			en: "No source here gives a rate for tapering. The dose and the time between steps are yours and the patient’s to choose.",
		},
		evidence: [],
		sources: ["ryggvett-default"],
		basis: "default",
		review: null,
	},
	taperGoingOn: {
		text: {
			nb: "Å fortsette: fysisk avhengighet etter noen ukers bruk døgnet rundt, og ingen nytte i OPAL ved akutte ryggsmerter. NICE fraråder opioid ved langvarige.",
			en: "Going on: round-the-clock use brings physical dependence within some weeks, and OPAL found no benefit in acute back pain. NICE advises against opioids in long-lasting pain.",
		},
		evidence: ["S001-13"],
		sources: ["hdir-vanedannende", "opal-2023", "nice-ng59"],
		basis: "verified",
		review: null,
	},
	taperWithdrawal: {
		text: {
			nb: "Å slutte: uro, dårlig søvn, svette, kvalme og mer smerter en tid, mest ved brå slutt.",
			en: "Stopping: restlessness, poor sleep, sweating, nausea and more pain for a while, most after an abrupt stop.",
		},
		evidence: [],
		sources: ["expert-knowledge"],
		basis: "recalled",
		review: null,
	},
} as const satisfies Record<string, Advice>;
