import type { Text } from "@/lib/clinical/types";
import type { OpeningReason } from "@/lib/practice/types";

const reasons = {
	patient: {
		nb: "Pasienten ber om innsyn, retting eller sletting",
		en: "The patient asks for access, correction or deletion",
	},
	complaint: { nb: "Klage eller tilsyn", en: "A complaint or a supervision case" },
	correction: { nb: "Noe er ført feil", en: "Something was recorded wrongly" },
	security: { nb: "Mistanke om snoking eller annet misbruk", en: "Suspected snooping or other misuse" },
	other: { nb: "Annet", en: "Something else" },
} as const satisfies Record<OpeningReason, Text>;

/** Who may read a case: what an administrator sees of it before and after saying why, and the patient's objection. */
export const caseAccess = {
	title: { nb: "Sak {reference}", en: "Case {reference}" },
	back: { nb: "Alle saker", en: "All cases" },
	backToReviews: { nb: "Gjennomgang", en: "Reviews" },
	draftBy: { nb: "Skrives av {name}", en: "Being written by {name}" },
	links: { nb: "Om saken", en: "About the case" },
	erasure: { nb: "Be om sletting", en: "Ask for a deletion" },
	whoLooked: { nb: "Hvem har sett på saken?", en: "Who has looked at the case?" },

	shutLead: {
		nb: "Som administrator ser du status og datoer. Det kliniske innholdet er lukket.",
		en: "As an administrator you see status and dates. The clinical content is closed.",
	},
	consultations: { nb: "Konsultasjoner", en: "Consultations" },
	draft: { nb: "Utkast fra {when}", en: "Draft of {when}" },
	signed: { nb: "Signert {when}", en: "Signed {when}" },
	created: { nb: "Opprettet {when}", en: "Made {when}" },
	why: { nb: "Hvorfor må du lese klinisk tekst?", en: "Why do you have to read clinical text?" },
	whyLead: {
		nb: "Saken åpnes i 30 minutter, bare i denne økten. Grunnen står i loggen, og pasienten kan få vite at du har åpnet saken.",
		en: "The case opens for 30 minutes, in this session only. The reason stands in the log, and the patient can be told that you opened the case.",
	},
	reason: { nb: "Grunn", en: "Reason" },
	reasons,
	words: { nb: "Forklar med egne ord", en: "Explain in your own words" },
	wordsHelp: {
		nb: "Minst ti tegn. Ikke skriv navn eller fødselsnummer.",
		en: "At least ten characters. Do not write names or identity numbers.",
	},
	open: { nb: "Åpne saken", en: "Open the case" },
	working: { nb: "Et øyeblikk …", en: "One moment …" },
	errorSummary: { nb: "Rett opp dette først", en: "Put this right first" },
	errorReason: { nb: "Velg en grunn.", en: "Choose a reason." },
	errorWords: { nb: "Skriv minst ti tegn med egne ord.", en: "Write at least ten characters in your own words." },
	failed: { nb: "Det gikk ikke", en: "That did not work" },
	openUntil: { nb: "Åpen for deg til kl. {when}", en: "Open to you until {when}" },
	openNote: {
		nb: "Du oppga hvorfor. Det du ser på, skrives i loggen.",
		en: "You said why. What you look at is written in the log.",
	},

	objection: { nb: "Pasienten vil begrense innsyn", en: "The patient wants to limit who can see it" },
	objectionLead: {
		nb: "Pasienten kan motsette seg at andre i praksisen ser saken. Da er den borte for alle andre enn deg: andre leger, fysioterapeuten og administratoren. Gjennomganger som er sendt, forsvinner for fysioterapeuten.",
		en: "The patient can object to others in the practice seeing the case. It is then gone for everyone but you: other GPs, the physiotherapist and the administrator. Reviews that were sent vanish for the physiotherapist.",
	},
	objectionReason: { nb: "Hva ønsker pasienten?", en: "What does the patient want?" },
	objectionHelp: { nb: "Står i loggen, forseglet.", en: "Stands in the log, sealed." },
	errorObjection: { nb: "Skriv hva pasienten ønsker.", en: "Write what the patient wants." },
	closeCase: { nb: "Lukk saken for andre", en: "Close the case to others" },
	closedTitle: { nb: "Lukket etter pasientens ønske", en: "Closed as the patient wished" },
	closedText: {
		nb: "Siden {when} er saken synlig bare for deg. Andre ser ikke at den finnes.",
		en: "Since {when} the case is visible to you alone. Others do not see that it exists.",
	},
	reopen: { nb: "Åpne for praksisen igjen", en: "Open to the practice again" },
	reopenLead: {
		nb: "Gjør dette bare når pasienten selv ønsker det.",
		en: "Do this only when the patient wishes it.",
	},
	cancel: { nb: "Avbryt", en: "Cancel" },
} as const;
