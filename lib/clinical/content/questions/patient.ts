import type { Question } from "../../types";

export const patientQuestions = {
	concern: {
		section: "patient",
		group: "concern",
		kind: "text",
		maxLength: 500,
		label: { nb: "Største bekymring", en: "Greatest worry" },
		help: {
			nb: "Med pasientens ord. Ingen navn eller fødselsnummer.",
			en: "In the patient’s words. No names or identity numbers.",
		},
	},
	priority: {
		section: "patient",
		group: "concern",
		kind: "choice",
		label: { nb: "Viktigst nå", en: "Most important now" },
		options: {
			pain: { nb: "Mindre smerte", en: "Less pain" },
			work: { nb: "Arbeid", en: "Work" },
			activity: { nb: "Aktivitet", en: "Activity" },
			sleep: { nb: "Søvn", en: "Sleep" },
			certainty: { nb: "Å få vite hva det er", en: "Knowing what it is" },
		},
	},
	wantsImaging: {
		section: "patient",
		group: "concern",
		kind: "yes-no",
		label: { nb: "Ønsker bilder", en: "Wants imaging" },
	},
	sleepProblem: {
		section: "patient",
		group: "burden",
		kind: "yes-no",
		label: { nb: "Sover dårlig", en: "Poor sleep" },
		none: "no",
	},
	anxietyOrDepression: {
		section: "patient",
		group: "burden",
		kind: "yes-no",
		label: { nb: "Angst eller depresjon", en: "Anxiety or depression" },
		none: "no",
	},
	widespreadPain: {
		section: "patient",
		group: "burden",
		kind: "yes-no",
		label: { nb: "Vondt mange steder", en: "Widespread pain" },
		none: "no",
	},
	barriers: {
		section: "patient",
		group: "barriers",
		kind: "list",
		label: { nb: "Det som kan stå i veien", en: "What may stand in the way" },
		options: {
			"waiting-time": { nb: "Ventetid", en: "Waiting time" },
			cost: { nb: "Pris", en: "Cost" },
			distance: { nb: "Avstand", en: "Distance" },
			language: { nb: "Språk", en: "Language" },
			"health-literacy": { nb: "Vanskelig å forstå helseinformasjon", en: "Health literacy" },
			"care-duties": { nb: "Omsorgsoppgaver", en: "Care duties" },
			"work-demands": { nb: "Krav i jobben", en: "Work demands" },
		},
	},
} as const satisfies Record<string, Question>;
