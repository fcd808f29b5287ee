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
	"sign-in": {
		title: { nb: "Du er ikke logget inn", en: "You are not signed in" },
		detail: {
			nb: "Økten er avsluttet, eller du har ikke logget inn. Logg inn og prøv igjen.",
			en: "The session has ended, or you have not signed in. Sign in and try again.",
		},
	},
	"confirm-identity": {
		title: { nb: "Bekreft at det er deg", en: "Confirm that it is you" },
		detail: {
			nb: "Skriv passordet ditt på nytt før du går videre. Ingenting er endret ennå.",
			en: "Type your password again before you go on. Nothing has been changed yet.",
		},
	},
	"not-yours": {
		title: { nb: "Bare legen som skrev det", en: "Only the GP who wrote it" },
		detail: {
			nb: "Bare legen som skrev dette, kan endre det. Ingenting er lagret.",
			en: "Only the GP who wrote this can change it. Nothing was saved.",
		},
	},
	"other-writer": {
		title: { nb: "Skrevet av en annen", en: "Written by someone else" },
		detail: {
			nb: "Dette er skrevet av en annen enn den som er logget inn nå. Det lagres når den som skrev det, logger inn igjen.",
			en: "This was written by someone else than who is signed in now. It is saved when whoever wrote it signs in again.",
		},
	},
	"reason-needed": {
		title: { nb: "Oppgi hvorfor", en: "Say why" },
		detail: {
			nb: "Klinisk tekst åpnes først når du har oppgitt hvorfor. Åpne saken og skriv grunnen der.",
			en: "Clinical text is opened only after you have said why. Open the case and give the reason there.",
		},
	},
	"wrong-credentials": {
		title: { nb: "Innloggingen gikk ikke", en: "The sign-in did not work" },
		detail: {
			nb: "Det du skrev, stemmer ikke. Sjekk det og prøv igjen.",
			en: "What you typed doesn't match. Check it and try again.",
		},
	},
	"too-many": {
		title: { nb: "For mange forsøk", en: "Too many attempts" },
		detail: {
			nb: "Det er prøvd for mange ganger på kort tid. Vent litt og prøv igjen.",
			en: "There have been too many attempts in a short time. Wait a little and try again.",
		},
	},
	"link-spent": {
		title: { nb: "Lenken virker ikke lenger", en: "The link no longer works" },
		detail: {
			nb: "Lenken er brukt, trukket tilbake eller for gammel. Be administratoren om en ny.",
			en: "The link was used, withdrawn or is too old. Ask the administrator for a new one.",
		},
	},
	overtaken: {
		title: { nb: "Noen kom før deg", en: "Someone was faster" },
		detail: {
			nb: "Noen andre har endret dette siden du åpnet det. Se hva som står nå, og prøv igjen.",
			en: "Someone else changed this since you opened it. See what stands now, and try again.",
		},
	},
	"last-admin": {
		title: { nb: "Praksisen må ha en administrator", en: "The practice must keep an administrator" },
		detail: {
			nb: "Dette er den siste administratoren. Gjør en annen til administrator først. Ingenting er endret.",
			en: "This is the last administrator. Make someone else an administrator first. Nothing was changed.",
		},
	},
	"own-account": {
		title: { nb: "En annen må gjøre dette", en: "Someone else must do this" },
		detail: {
			nb: "Ingen endrer sin egen rolle eller tilgang. Be en annen administrator. Ingenting er endret.",
			en: "No one changes their own role or access. Ask another administrator. Nothing was changed.",
		},
	},
	"shared-account": {
		title: { nb: "Brukeren hører også til en annen praksis", en: "The user belongs to another practice too" },
		detail: {
			nb: "Å nullstille innloggingen ville gitt tilgang også der. Personen kan bruke en reservekode, eller inviteres med en annen e-postadresse. Ingenting er endret.",
			en: "Resetting the sign-in would give access there too. The person can use a recovery code, or be invited under another e-mail address. Nothing was changed.",
		},
	},
	"second-person": {
		title: { nb: "En annen må avgjøre", en: "Someone else must decide" },
		detail: {
			nb: "Sletting gjøres av to personer. Den som avgjør, må være en annen enn den som ba om det, og ha hørt til praksisen fra før. Ingenting er slettet.",
			en: "A deletion takes two people. Whoever decides must be another than who asked for it, and have belonged to the practice before that. Nothing was deleted.",
		},
	},
	"second-admin": {
		title: { nb: "En annen administrator må gjøre dette", en: "Another administrator must do this" },
		detail: {
			nb: "Du har nullstilt den andre halvdelen av innloggingen de siste sju dagene. Begge deler av samme person ville gitt deg tilgang til kontoen. Ingenting er endret.",
			en: "You reset the other half of the sign-in within the last seven days. Both by the same person would give you the account. Nothing was changed.",
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
	"no-room": {
		title: { nb: "Serveren kan ikke lagre", en: "The server can't save" },
		detail: {
			nb: "Disken på serveren er full eller tar ikke imot mer. Dette ble ikke lagret; det som var lagret før, er trygt. Si fra til den som drifter Ryggvett. Feilnummer {requestId}.",
			en: "The server's disk is full or takes no more. This was not saved; what was saved before is safe. Tell whoever runs Ryggvett. Error number {requestId}.",
		},
	},
	"not-ready": {
		title: { nb: "Databasen er ikke klar", en: "The database is not ready" },
		detail: {
			nb: "Databasen svarer ikke, er ikke oppdatert, eller er byttet ut mens serveren gikk. Det er ikke sikkert at dette ble lagret; det som var lagret før, er trygt. Prøv igjen om litt. Feilnummer {requestId}.",
			en: "The database does not answer, is not up to date, or was replaced while the server ran. It is not certain that this was saved; what was saved before is safe. Try again in a moment. Error number {requestId}.",
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
	format: { nb: "Har feil format.", en: "Has the wrong form." },
	minNumber: { nb: "Må være minst {limit}.", en: "Must be at least {limit}." },
	maxNumber: { nb: "Må være høyst {limit}.", en: "Must be at most {limit}." },
	minLength: { nb: "Må ha minst {limit} tegn.", en: "Must have at least {limit} characters." },
	maxLength: { nb: "Må ha høyst {limit} tegn.", en: "Must have at most {limit} characters." },
	maxItems: { nb: "Må ha høyst {limit} punkter.", en: "Must have at most {limit} items." },
	invalid: { nb: "Er ikke gyldig.", en: "Is not valid." },
	notAsked: {
		nb: "Spørsmålet stilles ikke her: den offisielle ordlyden er ikke installert på noe språk.",
		en: "The question is not asked here: its official wording is not installed in any language.",
	},
	unknownQuestion: { nb: "Ukjent spørsmål.", en: "Unknown question." },
	nationalNumber: {
		nb: "Kan ikke være et fødselsnummer. Bruk praksisens egen referanse.",
		en: "Can't be a national identity number. Use the practice's own reference.",
	},
	numberInText: {
		nb: "Inneholder noe som ligner et fødselsnummer. Ta nummeret ut. Ingenting er lagret.",
		en: "Holds what looks like a national identity number. Take the number out. Nothing was saved.",
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
	tooShort: { nb: "Skriv minst ti tegn med egne ord.", en: "Write at least ten characters in your own words." },
	externalPhysio: {
		nb: "Bare en fysioterapeut kan komme utenfra.",
		en: "Only a physiotherapist can come from outside.",
	},
	roleTaken: { nb: "Personen har denne rollen allerede.", en: "The person has this role already." },
	whichRole: { nb: "Oppgi hvilken rolle som byttes.", en: "Say which role is exchanged." },
	alreadyAsked: {
		nb: "Det er allerede bedt om sletting av denne saken.",
		en: "The deletion of this case was asked for already.",
	},
	onlyAsker: {
		nb: "Bare den som ba om slettingen, kan trekke den tilbake.",
		en: "Only the person who asked for the deletion can take it back.",
	},
	secondFactorFirst: {
		nb: "Sett opp totrinnsinnlogging først.",
		en: "Set up two-step sign-in first.",
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

/** Instead of `sign-in` where somebody ended the session before its time. */
export const sessionEnded = {
	title: { nb: "Økten er avsluttet", en: "The session was ended" },
	detail: {
		nb: "Økten ble avsluttet før tiden: av deg på en annen enhet, eller av en administrator i praksisen. Logg inn og prøv igjen.",
		en: "The session was ended before its time: by you on another device, or by an administrator of the practice. Sign in and try again.",
	},
} as const;
