/** What the parts and their shelves are called. */
export const contentPartTexts = {
	questions: {
		title: { nb: "Spørsmål", en: "Questions" },
		lead: { nb: "Det konsultasjonen spør om, og når.", en: "What the consultation asks, and when." },
	},
	rules: {
		title: { nb: "Regler for hastegrad", en: "Triage rules" },
		lead: {
			nb: "Når noe haster, hvorfor, og hva som skal gjøres. Et ubesvart spørsmål er ukjent, aldri nei.",
			en: "When something is urgent, why, and what to do. An unanswered question is unknown, never no.",
		},
	},
	redFlags: {
		title: { nb: "Alarmfunn", en: "Red flags" },
		lead: {
			nb: "Hva hvert funn er verdt, med intervall og hvor tallet kommer fra. Tall legges aldri sammen.",
			en: "What each finding is worth, with interval and setting. Figures are never combined.",
		},
	},
	instruments: {
		title: { nb: "Skjemaer og risiko", en: "Instruments and risk" },
		lead: {
			nb: "Rettigheter, hva skåren sier, og hva den ikke kan.",
			en: "Rights, what the score says, and what it cannot do.",
		},
	},
	plan: {
		title: { nb: "Planen", en: "The plan" },
		lead: {
			nb: "Linjene som kan foreslås, og reglene som henter dem fram.",
			en: "The lines that may be proposed, and the rules that draft them.",
		},
	},
	decisions: {
		title: { nb: "Valg", en: "Decisions" },
		lead: {
			nb: "Bilder, sykmelding, henvisning og samvalg: det legen og pasienten tar stilling til.",
			en: "Imaging, sick leave, referral and shared choice: what the clinician and the patient decide.",
		},
	},
	medicine: {
		title: { nb: "Medisiner", en: "Medicines" },
		lead: {
			nb: "Medisingrupper og sikkerhetssjekker: stopp, advarsel, opplysning.",
			en: "Medicine groups and safety checks: stop, warn, inform.",
		},
	},
	patient: {
		title: { nb: "Ord til pasienten", en: "Words to the patient" },
		lead: {
			nb: "Setningene på pasientens ark og spørsmålene på telefonen, på bokmål, engelsk, nynorsk og polsk.",
			en: "The sentences of the patient’s sheet and the questions on the phone, in bokmål, English, nynorsk and Polish.",
		},
	},
	claims: {
		title: { nb: "Påstander", en: "Claims" },
		lead: {
			nb: "Det fem artikler sier, hva vi vet om det, og hva som svekker det.",
			en: "What five articles say, what we know of it, and what weakens it.",
		},
	},
	guidelines: {
		title: { nb: "Retningslinjer", en: "Guidelines" },
		lead: {
			nb: "Ti retningslinjer mot hvert tiltak, og hvor de er uenige.",
			en: "Ten guidelines against each intervention, and where they disagree.",
		},
	},
	sources: {
		title: { nb: "Kilder", en: "Sources" },
		lead: { nb: "Alt vi viser til, og om det er lest.", en: "Everything we cite, and whether it was read." },
	},
	signOff: {
		title: { nb: "Til godkjenning", en: "For sign-off" },
		lead: {
			nb: "Det som venter på en kliniker: Ryggvetts valg, det som er husket, og det som aldri er gjennomgått.",
			en: "What awaits a clinician: Ryggvett’s choices, what is recalled, and what was never reviewed.",
		},
	},
} as const;

/** The shelves by key of the content; a kind without a name here shows its own key. */
export const shelfTexts: Readonly<Record<string, { nb: string; en: string }>> = {
	facts: { nb: "Navngitte fakta", en: "Named facts" },
	scripts: { nb: "Hvis det haster: hva du gjør og sier", en: "In an emergency: what to do and say" },
	alarmBackground: { nb: "Bakgrunn: hvor vanlig er alarmfunn?", en: "Background: how common are red flags?" },
	accuracy: { nb: "Tallgrunnlaget", en: "The figures" },
	withheldRows: { nb: "Tall som holdes tilbake", en: "Figures that are withheld" },
	instruments: { nb: "Skjemaer", en: "Instruments" },
	planRules: { nb: "Regler for planen", en: "Plan rules" },
	notProposed: { nb: "Ikke foreslått, fordi …", en: "Not proposed, because …" },
	changeThresholds: { nb: "Når en endring teller", en: "When a change counts" },
	changeReadings: { nb: "Hvordan vi leser en endring", en: "How we read a change" },
	followUpIntervals: { nb: "Når neste kontroll foreslås", en: "When the next review is proposed" },
	treatmentOptions: { nb: "Muligheter å snakke om", en: "Options to talk about" },
	confidenceRule: { nb: "Når tryggheten er lav", en: "When confidence is low" },
	imagingDecisions: { nb: "Bildeundersøkelse", en: "Imaging" },
	sickLeave: { nb: "Sykmelding", en: "Sick leave" },
	lowValue: { nb: "Tiltak med svakt grunnlag", en: "What little speaks for" },
	referralServices: { nb: "Mottakere av henvisning", en: "Receiving services" },
	referralFields: { nb: "Det mottakeren ber om", en: "What the receiver asks for" },
	barrierAnswers: {
		nb: "Hindringer, og det som er billigere eller raskere",
		en: "Barriers, and the cheaper or quicker way",
	},
	firstLine: { nb: "Førstelinje først", en: "First line first" },
	cohorts: { nb: "Risikogrupper i navngitte kohorter", en: "Risk groups in named cohorts" },
	orebroStudies: { nb: "Örebro kortform i studier", en: "Örebro short form in studies" },
	riskLimits: { nb: "Hva skjemaene ikke kan", en: "What the forms cannot do" },
	riskUse: { nb: "Hvordan Ryggvett bruker skårene", en: "How Ryggvett uses the scores" },
	modifiableFactors: { nb: "Det som kan påvirkes", en: "What can be changed" },
	medicineGroups: { nb: "Medisingrupper", en: "Medicine groups" },
	medicineChecks: { nb: "Sikkerhetssjekker", en: "Safety checks" },
	medicineAdvice: { nb: "Råd ved bruk av medisiner", en: "Advice on the use of medicines" },
	patientTexts: { nb: "Faste setninger", en: "Fixed sentences" },
	planPatient: { nb: "Planens linjer, til pasienten", en: "Lines of the plan, to the patient" },
	scriptPatient: { nb: "Når det haster, til pasienten", en: "In an emergency, to the patient" },
	patientForm: { nb: "Spørsmål på pasientens telefon", en: "Questions on the patient’s phone" },
	patientFormDays: { nb: "Når telefonen spør", en: "When the phone asks" },
	disagreements: { nb: "Der retningslinjene er uenige", en: "Where guidelines disagree" },
	matrix: { nb: "Tabellen, rad for rad", en: "The table, row by row" },
	columns: { nb: "Retningslinjene, og hvem de gjelder", en: "The guidelines, and whom they cover" },
	footnotes: { nb: "Fotnoter", en: "Footnotes" },
	translations: { nb: "Oversettelser", en: "Translations" },
};
