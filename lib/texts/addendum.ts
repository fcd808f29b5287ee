/** A GP's own addition to a signed plan. */
export const addendum = {
	open: { nb: "Legg til eller endre", en: "Add or change" },
	title: { nb: "Tillegg til planen", en: "An addition to the plan" },
	lead: {
		nb: "Det som er signert, blir stående. Tillegget får navn og tidspunkt, og utskriftene følger planen slik den nå er.",
		en: "What was signed stands. The addition gets a name and a time, and the prints follow the plan as it now is.",
	},
	line: { nb: "Hva gjelder det?", en: "What is it about?" },
	newLine: { nb: "Ny linje", en: "A new line" },
	section: { nb: "Del av planen", en: "Part of the plan" },
	text: { nb: "Slik skal det stå", en: "How it shall read" },
	remove: { nb: "Ta linjen ut", en: "Take the line out" },
	day: { nb: "Ny dag for kontrollen", en: "New day of the follow-up" },
	dayHelp: {
		nb: "Kan stå tomt. Dagen vises i oppfølgingslisten.",
		en: "May be left empty. The day is shown in the list of follow-ups.",
	},
	dayLine: { nb: "Kontroll {day}.", en: "Review {day}." },
	why: { nb: "Hvorfor?", en: "Why?" },
	textNeeded: { nb: "Skriv hvordan linjen skal stå.", en: "Write how the line shall read." },
	textSame: { nb: "Linjen sier det samme som før.", en: "The line says the same as before." },
	whyNeeded: { nb: "Skriv hvorfor planen endres.", en: "Write why the plan is changed." },
	likewiseNeeded: { nb: "Trengs for å lagre.", en: "Needed to save." },
	save: { nb: "Lagre tillegget", en: "Save the addition" },
	saving: { nb: "Lagrer …", en: "Saving …" },
	cancel: { nb: "Avbryt", en: "Cancel" },
	failed: { nb: "Tillegget ble ikke lagret", en: "The addition was not saved" },
	failedText: { nb: "Teksten din står her fortsatt. Prøv igjen.", en: "Your text is still here. Try again." },
	changedElsewhere: {
		nb: "Planen er endret siden du åpnet den. Teksten din står her fortsatt; se over planen slik den nå er.",
		en: "The plan has changed since you opened it. Your text is still here; look over the plan as it now is.",
	},
	noSuchLine: { nb: "Linjen er ikke i planen lenger.", en: "The line is no longer in the plan." },
	dayOnlyForFollowUp: {
		nb: "Bare en linje om oppfølging har en dag.",
		en: "Only a line about follow-up has a day.",
	},
} as const;
