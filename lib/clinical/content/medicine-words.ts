import type { Text } from "../types";

/** How a decision about a medicine is written in the plan, and what is said while something is missing. */
export const medicineWords = {
	none: { nb: "Ingen medisin", en: "No medicine" },
	start: { nb: "Starter {medicine}", en: "Starts {medicine}" },
	continue: { nb: "Fortsetter {medicine}", en: "Continues {medicine}" },
	taper: { nb: "Trapper ned {medicine}", en: "Tapers {medicine}" },
	stop: { nb: "Slutter med {medicine}", en: "Stops {medicine}" },
	topical: { nb: "på huden", en: "on the skin" },
	parenteral: { nb: "som sprøyte", en: "by injection" },
	dose: { nb: "{dose} mg/døgn", en: "{dose} mg/day" },
	dayCount: { nb: "i {days} dager", en: "for {days} days" },
	oneDay: { nb: "i 1 dag", en: "for 1 day" },
	until: { nb: "sluttdato {day}", en: "stop date {day}" },
	ppi: { nb: "med PPI", en: "with a PPI" },
	aim: { nb: "Mål: {aim}", en: "Aim: {aim}" },
	step: { nb: "fra {day} {dose} mg/døgn", en: "from {day} {dose} mg/day" },
	stepShort: { nb: "{dose} mg fra {day}", en: "{dose} mg from {day}" },
	stepEnd: { nb: "fra {day} ingen", en: "from {day} none" },
	steps: { nb: "Trinn: {steps}", en: "Steps: {steps}" },
	override: { nb: "Valgt tross «{title}» ({check}): {reason}", en: "Chosen in spite of “{title}” ({check}): {reason}" },
	open: { nb: "Ikke avklart ved valget: {questions}", en: "Not settled when chosen: {questions}" },
	openMore: { nb: "{questions} og {count} til", en: "{questions} and {count} more" },

	nameMissing: {
		nb: "{medicine}: velg hvilken medisin det gjelder.",
		en: "{medicine}: choose which medicine it is.",
	},
	endMissing: {
		nb: "{medicine}: sett antall dager eller en sluttdato.",
		en: "{medicine}: set the number of days or a stop date.",
	},
	daysMissing: { nb: "{medicine}: sett antall dager.", en: "{medicine}: set the number of days." },
	reasonMissing: {
		nb: "{medicine}: «{title}» ({check}) krever en grunn.",
		en: "{medicine}: “{title}” ({check}) needs a reason.",
	},
	aimMissing: {
		nb: "{medicine}: skriv målet dere er enige om for nedtrappingen.",
		en: "{medicine}: write the aim that you agree on for the tapering.",
	},
	stepsMissing: {
		nb: "{medicine}: legg inn minst ett trinn i nedtrappingen.",
		en: "{medicine}: add at least one step to the tapering.",
	},
	stepsWrong: {
		nb: "{medicine}: trinnene må ha stigende datoer og en dose som ikke øker.",
		en: "{medicine}: the steps need rising dates and a dose that does not rise.",
	},
} as const satisfies Record<string, Text>;
