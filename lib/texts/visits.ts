/** The visits of a case: what has changed since last time, what was done of the plan, and the way between visits. */
export const visits = {
	newFollowUp: { nb: "Ny kontroll", en: "New follow-up" },
	starting: { nb: "Åpner …", en: "Opening …" },
	failed: { nb: "Kontrollen ble ikke opprettet.", en: "The follow-up was not made." },

	title: { nb: "Siden sist", en: "Since last time" },
	since: { nb: "Forrige konsultasjon ble signert {day}.", en: "The last visit was signed {day}." },
	lastAnswer: { nb: "Sist: {answer}", en: "Last time: {answer}" },
	durationNow: { nb: "nå {days} dager", en: "now {days} days" },
	use: { nb: "Bruk {answer}", en: "Use {answer}" },
	useGoals: { nb: "Samme mål, skår på nytt", en: "Same goals, score anew" },
	askedAnew: {
		nb: "Sikkerhetsspørsmålene stilles på nytt. Av elleve med alvorlig sykdom ble seks ikke funnet ved første konsultasjon (Henschke 2009).",
		en: "The safety questions are asked anew. Of eleven with serious disease, six were not found at the first visit (Henschke 2009).",
	},

	measure: { nb: "Hva", en: "What" },
	before: { nb: "Sist", en: "Last" },
	now: { nb: "Nå", en: "Now" },
	change: { nb: "Endring", en: "Change" },
	notAsked: { nb: "ikke spurt", en: "not asked" },
	painBack: { nb: "Ryggsmerter", en: "Back pain" },
	painLeg: { nb: "Beinsmerter", en: "Leg pain" },
	goal: { nb: "Mål: {activity}", en: "Goal: {activity}" },
	startBack: { nb: "STarT Back", en: "STarT Back" },
	orebro: { nb: "Örebro kortskjema", en: "Örebro short form" },
	confidence: { nb: "Trygg på å få det til", en: "Sure of managing it" },
	workAbility: { nb: "Arbeidsevne", en: "Work ability" },
	workStatus: { nb: "Arbeid", en: "Work" },
	analgesics: { nb: "Smertestillende", en: "Pain relief" },

	verdict: {
		unknown: { nb: "kan ikke sammenlignes", en: "can’t be compared" },
		same: { nb: "uendret", en: "unchanged" },
		better: {
			beyond: { nb: "bedre, mer enn grensen", en: "better, beyond the limit" },
			share: {
				nb: "bedre med {share} % eller mer, men under {points} poeng",
				en: "better by {share} % or more, but under {points} points",
			},
			within: {
				nb: "litt bedre, under grensen: kan være målefeil",
				en: "slightly better, below the limit: may be measurement error",
			},
			unknown: { nb: "bedre, ingen publisert grense", en: "better, no published limit" },
		},
		worse: {
			beyond: { nb: "verre, mer enn grensen", en: "worse, beyond the limit" },
			share: {
				nb: "verre med {share} % eller mer, men under {points} poeng",
				en: "worse by {share} % or more, but under {points} points",
			},
			within: {
				nb: "litt verre, under grensen: kan være målefeil",
				en: "slightly worse, below the limit: may be measurement error",
			},
			unknown: { nb: "verre, ingen publisert grense", en: "worse, no published limit" },
		},
	},
	limitNote: {
		nb: "For smerte er grensen en endring som en faggruppe har foreslått som viktig; for ett mål er den målefeilen.",
		en: "For pain the limit is a change that a panel of experts has proposed as important; for one goal it is the measurement error.",
	},
	noLimit: {
		nb: "For STarT Back, Örebro, trygghet og arbeidsevne har vi ingen slik grense.",
		en: "For STarT Back, Örebro, confidence and work ability we hold no such limit.",
	},
	limitSources: { nb: "Hvor grensene kommer fra", en: "Where the limits are from" },

	raised: {
		nb: "Ikke bedre ved kontrollen: planen følger {to}, ett trinn opp fra {from}.",
		en: "Not better at the review: the plan takes {to}, one step up from {from}.",
	},
	notRaised: {
		nb: "Ikke bedre ved kontrollen. Planen følger allerede høy; det finnes ikke noe trinn over.",
		en: "Not better at the review. The plan already takes high; there is no step above.",
	},
	raisedGate: {
		nb: "Gå gjennom sikkerhetsspørsmålene på nytt før du signerer.",
		en: "Go through the safety questions again before you sign.",
	},
	unscored: { nb: "middels (ikke skåret)", en: "medium (not scored)" },

	doneTitle: { nb: "Ble planen fulgt?", en: "Was the plan followed?" },
	doneLead: {
		nb: "Planen fra {day}. Det du ikke svarer på, står som ikke spurt.",
		en: "The plan of {day}. What you leave out stands as not asked.",
	},
	done: {
		done: { nb: "Fulgt", en: "Followed" },
		partly: { nb: "Delvis fulgt", en: "Partly followed" },
		not: { nb: "Ikke fulgt", en: "Not followed" },
	},
	clear: { nb: "Fjern svaret", en: "Clear the answer" },

	difference: { nb: "Planen sammenlignet med sist", en: "The plan against last time" },
	added: { nb: "Nytt", en: "New" },
	changed: { nb: "Endret", en: "Changed" },
	stopped: { nb: "Stanset", en: "Stopped" },
	notAskedNow: { nb: "Ikke spurt nå", en: "Not asked now" },
	kept: { nb: "Som før", en: "As before" },
	keptCount: { nb: "{n} linjer står som før", en: "{n} lines stand as before" },
	wasBefore: { nb: "Sist: {text}", en: "Last time: {text}" },
	noDifference: { nb: "Planen er som sist.", en: "The plan is as last time." },

	trajectory: { nb: "Forløp over konsultasjonene", en: "The course over the visits" },
	trajectoryAlt: {
		nb: "Smerte og måloppnåelse fra 0 til 10 ved hver konsultasjon. De samme tallene står i tabellen under.",
		en: "Pain and function from 0 to 10 at each visit. The same figures stand in the table below.",
	},
	trajectoryTable: { nb: "Forløpet som tabell", en: "The course as a table" },
	function: { nb: "Funksjon (snitt av målene)", en: "Function (mean of the goals)" },
	visit: { nb: "Konsultasjon", en: "Visit" },
	class: { nb: "Klasse", en: "Class" },
} as const;
