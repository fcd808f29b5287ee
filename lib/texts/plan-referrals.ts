/** The referrals of the plan. */
export const planReferrals = {
	add: { nb: "Henvis", en: "Refer" },
	addMore: { nb: "Henvis til flere", en: "Refer elsewhere too" },
	choose: { nb: "Hvem skal overta eller hjelpe?", en: "Who is to take over or help?" },
	kinds: {
		own: { nb: "Her", en: "Here" },
		"first-line": { nb: "Førstelinje", en: "First line" },
		team: { nb: "Tverrfaglig", en: "Multidisciplinary" },
		specialist: { nb: "Spesialist", en: "Specialist" },
	},
	cancel: { nb: "Avbryt", en: "Cancel" },
	remove: { nb: "Fjern", en: "Remove" },
	basis: { nb: "Grunnlag", en: "Evidence" },
	question: { nb: "Vurdering: henviser for …", en: "Assessment: refers for …" },
	tried: { nb: "Hva er prøvd, og hvordan gikk det?", en: "What was tried, and how did it go?" },
	note: { nb: "Annet til mottakeren", en: "Anything else for the receiver" },

	triedTitle: { nb: "Hva er prøvd først?", en: "What was tried first?" },
	triedUnknown: {
		nb: "Antall timer hos fysioterapeut, manuellterapeut eller kiropraktor er ikke ført.",
		en: "The number of sessions with a physiotherapist, manual therapist or chiropractor is not recorded.",
	},
	triedSoFar: { nb: "{n} timer i førstelinjen så langt.", en: "{n} first-line sessions so far." },
	triedFree: { nb: "Du kan henvise likevel.", en: "You may refer all the same." },
	toQuestion: { nb: "Før det i konsultasjonen", en: "Record it in the consultation" },
	physiotherapistFirst: { nb: "Bytt til fysioterapeut", en: "Change to physiotherapist" },
	suggestions: { nb: "Legg til i teksten", en: "Add to the text" },
	triedExercise: { nb: "Veiledet trening", en: "Supervised exercise" },
	triedWork: { nb: "Tiltak på jobben", en: "Workplace measures" },
	triedSessions: { nb: "{n} timer i førstelinjen", en: "{n} first-line sessions" },

	asks: { nb: "Mottakeren spør om: {n} av {m} er med", en: "The receiver asks for: {n} of {m} are there" },
	there: { nb: "med", en: "there" },
	missing: { nb: "mangler", en: "missing" },
	notAsked: { nb: "tas fra journalen", en: "from the record" },
	inChoice: { nb: "føres under «Mål og valg»", en: "recorded under “Goals and choice”" },
	inField: { nb: "skrives i feltet over", en: "written above" },
} as const;
