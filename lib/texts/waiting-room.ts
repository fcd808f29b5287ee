/** Codes for patients, and what patients answered, as the practice reads it. */
export const waitingRoom = {
	codes: { nb: "Kode til pasienten", en: "Code for the patient" },
	codesLead: {
		nb: "Pasienten svarer på egen telefon. Koden vises bare nå; lag en ny hvis den blir borte.",
		en: "The patient answers on their own phone. The code is shown only now; make a new one if it is lost.",
	},
	make: {
		"before-visit": { nb: "Lag kode før timen", en: "Make a code before the visit" },
		"follow-up": { nb: "Lag kode til 2, 6 og 12 uker", en: "Make a code for 2, 6 and 12 weeks" },
	},
	kinds: {
		"before-visit": { nb: "Før timen", en: "Before the visit" },
		"follow-up": { nb: "2, 6 og 12 uker", en: "2, 6 and 12 weeks" },
	},
	until: { nb: "Virker til {when}", en: "Works until {when}" },
	sheetLanguage: { nb: "Språk på arket", en: "Language of the sheet" },
	printSheet: { nb: "Skriv ut arket", en: "Print the sheet" },
	withdraw: { nb: "Trekk tilbake", en: "Withdraw" },
	failed: { nb: "Det gikk ikke. Prøv igjen.", en: "That did not work. Try again." },
	answers: { nb: "Pasientens egne svar", en: "The patient’s own answers" },
	ownWords: {
		nb: "Pasientens egne svar. Det som er bekreftet, er tatt med i konsultasjonen.",
		en: "The patient’s own answers. What is confirmed was taken into the consultation.",
	},
	handling: {
		confirmed: { nb: "bekreftet", en: "confirmed" },
		declined: { nb: "ikke tatt med", en: "left out" },
		open: { nb: "ikke bekreftet", en: "not confirmed" },
	},
	notAsked: { nb: "Ikke besvart", en: "Not answered" },
	instruments: {
		"start-back": { nb: "STarT Back", en: "STarT Back" },
		"orebro-short": { nb: "Örebro kortform", en: "Örebro short form" },
	},
	topics: {
		nb: "Pasienten leste den offisielle ordlyden. Her står temaet.",
		en: "The patient read the official wording. This is the topic.",
	},
	moments: {
		"before-visit": { nb: "Før timen", en: "Before the visit" },
		"week-2": { nb: "2 uker", en: "2 weeks" },
		"week-6": { nb: "6 uker", en: "6 weeks" },
		"week-12": { nb: "12 uker", en: "12 weeks" },
	},
	attentionTitle: { nb: "Pasienter som melder noe nytt", en: "Patients who report something new" },
	attention: {
		alarm: { nb: "Alarmsvar", en: "Alarm answer" },
		worse: { nb: "Verre", en: "Worse" },
		nothing: { nb: "", en: "" },
	},
	shut: {
		nb: "Saken er lukket, og legen har sluttet. En administrator kan åpne den igjen.",
		en: "The case is closed, and its doctor has left. An administrator can open it again.",
	},
	line: { nb: "Sak {reference}, {moment}", en: "Case {reference}, {moment}" },
	own: { nb: "Pasientens svar: {answer}", en: "The patient’s answer: {answer}" },
	confirm: { nb: "Bekreft", en: "Confirm" },
	confirmed: { nb: "bekreftet", en: "confirmed" },
	confirmAll: { nb: "Bekreft alle ({n})", en: "Confirm all ({n})" },
	title: { nb: "Pasienten har svart på telefonen, {when}", en: "The patient has answered on the phone, {when}" },
	alarms: { nb: "Alarmsvar:", en: "Alarm answers:" },
	firstSaid: { nb: "Svarte først {first}, så {later}", en: "First answered {first}, then {later}" },
	oneByOne: {
		nb: "Svar uten alarm på sikkerhetsspørsmål bekreftes ett for ett, ved spørsmålet ({n}).",
		en: "Answers without alarm to safety questions are confirmed one by one, at the question ({n}).",
	},
	lead: {
		nb: "Svarene er pasientens egne. De teller først når du har bekreftet dem.",
		en: "The answers are the patient’s own. They count once you have confirmed them.",
	},
	seen: { nb: "Sett", en: "Seen" },
	yes: { nb: "Ja", en: "Yes" },
	no: { nb: "Nei", en: "No" },
	handedIn: { nb: "Levert", en: "Handed in" },
	underWay: { nb: "Ikke levert ennå", en: "Not handed in yet" },
} as const;
