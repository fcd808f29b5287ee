import type { Text } from "@/lib/clinical/types";
import type { ErasureBasis, ErasureCounts, ErasureStatus } from "@/lib/practice/types";

/** How the laws read is recalled and was checked by nobody; the page says so beside each. */
const bases = {
	"hpl-43": {
		name: { nb: "Helsepersonelloven § 43", en: "Health Personnel Act (helsepersonelloven) § 43" },
		when: {
			nb: "Opplysningen er feil eller misvisende og kjennes belastende, eller trengs åpenbart ikke for å gi helsehjelp.",
			en: "The information is wrong or misleading and felt as a burden, or is plainly not needed to give care.",
		},
	},
	"hpl-44": {
		name: { nb: "Helsepersonelloven § 44", en: "Health Personnel Act (helsepersonelloven) § 44" },
		when: { nb: "Saken er ført på feil person.", en: "The case was recorded for the wrong person." },
	},
	"pjl-25": {
		name: { nb: "Pasientjournalloven § 25", en: "Patient Records Act (pasientjournalloven) § 25" },
		when: {
			nb: "Det er ikke lenger bruk for opplysningene, og ingen annen lov krever at de bevares.",
			en: "The information is no longer needed, and no other law asks that it be kept.",
		},
	},
	"gdpr-17": {
		name: { nb: "Personvernforordningen art. 17", en: "GDPR art. 17" },
		when: {
			nb: "Den opplysningene gjelder, har krav på sletting, og unntaket for helsejournaler gjelder ikke.",
			en: "The person has a right to erasure, and the exemption for health records does not apply.",
		},
	},
} as const satisfies Record<ErasureBasis, { name: Text; when: Text }>;

const statuses = {
	asked: { nb: "Venter", en: "Waiting" },
	done: { nb: "Slettet", en: "Deleted" },
	refused: { nb: "Avslått", en: "Refused" },
	withdrawn: { nb: "Trukket", en: "Taken back" },
} as const satisfies Record<ErasureStatus, Text>;

/** One and several of each, as they are counted in what is left. */
const counts = {
	consultations: {
		one: { nb: "konsultasjon", en: "consultation" },
		many: { nb: "konsultasjoner", en: "consultations" },
	},
	decisions: {
		one: { nb: "valg i planen", en: "decision in the plan" },
		many: { nb: "valg i planen", en: "decisions in the plan" },
	},
	signatures: { one: { nb: "signatur", en: "signature" }, many: { nb: "signaturer", en: "signatures" } },
	addenda: { one: { nb: "tillegg", en: "addition" }, many: { nb: "tillegg", en: "additions" } },
	reviews: { one: { nb: "gjennomgang", en: "review" }, many: { nb: "gjennomganger", en: "reviews" } },
	marks: {
		one: { nb: "vurdert del", en: "reviewed section" },
		many: { nb: "vurderte deler", en: "reviewed sections" },
	},
	messages: { one: { nb: "melding", en: "message" }, many: { nb: "meldinger", en: "messages" } },
	suggestions: { one: { nb: "forslag", en: "suggestion" }, many: { nb: "forslag", en: "suggestions" } },
	scores: { one: { nb: "måling", en: "measurement" }, many: { nb: "målinger", en: "measurements" } },
	notifications: { one: { nb: "varsel", en: "notification" }, many: { nb: "varsler", en: "notifications" } },
	openings: {
		one: { nb: "åpning med grunn", en: "opening with a reason" },
		many: { nb: "åpninger med grunn", en: "openings with a reason" },
	},
	patientForms: {
		one: { nb: "skjema fra pasienten", en: "form from the patient" },
		many: { nb: "skjemaer fra pasienten", en: "forms from the patient" },
	},
	patientCodes: {
		one: { nb: "kode til pasienten", en: "code for the patient" },
		many: { nb: "koder til pasienten", en: "codes for the patient" },
	},
} as const satisfies Record<keyof ErasureCounts, { one: Text; many: Text }>;

/** Deletion on a legal basis, by two people. */
export const erasure = {
	title: { nb: "Sletting", en: "Deletion" },
	lead: {
		nb: "Ingenting sletter seg selv, og det som er signert, rettes med et tillegg. Sletting har en hjemmel i loven og gjøres av to personer: én ber om den, en annen avgjør.",
		en: "Nothing deletes itself, and what is signed is corrected by an addition. A deletion has a basis in law and takes two people: one asks for it, another decides.",
	},
	back: { nb: "Praksis", en: "Practice" },
	recalled: { nb: "Gjengitt etter hukommelsen, ikke kontrollert.", en: "Reference from memory, not checked." },
	bases,
	statuses,
	counts,

	waiting: { nb: "Venter på en avgjørelse", en: "Awaiting a decision" },
	noneWaiting: { nb: "Ingen sletting venter.", en: "No deletion is waiting." },
	caseOf: { nb: "Sak {reference}", en: "Case {reference}" },
	caseClosed: { nb: "En sak som pasienten har lukket", en: "A case that the patient closed" },
	closedLead: {
		nb: "Bare legen som skrev saken, kan se hva det gjelder og avgjøre.",
		en: "Only the GP who wrote the case can see what it is about and decide.",
	},
	caseGone: { nb: "Saken finnes ikke lenger", en: "The case is no longer there" },
	caseId: { nb: "Saksnummer", en: "Case id" },
	basis: { nb: "Hjemmel", en: "Legal basis" },
	reason: { nb: "Grunn", en: "Reason" },
	askedBy: { nb: "Bedt om av {name} {when}", en: "Asked for by {name}, {when}" },
	own: {
		nb: "Du ba om denne. En annen lege eller administrator må avgjøre den.",
		en: "You asked for this one. Another GP or administrator must decide it.",
	},
	doIt: { nb: "Slett saken", en: "Delete the case" },
	doItSure: {
		nb: "Alt i saken slettes, og det kan ikke angres.",
		en: "Everything in the case is deleted, and it can’t be undone.",
	},
	doItYes: { nb: "Ja, slett for godt", en: "Yes, delete for good" },
	refuse: { nb: "Avslå", en: "Refuse" },
	refuseReason: { nb: "Hvorfor slettes den ikke?", en: "Why is it not deleted?" },
	sendRefusal: { nb: "Avslå slettingen", en: "Refuse the deletion" },
	withdraw: { nb: "Trekk tilbake", en: "Take back" },
	cancel: { nb: "Avbryt", en: "Cancel" },
	saidDone: { nb: "Saken er slettet.", en: "The case is deleted." },
	saidRefused: { nb: "Slettingen er avslått.", en: "The deletion is refused." },
	saidWithdrawn: { nb: "Slettingen er trukket tilbake.", en: "The deletion is taken back." },
	saidAsked: {
		nb: "Det er bedt om sletting. En annen må avgjøre.",
		en: "The deletion is asked for. Someone else must decide.",
	},

	ask: { nb: "Be om sletting", en: "Ask for a deletion" },
	find: { nb: "Finn saken etter referanse", en: "Find the case by reference" },
	findHelp: { nb: "Begynnelsen av referansen er nok.", en: "The beginning of the reference is enough." },
	noMatch: { nb: "Ingen sak begynner slik.", en: "No case begins like that." },
	pick: { nb: "Velg sak", en: "Choose the case" },
	chosen: { nb: "Valgt sak", en: "Chosen case" },
	other: { nb: "Velg en annen", en: "Choose another" },
	whichBasis: { nb: "Hvilken hjemmel?", en: "On which legal basis?" },
	whyLabel: { nb: "Hvorfor, med egne ord", en: "Why, in your own words" },
	whyHelp: {
		nb: "Minst ti tegn. Står i loggen, forseglet. Ikke skriv navn eller fødselsnummer.",
		en: "At least ten characters. Stands in the log, sealed. Do not write names or identity numbers.",
	},
	send: { nb: "Be om sletting", en: "Ask for the deletion" },
	working: { nb: "Et øyeblikk …", en: "One moment …" },
	errorSummary: { nb: "Rett opp dette først", en: "Put this right first" },
	errorCase: { nb: "Velg saken.", en: "Choose the case." },
	errorBasis: { nb: "Velg en hjemmel.", en: "Choose a legal basis." },
	errorReason: { nb: "Skriv minst ti tegn med egne ord.", en: "Write at least ten characters in your own words." },

	decided: { nb: "Avgjort", en: "Decided" },
	noneDecided: { nb: "Ingenting er slettet eller avslått.", en: "Nothing was deleted or refused." },
	tombstones: {
		nb: "Dette er alt som blir igjen av en slettet sak.",
		en: "This is all that is left of a deleted case.",
	},
	columnCase: { nb: "Sak", en: "Case" },
	columnOutcome: { nb: "Utfall", en: "Outcome" },
	columnAsked: { nb: "Bedt om av", en: "Asked by" },
	columnDecided: { nb: "Avgjort av", en: "Decided by" },
	columnCounts: { nb: "Slettet", en: "Deleted" },
	failed: { nb: "Det gikk ikke", en: "That did not work" },
} as const;
