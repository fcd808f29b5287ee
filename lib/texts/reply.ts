import type { Text } from "@/lib/clinical/types";

/** The physiotherapist's reply letter. */
export const replyTexts = {
	title: { nb: "Svar fra fysioterapeut", en: "Reply from the physiotherapist" },
	reference: { nb: "Referanse", en: "Reference" },
	draft: { nb: "Utkast, gjennomgangen er ikke avsluttet", en: "Draft, the review is not finished" },
	newer: {
		nb: "Det er en nyere konsultasjon i saken, fra {day}",
		en: "There is a later consultation of this case, of {day}",
	},

	about: { nb: "Det gjelder", en: "Concerning" },
	to: { nb: "Til", en: "To" },
	from: { nb: "Fra", en: "From" },
	plan: { nb: "Gjennomgått", en: "Reviewed" },
	planSigned: { nb: "Planen signert {signed}, versjon 1", en: "The plan signed {signed}, version 1" },
	planChanged: {
		nb: "Planen signert {signed}, versjon {version}, endret {changed}",
		en: "The plan signed {signed}, version {version}, changed {changed}",
	},
	question: { nb: "Legens spørsmål", en: "The GP’s question" },

	opinion: { nb: "Vurdering av planen", en: "Opinion of the plan" },
	agree: { nb: "Enig i", en: "Agrees with" },
	suggests: { nb: "Forslag: {section}", en: "Suggests: {section}" },
	change: { nb: "«{before}» → «{text}»", en: "“{before}” → “{text}”" },
	add: { nb: "Ny linje: «{text}»", en: "New line: “{text}”" },
	takeOut: { nb: "Tas ut: «{before}»", en: "To be taken out: “{before}”" },
	because: { nb: "Fordi: {reason}", en: "Because: {reason}" },
	accepted: { nb: "Godtatt av {name} {day}.", en: "Accepted by {name} {day}." },
	declined: { nb: "Avslått av {name} {day}.", en: "Declined by {name} {day}." },
	declinedWhy: { nb: "Avslått av {name} {day}: {answer}", en: "Declined by {name} {day}: {answer}" },
	undecided: { nb: "Legen har ikke svart ennå.", en: "The GP has not answered yet." },
	unmarked: { nb: "Ikke vurdert", en: "Not reviewed" },
	older: { nb: "Eldre versjon", en: "Earlier version" },
	olderText: {
		nb: "Vurdert på versjon {versions}, planen er nå versjon {now}: {list}",
		en: "Reviewed on version {versions}, the plan is now version {now}: {list}",
	},
	asks: { nb: "Spørsmål", en: "Question" },
	answers: { nb: "Svar", en: "Answer" },

	alarms: { nb: "Alarmfunn som er meldt", en: "Alarm findings reported" },
	sessions: { nb: "Timer og mål", en: "Sessions and goals" },
	pain: { nb: "Smerte {n}/10 (NRS)", en: "Pain {n}/10 (NRS)" },
	goal: { nb: "{activity}: {n} av 10 (PSFS, 10 er som før)", en: "{activity}: {n} of 10 (PSFS, 10 is as before)" },
	sessionCount: { nb: "Timer så langt: {n}", en: "Sessions so far: {n}" },

	outcome: { nb: "Resultat og svar", en: "Outcome and reply" },
	came: { nb: "Resultat", en: "Outcome" },
	started: { nb: "Behandlingen er startet", en: "Treatment has started" },
	"not-suitable": { nb: "Passer ikke for behandling hos oss", en: "Not suitable for treatment with us" },
	"back-to-gp": { nb: "Tilbake til legen", en: "Back to the GP" },
	reply: { nb: "Svar", en: "Reply" },
	next: { nb: "Neste kontakt", en: "Next contact" },
	signed: { nb: "Hilsen", en: "Regards" },
	name: { nb: "Navn", en: "Name" },
	born: { nb: "Fødselsnr.", en: "Nat. identity no." },
} as const satisfies Record<string, Text>;
