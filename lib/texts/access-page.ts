/** The page that shows the table of access. */
export const accessPage = {
	title: { nb: "Hvem har tilgang til hva", en: "Who has access to what" },
	lead: {
		nb: "Tabellen er den samme som serveren håndhever. En side eller adresse som mangler her, kan ikke tas i bruk.",
		en: "This is the very table that the server enforces. A page or address that is missing here can't be put to use.",
	},
	hidden: {
		nb: "Det du ikke har tilgang til, ser ut som om det ikke finnes. Ingen ser en annen praksis. Har pasienten motsatt seg innsyn, ser bare legen som skrev saken, at den finnes.",
		en: "What you have no access to looks as if it were not there. No one sees another practice. Where the patient has objected, only the GP who wrote the case sees that it exists.",
	},
	pages: { nb: "Sider", en: "Pages" },
	routes: { nb: "Adresser som sidene bruker", en: "Addresses that the pages use" },
	columnPurpose: { nb: "Hva", en: "What" },
	columnAddress: { nb: "Adresse", en: "Address" },
	columnNote: { nb: "Merknad", en: "Note" },
	open: { nb: "alle", en: "everyone" },
	halfway: { nb: "under innlogging", en: "while signing in" },
	none: { nb: "nei", en: "no" },
	reach: {
		everything: { nb: "ja", en: "yes" },
		practice: { nb: "praksisens", en: "the practice’s" },
		own: { nb: "egne", en: "own" },
		offered: { nb: "det som er lagt i køen", en: "what was put in the queue" },
		addressed: { nb: "det en selv har fått tilsendt", en: "what was sent to you" },
		reasoned: { nb: "etter å ha oppgitt hvorfor", en: "after saying why" },
	},
	fresh: { nb: "Ber om passordet på nytt", en: "Asks for the password again" },
	logged: { nb: "Skrives i loggen", en: "Written in the log" },
	change: { nb: "Endringen skrives i loggen", en: "The change is written in the log" },
} as const;
