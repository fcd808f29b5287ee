import type { PasswordProblem } from "@/lib/auth/password";
import type { Text } from "@/lib/clinical/types";

/** What every form of the sign-in says. */
export const common = {
	show: { nb: "Vis", en: "Show" },
	hide: { nb: "Skjul", en: "Hide" },
	errorSummary: { nb: "Rett opp dette først", en: "Put this right first" },
	errorTooMany: {
		nb: "For mange forsøk. Prøv igjen etter kl. {time}.",
		en: "Too many attempts. Try again after {time}.",
	},
	errorNoAnswer: {
		nb: "Serveren svarer ikke. Ingenting er tapt; prøv igjen om litt.",
		en: "The server does not answer. Nothing is lost; try again in a moment.",
	},
	errorOther: { nb: "Det gikk ikke. Prøv igjen.", en: "That did not work. Try again." },
	ofPassword: { nb: "passordet", en: "the password" },
} as const;

/** The sign-in page. */
export const signIn = {
	...common,
	title: { nb: "Logg inn", en: "Sign in" },
	welcome: { nb: "Hvem er du i dag?", en: "Who are you today?" },
	demoLead: {
		nb: "Prøv Ryggvett i én av tre roller. Alle pasientene her er oppdiktet, og kollegene også.",
		en: "Try Ryggvett from one of three chairs. All patients here are invented, and so are the colleagues.",
	},
	demo: {
		gp: {
			nb: "Konsultasjonen, risikoen og planen, med pasienten i rommet.",
			en: "The consultation, the risk and the plan, with the patient in the room.",
		},
		physio: {
			nb: "Planene som venter på gjennomgang, og svarene til legen.",
			en: "The plans that wait for review, and the replies to the GP.",
		},
		admin: {
			nb: "Sakene, brukerne og loggen over hvem som så hva.",
			en: "The cases, the users, and the log of who saw what.",
		},
	},
	demoFailed: { nb: "Innloggingen mislyktes. Prøv igjen.", en: "That did not work. Try again." },
	/** Why the person stands here although they were signed in. */
	wasSignedIn: {
		ended: {
			nb: "Økten er avsluttet: av deg på en annen enhet, eller av en administrator i praksisen. Det som ikke var sendt, ligger forseglet i nettleseren til tolv timer etter innloggingen, og sendes når du åpner konsultasjonen igjen.",
			en: "The session was ended: by you on another device, or by an administrator of the practice. What was not sent lies sealed in the browser until twelve hours after the sign-in, and is sent when you open the consultation again.",
		},
		expired: {
			nb: "Økten er utløpt. Det som ikke var sendt, ligger forseglet i nettleseren til tolv timer etter innloggingen, og sendes når du åpner konsultasjonen igjen.",
			en: "The session has expired. What was not sent lies sealed in the browser until twelve hours after the sign-in, and is sent when you open the consultation again.",
		},
		"signed-out": {
			nb: "Du ble logget ut i et annet vindu. Derfor er det som sto her, lukket.",
			en: "You were signed out in another window. That is why what stood here was closed.",
		},
	},
	withPassword: { nb: "Logg inn med e-post og passord", en: "Sign in with e-mail and password" },
	email: { nb: "E-post", en: "E-mail" },
	password: { nb: "Passord", en: "Password" },
	submit: { nb: "Logg inn", en: "Sign in" },
	submitting: { nb: "Logger inn …", en: "Signing in …" },
	or: { nb: "eller", en: "or" },
	withProvider: { nb: "Logg inn med {provider}", en: "Sign in with {provider}" },
	forgotten: {
		nb: "Glemt passordet? Administratoren i praksisen lager en lenke til et nytt.",
		en: "Forgotten the password? The administrator of the practice makes a link to a new one.",
	},
	errorEmail: { nb: "Skriv e-postadressen din.", en: "Write your e-mail address." },
	errorPassword: { nb: "Skriv passordet ditt.", en: "Write your password." },
	errorWrong: {
		nb: "E-posten eller passordet stemmer ikke. Sjekk begge og prøv igjen.",
		en: "The e-mail or the password is not right. Check both and try again.",
	},

	providerFailedTitle: {
		nb: "Innloggingen hos {provider} ble ikke fullført",
		en: "The sign-in at {provider} was not completed",
	},
	/** Why, by the word in the address. */
	providerFailed: {
		avbrutt: {
			nb: "Den ble avbrutt eller tok for lang tid. Prøv igjen.",
			en: "It was cancelled or took too long. Try again.",
		},
		ukjent: {
			nb: "Du er ikke bruker her ennå. Be administratoren i praksisen om en invitasjon.",
			en: "You are not a user here yet. Ask the administrator of the practice for an invitation.",
		},
		stengt: {
			nb: "Du har ikke tilgang til noen praksis her. Snakk med administratoren.",
			en: "You have no access to any practice here. Talk to the administrator.",
		},
		"annen-person": {
			nb: "Det var en annen person enn den som er logget inn. Ingenting er bekreftet.",
			en: "It was another person than the one who is signed in. Nothing was confirmed.",
		},
		"konto-finnes": {
			nb: "E-posten i invitasjonen har en konto fra før. Åpne lenken på nytt og bruk passordet til den kontoen.",
			en: "The e-mail of the invitation has an account already. Open the link again and use the password of that account.",
		},
		utilgjengelig: {
			nb: "{provider} svarer ikke nå. Prøv igjen om litt.",
			en: "{provider} does not answer now. Try again in a moment.",
		},
		avvist: {
			nb: "Svaret derfra kunne ikke godtas. Prøv igjen; hjelper det ikke, si fra til administratoren.",
			en: "The answer from there could not be accepted. Try again; if that does not help, tell the administrator.",
		},
		"for-svak": {
			nb: "Her kreves en sterkere innlogging enn den du brukte. Prøv igjen, og velg for eksempel BankID eller Buypass.",
			en: "A stronger sign-in than the one you used is required here. Try again, and choose BankID or Buypass, for example.",
		},
		lenke: {
			nb: "Lenken virker ikke lenger. Be administratoren om en ny.",
			en: "The link no longer works. Ask the administrator for a new one.",
		},
	},

	goOn: { nb: "Gå videre", en: "Go on" },
} as const;

/** The code of the second step. */
export const codeStep = {
	...common,
	title: { nb: "Skriv koden", en: "Enter the code" },
	lead: {
		nb: "Åpne appen som lager koder, og skriv de seks sifrene.",
		en: "Open the app that makes codes, and enter the six digits.",
	},
	as: { nb: "Du logger inn som {email}.", en: "You are signing in as {email}." },
	label: { nb: "Kode", en: "Code" },
	recoveryTitle: { nb: "Bruk en reservekode", en: "Use a recovery code" },
	recoveryLead: {
		nb: "Hver reservekode virker én gang. Store og små bokstaver er det samme.",
		en: "Each recovery code works once. Capital and small letters are the same.",
	},
	recoveryLabel: { nb: "Reservekode", en: "Recovery code" },
	useRecovery: { nb: "Bruk en reservekode i stedet", en: "Use a recovery code instead" },
	useApp: { nb: "Bruk koden fra appen", en: "Use the code from the app" },
	submit: { nb: "Fortsett", en: "Continue" },
	back: { nb: "Logg inn som en annen", en: "Sign in as someone else" },
	errorMissing: { nb: "Skriv koden.", en: "Enter the code." },
	errorWrong: {
		nb: "Koden stemmer ikke, eller er brukt. Vent på den neste og prøv igjen.",
		en: "The code is not right, or was used. Wait for the next one and try again.",
	},
	errorRecovery: {
		nb: "Reservekoden stemmer ikke, eller er brukt. Prøv en annen.",
		en: "The recovery code is not right, or was used. Try another.",
	},
	expired: {
		nb: "Det tok for lang tid. Logg inn på nytt.",
		en: "That took too long. Sign in again.",
	},
	again: { nb: "Logg inn på nytt", en: "Sign in again" },
} as const;

/** Setting up the second factor. */
export const enrolStep = {
	...common,
	title: { nb: "Sett opp totrinnsinnlogging", en: "Set up two-step sign-in" },
	lead: {
		nb: "Et passord kan komme på avveie. Med en kode fra telefonen i tillegg hjelper ikke passordet alene noen inn.",
		en: "A password can go astray. With a code from the phone as well, the password alone lets nobody in.",
	},
	replaceLead: {
		nb: "Appen og reservekodene du har i dag, slutter å virke når den nye er på plass.",
		en: "The app and the recovery codes that you have today stop working once the new one is in place.",
	},
	begin: { nb: "Sett opp en ny app", en: "Set up a new app" },
	step1: { nb: "Åpne en app som lager koder", en: "Open an app that makes codes" },
	step1Help: {
		nb: "For eksempel Microsoft Authenticator, Google Authenticator eller passordbehandleren du allerede bruker.",
		en: "Microsoft Authenticator, Google Authenticator or the password manager that you use already, for example.",
	},
	step2: { nb: "Skann koden", en: "Scan the code" },
	qr: { nb: "QR-kode for appen", en: "QR code for the app" },
	secret: { nb: "Kan du ikke skanne? Skriv nøkkelen i appen:", en: "Can’t scan? Type the key into the app:" },
	step3: { nb: "Skriv de seks sifrene som appen viser", en: "Enter the six digits that the app shows" },
	code: { nb: "Kode", en: "Code" },
	submit: { nb: "Ta i bruk", en: "Put in use" },
	errorWrong: {
		nb: "Koden stemmer ikke. Skriv den som appen viser nå.",
		en: "The code is not right. Enter the one that the app shows now.",
	},
	failed: { nb: "Oppsettet kunne ikke begynne. Prøv igjen.", en: "The set-up could not begin. Try again." },
	retry: { nb: "Prøv igjen", en: "Try again" },
	later: { nb: "Tilbake til kontoen", en: "Back to the account" },
} as const;

/** Recovery codes, shown once. */
export const recovery = {
	title: { nb: "Reservekodene dine", en: "Your recovery codes" },
	lead: {
		nb: "Mister du telefonen, kommer du inn med én av disse. Hver virker én gang. De vises bare nå.",
		en: "If you lose the phone, one of these lets you in. Each works once. They are shown only now.",
	},
	keep: {
		nb: "Ta vare på dem et annet sted enn på telefonen.",
		en: "Keep them somewhere other than on the phone.",
	},
	list: { nb: "Reservekoder", en: "Recovery codes" },
	copy: { nb: "Kopier", en: "Copy" },
	copied: { nb: "Kopiert", en: "Copied" },
	copyFailed: {
		nb: "Kunne ikke kopiere. Skriv dem av eller skriv ut.",
		en: "Could not copy. Write them down or print.",
	},
	print: { nb: "Skriv ut", en: "Print" },
	kept: { nb: "Jeg har tatt vare på dem", en: "I have kept them" },
	printTitle: { nb: "Ryggvett: reservekoder for {email}", en: "Ryggvett: recovery codes for {email}" },
} as const;

/** Using a one-time link. */
export const linkPage = {
	...common,
	pageTitle: { nb: "Engangslenke", en: "One-time link" },
	looking: { nb: "Ser på lenken …", en: "Looking at the link …" },
	noLinkTitle: { nb: "Åpne lenken du fikk", en: "Open the link that you were given" },
	noLinkText: {
		nb: "Denne siden tar i bruk en engangslenke. Åpne lenken på nytt, eller lim den inn i adresselinjen.",
		en: "This page uses a one-time link. Open the link again, or paste it into the address bar.",
	},
	spentTitle: { nb: "Lenken virker ikke lenger", en: "The link no longer works" },
	spentText: {
		nb: "Den er brukt, trukket tilbake eller for gammel. Det er lett å rette: be administratoren i praksisen om en ny.",
		en: "It was used, withdrawn or is too old. That is easily put right: ask the administrator of the practice for a new one.",
	},
	spentHint: {
		nb: "Har du tatt den i bruk selv? Da er det bare å logge inn.",
		en: "Have you used it yourself? Then just sign in.",
	},
	toSignIn: { nb: "Til innloggingen", en: "To the sign-in" },
	invitationTitle: { nb: "Velkommen til {practice}", en: "Welcome to {practice}" },
	invitationLead: {
		nb: "Du er invitert som {role}. Lag et passord, så er du i gang.",
		en: "You are invited as {role}. Make a password, and you are under way.",
	},
	joinLead: {
		nb: "Du er invitert som {role}. Du har en konto fra før: bruk passordet til den.",
		en: "You are invited as {role}. You have an account already: use its password.",
	},
	newPasswordTitle: { nb: "Lag et nytt passord", en: "Make a new password" },
	newPasswordLead: {
		nb: "Når det er lagret, logges du ut alle andre steder.",
		en: "Once it is saved, you are signed out everywhere else.",
	},
	firstAdminTitle: { nb: "Ta Ryggvett i bruk", en: "Put Ryggvett in use" },
	firstAdminLead: {
		nb: "Du blir den første administratoren. Siden inviterer du legene og fysioterapeutene.",
		en: "You become the first administrator. After that you invite the GPs and the physiotherapists.",
	},
	practiceName: { nb: "Navnet på praksisen", en: "The name of the practice" },
	practiceNameHelp: { nb: "Slik pasienter og kolleger kjenner den.", en: "As patients and colleagues know it." },
	name: { nb: "Navnet ditt", en: "Your name" },
	nameHelp: {
		nb: "Slik kollegene kjenner det. Det står under det du signerer.",
		en: "As colleagues know it. It stands under what you sign.",
	},
	alsoGp: { nb: "Jeg er lege i praksisen også", en: "I am a GP of the practice too" },
	alsoGpHelp: {
		nb: "Du bytter mellom de to rollene under Min konto.",
		en: "You change between the two roles under My account.",
	},
	email: { nb: "E-post", en: "E-mail" },
	password: { nb: "Passord", en: "Password" },
	newPassword: { nb: "Nytt passord", en: "New password" },
	or: { nb: "eller", en: "or" },
	retry: { nb: "Prøv igjen", en: "Try again" },
	passwordHelp: {
		nb: "Minst {min} tegn. Flere ord etter hverandre er lette å huske og vanskelige å gjette.",
		en: "At least {min} characters. Several words in a row are easy to remember and hard to guess.",
	},
	submitInvitation: { nb: "Bli med", en: "Join" },
	submitNewPassword: { nb: "Lagre passordet", en: "Save the password" },
	submitFirstAdmin: { nb: "Ta i bruk", en: "Put in use" },
	submitting: { nb: "Et øyeblikk …", en: "One moment …" },
	withProvider: { nb: "Bruk {provider} i stedet for passord", en: "Use {provider} instead of a password" },
	errorName: { nb: "Skriv navnet ditt.", en: "Write your name." },
	errorPracticeName: { nb: "Skriv navnet på praksisen.", en: "Write the name of the practice." },
	errorEmail: {
		nb: "Skriv en e-postadresse, som navn@praksis.no.",
		en: "Write an e-mail address, like name@practice.no.",
	},
	errorPassword: { nb: "Skriv et passord.", en: "Write a password." },
	errorWrong: {
		nb: "E-posten har en konto fra før, og passordet er ikke det. Bruk passordet til den kontoen.",
		en: "The e-mail has an account already, and this is not its password. Use the password of that account.",
	},
	errorOvertaken: {
		nb: "Noen tok i bruk e-postadressen akkurat nå. Åpne lenken på nytt.",
		en: "Someone took the e-mail address just now. Open the link again.",
	},
} as const;

/** The password, asked for again. */
export const confirmIdentity = {
	...common,
	title: { nb: "Bekreft at det er deg", en: "Confirm that it is you" },
	lead: {
		nb: "Det er en stund siden du logget inn. Skriv passordet, så går det videre der du slapp.",
		en: "It is a while since you signed in. Write your password, and it goes on where you left off.",
	},
	demoLead: {
		nb: "Her spørres det om passordet på nytt. I demoen har ingen passord, så et klikk er nok.",
		en: "Here the password is asked for again. In the demo nobody has one, so a click will do.",
	},
	providerLead: {
		nb: "Du bekrefter hos {provider} og kommer tilbake hit. Gjør deretter det du skulle, en gang til.",
		en: "You confirm at {provider} and come back here. Then do what you were about to, once more.",
	},
	password: { nb: "Passord", en: "Password" },
	submit: { nb: "Bekreft", en: "Confirm" },
	toProvider: { nb: "Gå til {provider}", en: "Go to {provider}" },
	cancel: { nb: "Avbryt", en: "Cancel" },
	errorMissing: { nb: "Skriv passordet ditt.", en: "Write your password." },
	errorWrong: { nb: "Passordet stemmer ikke. Prøv igjen.", en: "The password is not right. Try again." },
} as const;

/** What is wrong with a new password. */
export const passwordProblems = {
	"too-short": { nb: "Passordet må ha minst {min} tegn.", en: "The password must have at least {min} characters." },
	"too-long": { nb: "Passordet kan ha høyst {max} tegn.", en: "The password may have at most {max} characters." },
	"too-common": {
		nb: "Passordet er blant de første noen ville gjette på. Velg noe mindre vanlig.",
		en: "The password is among the first that anyone would guess. Choose something less common.",
	},
	"like-name": {
		nb: "Passordet inneholder navnet eller e-posten din. Velg noe annet.",
		en: "The password contains your name or e-mail. Choose something else.",
	},
} as const satisfies Record<PasswordProblem, Text>;

export type ProviderFailure = keyof typeof signIn.providerFailed;
