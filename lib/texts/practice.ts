/** The administrator's start page. */
export const practice = {
	title: { nb: "Praksis", en: "Practice" },
	figures: { nb: "Akkurat nå", en: "Right now" },
	openDrafts: { nb: "åpne utkast", en: "open drafts" },
	signed7: { nb: "saker signert siste 7 dager", en: "cases signed in the last 7 days" },
	signed30: { nb: "saker signert siste 30 dager", en: "cases signed in the last 30 days" },
	more: { nb: "mer enn {count}", en: "more than {count}" },
	figuresNote: {
		nb: "Hver sak telles én gang, etter den siste konsultasjonen.",
		en: "Each case counts once, by its latest consultation.",
	},
	parts: { nb: "Oversikt", en: "Overview" },
	cases: { nb: "Saker", en: "Cases" },
	casesText: {
		nb: "Listen med status, klasse og datoer. Klinisk tekst vises først når du har oppgitt hvorfor.",
		en: "The list with status, class and dates. Clinical text shows only after you have said why.",
	},
	users: { nb: "Brukere", en: "Users" },
	usersText: { nb: "Inviter, bytt rolle, steng.", en: "Invite, change role, deactivate." },
	active: { nb: "{count} kan logge inn", en: "{count} can sign in" },
	invitationsOne: { nb: "1 invitasjon venter", en: "1 invitation is waiting" },
	invitations: { nb: "{count} invitasjoner venter", en: "{count} invitations are waiting" },
	measures: { nb: "Tall", en: "Figures" },
	measuresText: {
		nb: "Bilder, opioider, sykmelding, oppfølging og hvordan det gikk. Ingen kan kjennes igjen.",
		en: "Imaging, opioids, sick leave, follow-up and what became of it. Nobody can be recognised.",
	},
	log: { nb: "Logg", en: "Log" },
	logText: {
		nb: "Hvem som har sett, skrevet ut, endret og eksportert. Siden kontrollerer ikke selve kjeden: det gjør den som drifter serveren.",
		en: "Who viewed, printed, changed and exported. The page does not verify the chain itself: whoever runs the server does.",
	},
	content: { nb: "Innholdet over tid", en: "The content over time" },
	contentText: {
		nb: "Versjonene av det faglige innholdet, hva en ny ville endre, og hva som ikke er gjennomgått.",
		en: "The versions of the clinical content, what a new one would change, and what is not reviewed.",
	},
	erasure: { nb: "Sletting", en: "Deletion" },
	erasureText: {
		nb: "Ingenting sletter seg selv. Sletting har en hjemmel og gjøres av to personer.",
		en: "Nothing deletes itself. A deletion has a legal basis and takes two people.",
	},
	waitingOne: { nb: "1 venter på en avgjørelse", en: "1 awaits a decision" },
	waiting: { nb: "{count} venter på en avgjørelse", en: "{count} await a decision" },
	noneWaiting: { nb: "ingen venter", en: "none waiting" },
	access: { nb: "Tilgang", en: "Access" },
	accessText: {
		nb: "Hvem som kan åpne hva, slik serveren håndhever det.",
		en: "Who can open what, as the server enforces it.",
	},
} as const;
