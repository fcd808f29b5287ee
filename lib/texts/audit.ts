import type { AuditEventName, AuditGroup } from "@/lib/audit/events";
import type { Text } from "@/lib/clinical/types";

/** What happened, as the log says it. */
export const auditEventWords = {
	"sign-in": { nb: "Logget inn", en: "Signed in" },
	"sign-in-failed": { nb: "Mislykket innlogging", en: "Failed sign-in" },
	"sign-out": { nb: "Logget ut", en: "Signed out" },
	"session-revoked": { nb: "Avsluttet en økt", en: "Ended a session" },
	"locked-out": { nb: "Stanset etter mange forsøk", en: "Held back after many attempts" },
	"second-factor-set": { nb: "Satte opp totrinnsinnlogging", en: "Set up the second factor" },
	"password-changed": { nb: "Byttet passord", en: "Changed the password" },
	"identity-linked": {
		nb: "Knyttet kontoen til en ekstern innlogging",
		en: "Linked the account to an outside sign-in",
	},
	reauthenticated: { nb: "Bekreftet identiteten", en: "Confirmed who they are" },
	"reauthentication-failed": { nb: "Mislykket bekreftelse", en: "Failed confirmation" },

	view: { nb: "Åpnet", en: "Opened" },
	list: { nb: "Så listen over saker", en: "Saw the list of cases" },
	figures: { nb: "Så praksisens tall", en: "Saw the practice's figures" },
	print: { nb: "Skrev ut", en: "Printed" },
	pdf: { nb: "Hentet som PDF", en: "Fetched as PDF" },
	copy: { nb: "Kopierte journalnotatet", en: "Copied the journal note" },
	export: { nb: "Eksporterte saker", en: "Exported cases" },
	"text-opened": { nb: "Åpnet klinisk tekst med begrunnelse", en: "Opened clinical text, stating why" },

	create: { nb: "Opprettet", en: "Created" },
	change: { nb: "Endret", en: "Changed" },
	sign: { nb: "Signerte", en: "Signed" },
	addendum: { nb: "La til i en signert plan", en: "Added to a signed plan" },
	"case-closed": { nb: "Stengte saken etter pasientens ønske", en: "Closed the case at the patient’s wish" },
	"case-reopened": { nb: "Åpnet saken igjen etter pasientens ønske", en: "Reopened the case at the patient’s wish" },

	share: { nb: "Sendte til fysioterapeut", en: "Sent to a physiotherapist" },
	"patient-code-made": { nb: "Laget en kode til pasienten", en: "Made a code for the patient" },
	"patient-code-withdrawn": { nb: "Trakk tilbake en kode til pasienten", en: "Withdrew a code for the patient" },
	"patient-answered": { nb: "Pasienten svarte med en kode", en: "The patient answered with a code" },
	"patient-answer-confirmed": { nb: "Behandlet pasientens egne svar", en: "Handled the patient’s own answers" },
	"patient-answer-seen": { nb: "Så pasientens alarmsvar", en: "Saw the patient’s alarm answer" },
	claim: { nb: "Tok gjennomgangen", en: "Claimed the review" },
	release: { nb: "Ga gjennomgangen fra seg", en: "Released the review" },
	review: { nb: "Skrev i gjennomgangen", en: "Wrote in the review" },
	"review-finished": { nb: "Avsluttet gjennomgangen", en: "Finished the review" },
	"suggestion-decided": { nb: "Avgjorde et forslag", en: "Decided a suggestion" },
	"alarm-reported": { nb: "Meldte et nytt alarmfunn", en: "Reported a new alarm finding" },

	"user-invited": { nb: "Inviterte en bruker", en: "Invited a user" },
	"invitation-withdrawn": { nb: "Trakk en invitasjon tilbake", en: "Withdrew an invitation" },
	"invitation-accepted": { nb: "Tok imot en invitasjon", en: "Accepted an invitation" },
	"new-password-link": { nb: "Laget en lenke til nytt passord", en: "Made a link to a new password" },
	"second-factor-reset": { nb: "Nullstilte totrinnsinnlogging", en: "Reset the second factor" },
	"role-changed": { nb: "Endret en rolle", en: "Changed a role" },
	"user-deactivated": { nb: "Stengte en bruker", en: "Deactivated a user" },
	"user-reactivated": { nb: "Åpnet en bruker igjen", en: "Reactivated a user" },
	"practice-created": { nb: "Opprettet praksisen", en: "Created the practice" },

	"erasure-asked": { nb: "Ba om sletting", en: "Asked for a deletion" },
	"erasure-done": { nb: "Slettet saken", en: "Deleted the case" },
	"erasure-refused": { nb: "Avslo en sletting", en: "Refused a deletion" },
	"erasure-withdrawn": { nb: "Trakk tilbake ønsket om sletting", en: "Took back the request for a deletion" },

	"audit-read": { nb: "Leste loggen", en: "Read the log" },
	"audit-printed": { nb: "Hentet innsynslisten til pasienten", en: "Fetched the patient’s list of who has looked" },
	"key-rotated": { nb: "Byttet krypteringsnøkkel", en: "Rotated the encryption key" },
} as const satisfies Record<AuditEventName, Text>;

export const auditGroupWords = {
	"sign-in": { nb: "Innlogging", en: "Sign-in" },
	read: { nb: "Innsyn", en: "Reading" },
	write: { nb: "Endring", en: "Writing" },
	review: { nb: "Gjennomgang", en: "Review" },
	users: { nb: "Brukere", en: "Users" },
	deletion: { nb: "Sletting", en: "Deletion" },
	log: { nb: "Logg og nøkler", en: "Log and keys" },
} as const satisfies Record<AuditGroup, Text>;
