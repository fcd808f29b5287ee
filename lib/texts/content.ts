/** The pages that show everything the product believes, for a clinician to review. */
export const contentPages = {
	title: { nb: "Det faglige innholdet", en: "The clinical content" },
	lead: {
		nb: "Alt Ryggvett spør om, regner med og foreslår, med kilder. Les, sjekk og rett.",
		en: "Everything that Ryggvett asks, reckons with and proposes, with sources. Read, check and correct.",
	},
	version: { nb: "Innholdsversjon {version}", en: "Content version {version}" },
	notReviewedYet: {
		nb: "Ingenting her er gjennomgått av en kliniker ennå.",
		en: "Nothing here has been reviewed by a clinician yet.",
	},
	howKnown: { nb: "Hvordan vi vet det", en: "How it is known" },
	howKnownText: {
		verified: {
			nb: "Kilden, eller en gjengivelse av den, er lest.",
			en: "The source, or a rendering of it, has been read.",
		},
		recalled: {
			nb: "Gjengitt etter hukommelsen. Må sjekkes mot kilden.",
			en: "Recalled. Must be checked against the source.",
		},
		default: {
			nb: "Ryggvetts valg, uten publisert tall bak. Må godkjennes av en kliniker.",
			en: "Ryggvett’s choice, with no published figure behind it. A clinician must sign it off.",
		},
	},
	parts: { nb: "Deler", en: "Parts" },
	entries: { nb: "{n} oppføringer", en: "{n} entries" },
	oneEntry: { nb: "1 oppføring", en: "1 entry" },
	onThisPage: { nb: "På denne siden", en: "On this page" },
	allOnOnePage: { nb: "Alt på én side, for papir", en: "Everything on one page, for paper" },
	back: { nb: "Alt innhold", en: "All content" },
	search: { nb: "Søk i innholdet", en: "Search the content" },
	searchHelp: {
		nb: "Ord på norsk eller engelsk, eller en id som S001-12.",
		en: "Words in Norwegian or English, or an id such as S001-12.",
	},
	searchButton: { nb: "Søk", en: "Search" },
	hits: { nb: "{n} treff på «{query}»", en: "{n} hits for “{query}”" },
	oneHit: { nb: "1 treff på «{query}»", en: "1 hit for “{query}”" },
	noHits: { nb: "Ingen treff på «{query}».", en: "No hits for “{query}”." },
	firstHits: { nb: "De første {n} vises.", en: "The first {n} are shown." },
	basis: { nb: "Grunnlag", en: "Basis" },
	sources: { nb: "Kilder", en: "Sources" },
	notReviewed: { nb: "Ikke gjennomgått av kliniker", en: "Not reviewed by a clinician" },
	reviewed: { nb: "Gjennomgått av {by}, {on}", en: "Reviewed by {by}, {on}" },
	reviewLine: { nb: "Gjennomgått av, dato og merknad:", en: "Reviewed by, date and remarks:" },
	whole: { nb: "Vis som liste", en: "Show as a list" },
	signOff: {
		defaults: {
			nb: "Ryggvetts valg, ikke godkjent av kliniker",
			en: "Ryggvett’s choices, not approved by a clinician",
		},
		defaultsNote: {
			nb: "Ingen av disse har et publisert tall eller råd bak seg i denne formen. De skal godkjennes, endres eller strykes.",
			en: "None of these has a published figure or advice behind it in this form. They are to be approved, changed or struck out.",
		},
		recalled: { nb: "Gjengitt etter hukommelsen", en: "Recalled only" },
		recalledNote: {
			nb: "Disse må sjekkes mot kilden før klinisk bruk.",
			en: "These must be checked against the source before clinical use.",
		},
		never: { nb: "Aldri gjennomgått", en: "Never reviewed" },
		neverNote: {
			nb: "{n} av {total} oppføringer er aldri gjennomgått av en kliniker.",
			en: "{n} of {total} entries have never been reviewed by a clinician.",
		},
		inPart: { nb: "{part}: {n}", en: "{part}: {n}" },
	},
	matrix: {
		caption: { nb: "Hva hver retningslinje sier.", en: "What each guideline says." },
		scroll: { nb: "Rull sidelengs for å se alle.", en: "Scroll sideways to see them all." },
		table: { nb: "Tabellen", en: "The table" },
		intervention: { nb: "Tiltak", en: "Intervention" },
		key: { nb: "Slik leses tabellen", en: "How to read the table" },
		scope: {
			nb: "En celle gjelder bare pasientene i sin egen kolonne.",
			en: "A cell holds only for the patients of its own column.",
		},
		cells: {
			for: { nb: "For", en: "For" },
			conditional: { nb: "Betinget", en: "Conditional" },
			against: { nb: "Mot", en: "Against" },
			silent: { nb: "Taus", en: "Silent" },
			outside: { nb: "Utenfor", en: "Outside" },
		},
		cellsText: {
			for: { nb: "anbefaler", en: "recommends" },
			conditional: {
				nb: "kan vurderes, hos utvalgte eller som tillegg",
				en: "may be considered, in selected patients or as an add-on",
			},
			against: { nb: "fraråder, i hvert fall som rutine", en: "advises against, at least as routine" },
			silent: { nb: "sier ingenting, eller gir ingen anbefaling", en: "says nothing, or makes no recommendation" },
			outside: { nb: "ligger utenfor det retningslinjen omfatter", en: "lies outside the scope of the guideline" },
		},
		bases: {
			verified: { nb: "lest", en: "read" },
			recalled: { nb: "husket", en: "recalled" },
			unsure: { nb: "ukjent", en: "unknown" },
		},
		unsure: { nb: "Ukjent", en: "Unknown" },
		recalledText: {
			nb: "gjengitt etter hukommelsen, ikke sjekket mot teksten",
			en: "remembered, not checked against the text",
		},
		unsureText: {
			nb: "så usikkert husket at det regnes som ukjent",
			en: "remembered so weakly that it counts as unknown",
		},
		notLooked: { nb: "ikke undersøkt", en: "not looked up" },
		disagree: { nb: "Retningslinjene er uenige", en: "Guidelines disagree" },
		notes: { nb: "Noter", en: "Notes" },
	},
	figure: {
		estimate: { nb: "{n} av 1000 med funnet", en: "{n} of 1,000 with the finding" },
		interval: { nb: "({low}–{high})", en: "({low}–{high})" },
		noInterval: { nb: "(ikke noe intervall publisert)", en: "(no interval published)" },
		pretest: { nb: "{n} av 1000 før", en: "{n} of 1,000 before" },
		ratio: { nb: "sannsynlighetsratio {n}", en: "likelihood ratio {n}" },
		statusNote: {
			nb: "Status: V er lest i kilden, D er regnet ut fra lest tekst, R er husket. LR er sannsynlighetsratio, CI intervall.",
			en: "Status: V was read in the source, D was worked out from what was read, R is recalled. LR is the likelihood ratio, CI the interval.",
		},
		noRows: {
			nb: "Ingen brukbar tallfesting. Det vises aldri et tall.",
			en: "No usable estimate. A number is never shown.",
		},
	},
} as const;
