import type { QuestionGroup } from "../../types";

const noneOfThese = { nb: "Ingen av disse", en: "None of these" } as const;
const allNormal = { nb: "Alt normalt", en: "All normal" } as const;

/** The groups in the order that the form shows them. */
export const groups = {
	person: { section: "alarm", title: { nb: "Pasienten", en: "The patient" } },
	cauda: {
		section: "alarm",
		title: { nb: "Underliv, blære og tarm", en: "Saddle, bladder and bowel" },
		help: { nb: "Nytt i denne episoden.", en: "New in this episode." },
		none: { nb: "Alt er som før", en: "All as before" },
	},
	legs: { section: "alarm", title: { nb: "Bein og gange", en: "Legs and gait" }, none: noneOfThese },
	fever: { section: "alarm", title: { nb: "Temperatur", en: "Temperature" } },
	infection: {
		section: "alarm",
		title: { nb: "Risiko for infeksjon", en: "Risk of infection" },
		none: noneOfThese,
	},
	cancer: { section: "alarm", title: { nb: "Kreft", en: "Cancer" }, none: noneOfThese },
	fracture: { section: "alarm", title: { nb: "Brudd", en: "Fracture" }, none: noneOfThese },
	vessels: {
		section: "alarm",
		title: { nb: "Blodfortynnende og sirkulasjon", en: "Anticoagulation and circulation" },
		none: noneOfThese,
	},
	abdomen: {
		section: "alarm",
		title: { nb: "Mage, urinveier og annet", en: "Abdomen, urinary tract and other" },
		none: noneOfThese,
	},
	pregnancy: { section: "alarm", title: { nb: "Graviditet", en: "Pregnancy" }, none: noneOfThese },

	episode: { section: "history", title: { nb: "Episoden", en: "The episode" } },
	pain: { section: "history", title: { nb: "Smerten", en: "The pain" } },
	pattern: { section: "history", title: { nb: "Mønster", en: "Pattern" } },
	leg: { section: "history", title: { nb: "Beinsmerter", en: "Leg pain" } },
	walking: { section: "history", title: { nb: "Når pasienten går", en: "On walking" }, none: noneOfThese },
	inflammatory: {
		section: "history",
		title: { nb: "Inflammatorisk mønster", en: "Inflammatory pattern" },
		none: noneOfThese,
	},
	fractureDetail: { section: "history", title: { nb: "Mer om brudd", en: "More on fracture" }, none: noneOfThese },
	treatment: { section: "history", title: { nb: "Så langt", en: "So far" } },

	neuro: { section: "examination", title: { nb: "Nevrologi", en: "Neurology" }, none: allNormal },
	saddle: { section: "examination", title: { nb: "Underliv", en: "Saddle" } },
	back: { section: "examination", title: { nb: "Rygg og mage", en: "Back and abdomen" }, none: allNormal },
	laboratory: {
		section: "examination",
		title: { nb: "Blodprøver", en: "Blood tests" },
		help: { nb: "Bare når noe taler for det.", en: "Only when something points to it." },
	},

	startBack: {
		section: "risk",
		title: { nb: "STarT Back", en: "STarT Back" },
		help: {
			nb: "Siste to uker. Tema med egne ord; bruk det offisielle skjemaet til pasienten.",
			en: "The past two weeks. Topics in our own words; use the official form with the patient.",
		},
	},
	orebro: {
		section: "risk",
		title: { nb: "Örebro kortform", en: "Örebro short form" },
		help: {
			nb: "Valgfritt. Best for sykefravær. Tema med egne ord.",
			en: "Optional. Best for sickness absence. Topics in our own words.",
		},
	},

	job: { section: "work", title: { nb: "Arbeid", en: "Work" } },
	function: { section: "work", title: { nb: "Funksjon og mål", en: "Function and goals" } },

	analgesics: { section: "care", title: { nb: "Smertestillende nå", en: "Analgesics now" } },
	nsaidRisk: {
		section: "care",
		title: { nb: "Det som gjør NSAID utrygt", en: "What makes an NSAID unsafe" },
		none: noneOfThese,
	},
	kidney: { section: "care", title: { nb: "Nyrefunksjon", en: "Kidney function" } },
	reproduction: {
		section: "care",
		title: { nb: "Amming og barneønske", en: "Breastfeeding and conception" },
		none: noneOfThese,
	},
	sedation: {
		section: "care",
		title: { nb: "Det som gjør sløvende midler utrygt", en: "What makes sedating drugs unsafe" },
		none: noneOfThese,
	},
	health: { section: "care", title: { nb: "Annen helse", en: "Other health" }, none: noneOfThese },
	earlier: { section: "care", title: { nb: "Tidligere behandling", en: "Earlier care" } },

	concern: { section: "patient", title: { nb: "Det pasienten er opptatt av", en: "What matters to the patient" } },
	burden: {
		section: "patient",
		title: { nb: "Det som kan holde smerten ved like", en: "What can keep the pain going" },
		none: noneOfThese,
	},
	barriers: { section: "patient", title: { nb: "Hindringer", en: "Barriers" } },
} as const satisfies Record<string, QuestionGroup>;

export type GroupId = keyof typeof groups;
