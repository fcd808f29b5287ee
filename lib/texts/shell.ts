/** What surrounds every page. */
export const shell = {
	product: { nb: "Ryggvett", en: "Ryggvett" },
	tagline: { nb: "Beslutningsstøtte for vond korsrygg", en: "Decision support for low back pain" },
	skip: { nb: "Hopp til innholdet", en: "Skip to content" },
	nav: { nb: "Hovedmeny", en: "Main menu" },
	start: { nb: "Ryggvett, til forsiden", en: "Ryggvett, to the start page" },
	newConsultation: { nb: "Ny konsultasjon", en: "New consultation" },
	cases: { nb: "Saker", en: "Cases" },
	about: { nb: "Om", en: "About" },
	otherLanguage: { nb: "English", en: "Norsk" },
	scheme: { nb: "Bytt mellom lyst og mørkt", en: "Switch between light and dark" },
	notDiagnosis: {
		nb: "Beslutningsstøtte, ikke en diagnose. Ikke CE-merket: til utprøving og opplæring.",
		en: "Decision support, not a diagnosis. Not CE-marked: for trial and training.",
	},
	moreAbout: { nb: "Hva Ryggvett er og ikke er", en: "What Ryggvett is and is not" },
	allContent: { nb: "Det faglige innholdet", en: "The clinical content" },
	invented: {
		nb: "Alle pasientene her er oppdiktet. Legg ikke inn ekte pasienter.",
		en: "All patients here are invented. Do not enter real patients.",
	},
	notFoundTitle: { nb: "Vi finner ikke siden", en: "We can’t find that page" },
	notFoundText: {
		nb: "Adressen kan være skrevet feil, eller saken finnes ikke her. Det du har lagret, ligger under Saker.",
		en: "The address may be mistyped, or the case does not exist here. What you saved is under Cases.",
	},
	errorTitle: { nb: "Noe gikk galt på vår side", en: "Something went wrong on our side" },
	errorText: {
		nb: "Svarene som er lagret, er trygge. Prøv igjen, eller gå til forsiden og åpne utkastet derfra.",
		en: "Answers already saved are safe. Try again, or open the draft from the start page.",
	},
	errorId: { nb: "Feilnummer {id}", en: "Error number {id}" },
	retry: { nb: "Prøv igjen", en: "Try again" },
	toStart: { nb: "Til forsiden", en: "To the start page" },
} as const;
