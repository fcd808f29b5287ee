import type { Text } from "@/lib/clinical/types";
import type { ProblemKind } from "@/lib/http/problem";

type ProblemText = { title: Text; detail: Text };

export const problemTexts = {
	"bad-request": {
		title: { nb: "Forespørselen kan ikke leses", en: "The request can't be read" },
		detail: {
			nb: "Innholdet er ikke gyldig JSON. Ingenting er lagret.",
			en: "The content is not valid JSON. Nothing was saved.",
		},
	},
	"not-found": {
		title: { nb: "Finnes ikke", en: "Not found" },
		detail: { nb: "Det du ba om, finnes ikke her.", en: "What you asked for is not here." },
	},
	"cross-site": {
		title: { nb: "Avvist", en: "Refused" },
		detail: {
			nb: "Endringer må komme fra Ryggvetts egne sider. Ingenting er lagret.",
			en: "Changes must come from Ryggvett's own pages. Nothing was saved.",
		},
	},
	"too-large": {
		title: { nb: "For stort", en: "Too large" },
		detail: {
			nb: "Innholdet er større enn 1 MB. Ingenting er lagret.",
			en: "The content is larger than 1 MB. Nothing was saved.",
		},
	},
	"wrong-type": {
		title: { nb: "Feil innholdstype", en: "Wrong content type" },
		detail: {
			nb: "Innholdet må sendes som application/json. Ingenting er lagret.",
			en: "The content must be sent as application/json. Nothing was saved.",
		},
	},
	invalid: {
		title: { nb: "Noe må rettes", en: "Something needs correcting" },
		detail: { nb: "Se hvert felt nedenfor. Ingenting er lagret.", en: "See each field below. Nothing was saved." },
	},
	"changed-elsewhere": {
		title: { nb: "Endret et annet sted", en: "Changed elsewhere" },
		detail: {
			nb: "Konsultasjonen er lagret fra en annen fane eller maskin siden du åpnet den. Endringen din er ikke lagret.",
			en: "The consultation was saved from another tab or computer since you opened it. Your change was not saved.",
		},
	},
	signed: {
		title: { nb: "Allerede signert", en: "Already signed" },
		detail: {
			nb: "Konsultasjonen er signert og kan ikke endres. Endringen din er ikke lagret.",
			en: "The consultation is signed and can't be changed. Your change was not saved.",
		},
	},
	"reference-in-use": {
		title: { nb: "Referansen er i bruk", en: "The reference is in use" },
		detail: {
			nb: "En sak har denne referansen fra før. Åpne den, eller velg en annen referanse.",
			en: "A case has this reference already. Open it, or choose another reference.",
		},
	},
	fault: {
		title: { nb: "Noe gikk galt hos oss", en: "Something went wrong here" },
		detail: {
			nb: "Feilen er registrert med dette nummeret: {requestId}. Prøv igjen om litt.",
			en: "The error is recorded under this number: {requestId}. Try again in a moment.",
		},
	},
	"no-answer": {
		title: { nb: "Ingen kontakt med serveren", en: "No contact with the server" },
		detail: { nb: "Svaret er ikke lagret ennå.", en: "The answer is not saved yet." },
	},
} as const satisfies Record<ProblemKind, ProblemText>;

/** What is allowed, for one field of a request. Never repeats what was sent. */
export const fieldTexts = {
	required: { nb: "Mangler.", en: "Is missing." },
	type: { nb: "Må være {type}.", en: "Must be {type}." },
	unknown: { nb: "Ukjent felt.", en: "Unknown field." },
	oneOf: { nb: "Må være en av: {values}.", en: "Must be one of: {values}." },
	format: { nb: "Har feil form.", en: "Has the wrong form." },
	minNumber: { nb: "Må være minst {limit}.", en: "Must be at least {limit}." },
	maxNumber: { nb: "Må være høyst {limit}.", en: "Must be at most {limit}." },
	minLength: { nb: "Må ha minst {limit} tegn.", en: "Must have at least {limit} characters." },
	maxLength: { nb: "Må ha høyst {limit} tegn.", en: "Must have at most {limit} characters." },
	maxItems: { nb: "Må ha høyst {limit} punkter.", en: "Must have at most {limit} items." },
	invalid: { nb: "Er ikke gyldig.", en: "Is not valid." },
	unknownQuestion: { nb: "Ukjent spørsmål.", en: "Unknown question." },
	nationalNumber: {
		nb: "Kan ikke være et fødselsnummer. Bruk praksisens egen referanse.",
		en: "Can't be a national identity number. Use the practice's own reference.",
	},
	birthYear: {
		nb: "Må være et år som gir en alder fra 0 til 120.",
		en: "Must be a year that gives an age from 0 to 120.",
	},
	textNeeded: { nb: "Skriv teksten til linjen.", en: "Write the text of the line." },
	itemNeeded: { nb: "Må navngi linjen i utkastet.", en: "Must name the drafted line." },
	itemUnwanted: { nb: "Må være null for en linje du legger til.", en: "Must be null for a line that you add." },
	twice: { nb: "Samme linje står to ganger.", en: "The same line stands twice." },
	reasonNeeded: { nb: "Oppgi hvorfor linjen er fjernet.", en: "Say why the line was dropped." },
	likewiseNeeded: {
		nb: "Oppgi hvorfor linjen med «{found}» likevel er med.",
		en: 'Say why the line with "{found}" is there all the same.',
	},
	contradiction: {
		nb: "Svaret passer ikke med «{parents}». Rett ett av dem før du signerer.",
		en: 'The answer doesn\'t fit "{parents}". Correct one of them before you sign.',
	},
	cursor: { nb: "Er ikke en side i denne listen.", en: "Is not a page of this list." },
} as const satisfies Record<string, Text>;

export const jsonTypes = {
	string: { nb: "tekst", en: "text" },
	number: { nb: "et tall", en: "a number" },
	int: { nb: "et heltall", en: "a whole number" },
	boolean: { nb: "true eller false", en: "true or false" },
	array: { nb: "en liste", en: "a list" },
	object: { nb: "et objekt", en: "an object" },
	record: { nb: "et objekt", en: "an object" },
} as const satisfies Record<string, Text>;
