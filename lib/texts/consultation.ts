/** The consultation page: form, stepper, keys, saving. */
export const consultation = {
	title: { nb: "Konsultasjon {reference}", en: "Consultation {reference}" },
	form: { nb: "Svarene", en: "The answers" },
	steps: { nb: "Deler av konsultasjonen", en: "Sections of the consultation" },
	sections: {
		alarm: { nb: "Alarm", en: "Alarm" },
		history: { nb: "Sykehistorie", en: "History" },
		examination: { nb: "Undersøkelse", en: "Examination" },
		risk: { nb: "Risiko", en: "Risk" },
		work: { nb: "Arbeid og funksjon", en: "Work and function" },
		care: { nb: "Medisiner og behandling", en: "Medicines and care" },
		patient: { nb: "Det viktige for pasienten", en: "What matters" },
		plan: { nb: "Plan", en: "Plan" },
	},
	headings: {
		alarm: { nb: "Alarm", en: "Alarm" },
		history: { nb: "Sykehistorie", en: "History" },
		examination: { nb: "Undersøkelse", en: "Examination" },
		risk: { nb: "Risiko for langvarige plager", en: "Risk of lasting pain" },
		work: { nb: "Arbeid og funksjon", en: "Work and function" },
		care: { nb: "Medisiner og tidligere behandling", en: "Medicines and earlier care" },
		patient: { nb: "Det pasienten er opptatt av", en: "What matters to the patient" },
		plan: { nb: "Plan", en: "Plan" },
	},
	step: {
		answered: { nb: "besvart", en: "answered" },
		open: { nb: "åpen", en: "open" },
		alarm: { nb: "alarm", en: "alarm" },
		missing: { nb: "mangler {n}", en: "{n} missing" },
		missingLong: { nb: "{n} sikkerhetsspørsmål mangler", en: "{n} safety questions missing" },
	},
	next: { nb: "Neste: {section}", en: "Next: {section}" },

	yes: { nb: "Ja", en: "Yes" },
	no: { nb: "Nei", en: "No" },
	none: { nb: "Ingen", en: "None" },
	left: { nb: "Venstre", en: "Left" },
	right: { nb: "Høyre", en: "Right" },
	notExamined: { nb: "Ikke undersøkt", en: "Not examined" },
	reflexNames: {
		patellar: { nb: "Patellar", en: "Patellar" },
		achilles: { nb: "Akilles", en: "Achilles" },
	},
	reflexGrades: {
		normal: { nb: "Normal", en: "Normal" },
		reduced: { nb: "Svekket", en: "Reduced" },
		absent: { nb: "Ikke utløst", en: "Absent" },
		brisk: { nb: "Livlig", en: "Brisk" },
	},
	goal: {
		row: { nb: "Mål {n}", en: "Goal {n}" },
		activity: { nb: "Aktivitet", en: "Activity" },
		now: { nb: "Nå", en: "Now" },
		target: { nb: "Mål", en: "Target" },
	},
	daysHint: { nb: "For eksempel 10, 3 uker, 4 mnd eller 2 år.", en: "For example 10, 3 weeks, 4 months or 2 years." },
	daysMean: { nb: "= {n} dager", en: "= {n} days" },
	clear: { nb: "Fjern svaret: {question}", en: "Clear the answer: {question}" },
	alarmAnswer: { nb: "Alarmfunn", en: "Alarm finding" },
	safetyOpen: { nb: "Sikkerhetsspørsmål", en: "Safety question" },
	seeAll: {
		nb: "Se over hele gruppen «{group}», og trykk 0 en gang til.",
		en: "Look over the whole group “{group}”, and press 0 once more.",
	},
	noneRecorded: { nb: "{group}: {n} svar ført som «{none}».", en: "{group}: {n} answers recorded as “{none}”." },

	error: {
		integer: { nb: "Skriv et helt tall fra {min} til {max}.", en: "Enter a whole number from {min} to {max}." },
		integerFrom: { nb: "Skriv et helt tall, {min} eller høyere.", en: "Enter a whole number, {min} or higher." },
		number: { nb: "Skriv et tall fra {min} til {max}.", en: "Enter a number from {min} to {max}." },
		numberFrom: { nb: "Skriv et tall, {min} eller høyere.", en: "Enter a number, {min} or higher." },
		text: { nb: "Høyst {max} tegn. Kort ned med {over}.", en: "At most {max} characters. Shorten by {over}." },
		goals: {
			nb: "Hvert mål trenger en aktivitet og to hele tall fra 0 til 10.",
			en: "Each goal needs an activity and two whole numbers from 0 to 10.",
		},
		other: { nb: "Velg et av svarene.", en: "Choose one of the answers." },
		notSaved: { nb: "Lagres ikke før det er rettet.", en: "Not saved until corrected." },
	},
	contradiction: {
		title: { nb: "Hva stemmer?", en: "Which is right?" },
		text: { nb: "Du har svart {one} og {other}.", en: "You answered {one} and {other}." },
		answer: { nb: "«{question}: {answer}»", en: "“{question}: {answer}”" },
		go: { nb: "Gå til «{question}»", en: "Go to “{question}”" },
	},

	save: {
		saved: { nb: "Lagret {time}", en: "Saved {time}" },
		withheld: {
			nb: "Lagret {time}, men ikke teksten med fødselsnummer",
			en: "Saved {time}, but not the text with an identity number",
		},
		saving: { nb: "Lagrer…", en: "Saving…" },
		retrying: { nb: "Ikke lagret – prøver igjen", en: "Not saved – trying again" },
		signedOut: { nb: "Ikke lagret – du er logget ut.", en: "Not saved – you are signed out." },
		ended: {
			nb: "Ikke lagret – økten er avsluttet av deg på en annen enhet, eller av en administrator.",
			en: "Not saved – the session was ended by you on another device, or by an administrator.",
		},
		stopped: { nb: "Ikke lagret.", en: "Not saved." },
		kept: {
			nb: "Svarene er tatt vare på i nettleseren.",
			en: "The answers are kept in the browser.",
		},
		onlyHere: {
			nb: "Svarene er bare i dette vinduet. La det stå åpent.",
			en: "The answers are in this window only. Leave it open.",
		},
		signIn: { nb: "Logg inn på nytt", en: "Sign in again" },
		signed: { nb: "Signert {time}", en: "Signed {time}" },
		number: { nb: "Feilnummer {id}.", en: "Error number {id}." },
	},
	refused: {
		title: { nb: "Dette ble ikke lagret", en: "This was not saved" },
	},
	otherTab: {
		nb: "Konsultasjonen er åpen i en annen fane også. Svar derfra kommer inn her.",
		en: "The consultation is open in another tab as well. Answers given there appear here.",
	},
	otherTabShort: { nb: "Åpen i en annen fane", en: "Open in another tab" },
	found: {
		title: {
			nb: "Svar som ikke var sendt sist, er hentet fram og lagres nå",
			en: "Answers that were not sent last time were found, and are being saved now",
		},
	},
	taken: {
		title: { nb: "Nye svar fra et annet sted er tatt inn", en: "New answers from elsewhere were taken in" },
		close: { nb: "Greit", en: "OK" },
	},
	conflict: {
		title: { nb: "To ulike svar er gitt. Hvilket gjelder?", en: "Two different answers were given. Which one holds?" },
		mine: { nb: "Ditt svar", en: "Your answer" },
		theirs: { nb: "Det andre svaret", en: "The other answer" },
		left: { nb: "Svar fra et annet vindu, aldri sendt", en: "Answer from another window, never sent" },
		keepMine: { nb: "Behold mitt", en: "Keep mine" },
		useTheirs: { nb: "Bruk det andre", en: "Use the other" },
		unanswered: { nb: "Ikke besvart", en: "Not answered" },
	},
	signed: {
		title: {
			nb: "Konsultasjonen er signert og kan ikke endres",
			en: "The consultation is signed and can’t be changed",
		},
		prints: { nb: "Til utskriftene", en: "To the prints" },
		plan: { nb: "Se planen", en: "See the plan" },
	},
	signedElsewhere: {
		title: { nb: "Konsultasjonen ble signert et annet sted", en: "The consultation was signed elsewhere" },
		text: {
			nb: "Skjemaet viser det som ble signert.",
			en: "The form shows what was signed.",
		},
	},
	leftOut: {
		title: {
			nb: "Disse svarene kom ikke med i det som ble signert",
			en: "These answers are not part of what was signed",
		},
		text: {
			nb: "De ble gitt på denne maskinen og nådde ikke fram før signeringen. Skal de med, må du føre dem i journalen eller i en ny konsultasjon. De ligger i nettleseren til du har sett dem, til du logger ut, eller til økten går ut.",
			en: "They were given on this machine and did not arrive before the signing. If they matter, write them in the record or in a new consultation. They stay in the browser until you have seen them, sign out, or the session runs out.",
		},
		seen: { nb: "Jeg har sett dem, kast dem", en: "I have seen them, throw them away" },
	},

	keys: {
		yes: { nb: "j", en: "y" },
		no: { nb: "n", en: "n" },
		agree: { nb: "e", en: "a" },
		disagree: { nb: "u", en: "d" },
		ten: { nb: "t", en: "t" },
	},
	help: {
		open: { nb: "Taster", en: "Keys" },
		title: { nb: "Svar med én tast", en: "Answer with one key" },
		close: { nb: "Lukk", en: "Close" },
		intro: {
			nb: "Tastene virker når et spørsmål har fokus, aldri mens du skriver i et felt. Etter svaret går fokus videre til neste ubesvarte spørsmål.",
			en: "The keys work while a question has focus, never while you type in a field. After the answer, focus moves on to the next unanswered question.",
		},
		switch: { nb: "Bruk svartaster", en: "Use answer keys" },
		rows: {
			pick: { nb: "Velg svar nummer 1, 2, 3 …", en: "Pick answer 1, 2, 3 …" },
			scale: { nb: "Tall på en skala, T er ti", en: "A number on a scale, T is ten" },
			yesNo: { nb: "Ja, nei", en: "Yes, no" },
			agree: { nb: "Enig, uenig", en: "Agree, disagree" },
			none: {
				nb: "Ingen av disse, eller alt normalt, for hele gruppen",
				en: "None of these, or all normal, for the whole group",
			},
			next: { nb: "Neste spørsmål", en: "Next question" },
			group: { nb: "Neste eller forrige gruppe", en: "Next or previous group" },
			clear: { nb: "Fjern svaret", en: "Clear the answer" },
			section: { nb: "Gå til del 1–8", en: "Go to section 1–8" },
			missing: { nb: "Gå til det viktigste som mangler", en: "Go to the most important that is missing" },
			plan: { nb: "Gå til planen", en: "Go to the plan" },
			patient: { nb: "Vis pasienten planen, og tilbake", en: "Show the patient the plan, and back" },
			help: { nb: "Vis tastene", en: "Show the keys" },
		},
		enter: { nb: "Enter", en: "Enter" },
	},

	planSection: {
		missingTitle: {
			nb: "Ikke ferdig vurdert: {n} sikkerhetsspørsmål mangler",
			en: "Not fully assessed: {n} safety questions missing",
		},
		missingText: {
			nb: "Planen kan skrives likevel. Den sier da tydelig at vurderingen ikke er ferdig.",
			en: "The plan can still be written. It then says plainly that the assessment is not finished.",
		},
		open: { nb: "Gå til planen", en: "Go to the plan" },
		text: {
			nb: "Planen er satt opp etter svarene. Du kan beholde, endre, legge til og ta bort linjer før du signerer.",
			en: "The plan is drafted from the answers. You can keep, edit, add and drop lines before you sign.",
		},
		noScores: {
			nb: "STarT Back er ikke besvart. Planen tar da utgangspunkt i middels risiko.",
			en: "STarT Back is not answered. The plan then starts from medium risk.",
		},
	},
} as const;
