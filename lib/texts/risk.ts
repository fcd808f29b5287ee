/** The page that explains the scores, the alarm findings and their limits for one consultation. */
export const risk = {
	title: { nb: "Risiko og bilder", en: "Risk and pictures" },
	back: { nb: "Til konsultasjonen", en: "To the consultation" },
	toPlan: { nb: "Til planen", en: "To the plan" },
	lead: {
		nb: "Tallene gjelder grupper i studier. De sier ikke hvordan det går med denne pasienten.",
		en: "The figures are about groups in studies. They don’t tell how this patient will fare.",
	},
	alarmFirst: {
		nb: "Alarmfunnene går foran. Skjemaene leter ikke etter alvorlig sykdom, og kan vente.",
		en: "The alarm findings come first. The forms don’t look for serious disease, and wait.",
	},
	alarmUnsettled: {
		nb: "Alarmspørsmålene er ikke ferdig besvart. Les skårene etterpå.",
		en: "The alarm questions are not all answered. Read the scores afterwards.",
	},
	body: { title: { nb: "Smerte og funn", en: "Pain and findings" } },
	scores: {
		title: { nb: "Skårene", en: "The scores" },
		startBackCounts: { nb: "Svar som teller i STarT Back", en: "Answers that count in STarT Back" },
		psychosocial: { nb: "psykososialt", en: "psychosocial" },
		noneCount: { nb: "Ingen av svarene gir poeng.", en: "None of the answers gives a point." },
		orebroPoints: { nb: "Poengene i Örebro, de største først", en: "The points in Örebro, the largest first" },
		orebroCrossing: {
			nb: "{n} poeng skiller fra den andre siden av grensen på 50. Ett svar alene kan flytte det: {list}.",
			en: "{n} points separate it from the other side of the cut-off of 50. One answer alone can move it: {list}.",
		},
		orebroFar: {
			nb: "{n} poeng skiller fra den andre siden av grensen på 50. Ingen enkeltsvar kan flytte det alene.",
			en: "{n} points separate it from the other side of the cut-off of 50. No single answer can move it alone.",
		},
	},
	cohorts: {
		title: { nb: "Slik gikk det i studiene", en: "What happened in the studies" },
		lead: {
			nb: "Hver studie har sitt eget utfall. Tallene skal ikke slås sammen.",
			en: "Each study has its own outcome. The figures are not to be combined.",
		},
		others: { nb: "Andre studier", en: "Other studies" },
		table: { nb: "Alle tallene som tabell", en: "All the figures as a table" },
		study: { nb: "Studie", en: "Study" },
		outcome: { nb: "Utfall", en: "Outcome" },
		good: { nb: "godt utfall", en: "good outcome" },
		derived: { nb: "* Intervallet er beregnet av oss (Wilson).", en: "* The interval was worked out by us (Wilson)." },
		orebro: {
			nb: "Örebro: av 100 som fikk {outcome}, hadde {n} en skår på 50 eller mer ({setting}, {patients} pasienter). Hvor mange over 50 som ikke fikk det, er ikke kjent.",
			en: "Örebro: of 100 who had {outcome}, {n} had scored 50 or more ({setting}, {patients} patients). How many above 50 did not, is not known.",
		},
	},
	factors: {
		title: { nb: "Det som kan påvirkes", en: "What can be worked with" },
		lead: { nb: "Sammenhenger i studier, ikke årsaker.", en: "Associations in studies, not causes." },
		none: { nb: "Ingenting av dette er funnet i svarene.", en: "None of this was found in the answers." },
		unknown: { nb: "Ikke spurt: {list}.", en: "Not asked: {list}." },
		default: {
			nb: "grensen for å nevne det er Ryggvetts valg",
			en: "the limit for listing it is Ryggvett’s choice",
		},
	},
	flags: {
		title: { nb: "Alarmfunnene", en: "The alarm findings" },
		none: { nb: "Ingen alarmfunn er registrert.", en: "No alarm findings are recorded." },
		suspicion: {
			nb: "Ingen sannsynlighet regnes ut her. Mistanken er nok til å handle.",
			en: "No probability is worked out here. Suspicion is enough to act.",
		},
		words: { nb: "Uten tall", en: "Without figures" },
		more: { nb: "Alle alarmfunn med tall og kilder", en: "All alarm findings with figures and sources" },
	},
	limits: {
		title: { nb: "Det skjemaene ikke kan", en: "What the forms can’t do" },
		found: { nb: "Funn i studier", en: "Findings in studies" },
		use: { nb: "Slik brukes skårene her", en: "How the scores are used here" },
		ours: { nb: "Ryggvetts valg", en: "Ryggvett’s choice" },
		more: { nb: "Skjemaene, lisens og status", en: "The forms, licence and status" },
	},
	version: {
		nb: "Innhold {version}. Ikke gjennomgått av kliniker.",
		en: "Content {version}. Not reviewed by a clinician.",
	},
} as const;
