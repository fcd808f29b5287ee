import type { Text } from "../types";

/** The fixed words of what was agreed with the patient, as lines of the plan. Slots are `{name}`. */
export const choiceWords = {
	step: {
		nb: "Mål: {activity} ({now} → {target}). Første steg: {step}",
		en: "Goal: {activity} ({now} → {target}). First step: {step}",
	},
	stepBy: {
		nb: "Mål: {activity} ({now} → {target}). Første steg: {step}, innen {day}",
		en: "Goal: {activity} ({now} → {target}). First step: {step}, by {day}",
	},
	options: { nb: "Snakket om: {list}", en: "Talked about: {list}" },
	exercise: { nb: "Ønsker å trene {how}", en: "Prefers to exercise {how}" },
	contact: { nb: "Ønsker oppfølging {how}", en: "Prefers follow-up {how}" },
	agreement: { nb: "Pasienten er {how}", en: "The patient {how}" },
	agreementNote: { nb: "Pasienten er {how}: {note}", en: "The patient {how}: {note}" },
	teachBack: { nb: "Pasienten har gjenfortalt planen", en: "The patient has told the plan back" },
	interpreter: { nb: "Tolk", en: "Interpreter" },
	interpreterIn: { nb: "Tolk: {language}", en: "Interpreter: {language}" },
	supportPerson: { nb: "Pårørende eller ledsager var med", en: "A support person was present" },
	writtenCopy: { nb: "Skriftlig plan er gitt", en: "A written plan was given" },
	research: { nb: "Forskning: {text}", en: "Research: {text}" },
	clinician: { nb: "Klinisk vurdering: {text}", en: "Clinical judgement: {text}" },
	patient: { nb: "Pasientens ønsker: {text}", en: "The patient’s wishes: {text}" },
	noteMissing: {
		nb: "Pasienten er ikke helt enig. Skriv kort hva uenigheten gjelder.",
		en: "The patient does not fully agree. Write briefly what the disagreement is about.",
	},
} as const satisfies Record<string, Text>;

/** The closed sets, as the lines say them. */
export const choiceTerms = {
	exercise: {
		alone: { nb: "alene", en: "alone" },
		group: { nb: "i gruppe", en: "in a group" },
		supervised: { nb: "med veiledning", en: "supervised" },
		digital: { nb: "digitalt", en: "digitally" },
	},
	contact: {
		visit: { nb: "ved oppmøte", en: "in person" },
		phone: { nb: "på telefon", en: "by telephone" },
		video: { nb: "på video", en: "by video" },
		message: { nb: "på melding", en: "by message" },
	},
	agreement: {
		agrees: { nb: "enig i planen", en: "agrees with the plan" },
		partly: { nb: "delvis enig i planen", en: "partly agrees with the plan" },
		disagrees: { nb: "uenig i planen", en: "disagrees with the plan" },
	},
	with: {
		gp: { nb: "hos fastlegen", en: "with the GP" },
		physiotherapist: { nb: "hos fysioterapeut", en: "with the physiotherapist" },
		phone: { nb: "på telefon", en: "by telephone" },
		video: { nb: "på video", en: "by video" },
	},
} as const;

/** The fixed words of the agreed follow-up. */
export const followUpWords = {
	on: { nb: "Kontroll {day}", en: "Review {day}" },
	review: { nb: "Kontroll", en: "Review" },
	measure: { nb: "Måles: {text}", en: "To measure: {text}" },
} as const satisfies Record<string, Text>;

/** What was done of the last plan. */
export const lastPlanWords = {
	title: { nb: "Av forrige plan:", en: "Of the last plan:" },
	done: { nb: "Fulgt: {lines}.", en: "Followed: {lines}." },
	partly: { nb: "Delvis fulgt: {lines}.", en: "Partly followed: {lines}." },
	not: { nb: "Ikke fulgt: {lines}.", en: "Not followed: {lines}." },
} as const satisfies Record<string, Text>;
