import type { AuditEventName } from "@/lib/audit/events";
import type { Text } from "@/lib/clinical/types";

/** What can happen to a case, as it is said to the patient. What is not here is said with `other`. */
const did = {
	view: { nb: "så på saken", en: "looked at the case" },
	list: { nb: "så at saken finnes, ikke hva som står i den", en: "saw that the case exists, not what is in it" },
	print: { nb: "skrev ut et ark fra saken", en: "printed a sheet from the case" },
	pdf: { nb: "lagret et ark fra saken", en: "saved a sheet from the case" },
	copy: { nb: "kopierte notatet til journalen", en: "copied the note to the record" },
	export: { nb: "tok saken med i en liste", en: "took the case along in a list" },
	"text-opened": { nb: "åpnet saken og skrev hvorfor", en: "opened the case and wrote why" },
	create: { nb: "opprettet saken", en: "made the case" },
	change: { nb: "skrev i saken", en: "wrote in the case" },
	sign: { nb: "signerte planen", en: "signed the plan" },
	addendum: { nb: "la til noe i planen", en: "added something to the plan" },
	"case-closed": { nb: "lukket saken for andre, slik du ønsket", en: "closed the case to others, as you wished" },
	"case-reopened": { nb: "åpnet saken for andre igjen", en: "opened the case to others again" },
	share: { nb: "sendte planen til en fysioterapeut", en: "sent the plan to a physiotherapist" },
	"patient-code-made": { nb: "laget en kode som du kan svare med", en: "made a code for you to answer with" },
	"patient-code-withdrawn": { nb: "trakk tilbake en kode", en: "withdrew a code" },
	"patient-answered": { nb: "svarte med en kode", en: "answered with a code" },
	"patient-answer-confirmed": { nb: "gikk gjennom svarene dine", en: "went through your answers" },
	"patient-answer-seen": { nb: "så svarene dine", en: "saw your answers" },
	claim: { nb: "tok imot planen", en: "took on the plan" },
	release: { nb: "ga planen fra seg", en: "passed the plan on" },
	review: { nb: "skrev hva han eller hun mener om planen", en: "wrote what they think of the plan" },
	"review-finished": { nb: "svarte legen om planen", en: "answered the GP about the plan" },
	"suggestion-decided": { nb: "svarte på et forslag til planen", en: "answered a suggestion for the plan" },
	"alarm-reported": { nb: "ga legen beskjed om noe nytt", en: "told the GP about something new" },
	"erasure-asked": { nb: "ba om at saken slettes", en: "asked that the case be deleted" },
	"erasure-refused": { nb: "sa nei til å slette saken", en: "said no to deleting the case" },
	"erasure-withdrawn": { nb: "trakk tilbake ønsket om sletting", en: "took back the request for deletion" },
	"audit-printed": { nb: "laget en oversikt som denne", en: "made an overview like this one" },
} as const satisfies Partial<Record<AuditEventName, Text>>;

/** Who has looked at a case: a sheet for the patient. */
export const innsyn = {
	title: { nb: "Hvem har sett på saken din?", en: "Who has looked at your case?" },
	tab: { nb: "Innsyn i sak {reference}", en: "Who has looked at case {reference}" },
	toCase: { nb: "Til saken", en: "To the case" },
	print: { nb: "Skriv ut", en: "Print" },
	toPatient: {
		nb: "Arket er til pasienten. At du laget det, står i loggen.",
		en: "The sheet is for the patient. That you made it stands in the log.",
	},
	meta: { nb: "Sak {reference} · laget {when}", en: "Case {reference} · made {when}" },
	lead: {
		nb: "Legekontoret bruker Ryggvett når dere snakker om ryggen din. Hver gang noen åpner saken din der, blir det skrevet ned. Her er alt som er skrevet ned, det nyeste først.",
		en: "The practice uses Ryggvett when you talk about your back. Each time someone opens your case there, it is written down. Here is all that was written down, newest first.",
	},
	ownTitle: { nb: "Det du selv har svart", en: "What you answered yourself" },
	ownLead: {
		nb: "Dette svarte du med koden fra legekontoret. Bekreftet betyr at legen tok svaret med i samtalen.",
		en: "You answered this with the code from the practice. Confirmed means that the doctor took the answer into the visit.",
	},
	ownTopics: {
		nb: "Du leste spørsmålene slik de er skrevet. Her står bare hva de handler om.",
		en: "You read the questions as they are written. Here stands only what they are about.",
	},
	ownShut: {
		nb: "Pasientens egne svar står ikke på arket. Åpne saken først, og si hvorfor.",
		en: "The patient’s own answers are not on the sheet. Open the case first, and say why.",
	},
	empty: { nb: "Ingen har sett på saken din.", en: "No one has looked at your case." },
	since: {
		nb: "Det som ble gjort før Ryggvett begynte å skrive ned, står ikke her.",
		en: "What was done before Ryggvett began to write it down is not here.",
	},
	unknown: { nb: "En person vi ikke vet navnet på", en: "A person whose name we do not know" },
	coded: { nb: "Den som hadde koden din", en: "Whoever had your code" },
	times: { nb: "{count} ganger", en: "{count} times" },
	other: { nb: "brukte saken", en: "used the case" },
	did,
	askTitle: { nb: "Lurer du på noe?", en: "Do you wonder about something?" },
	ask: {
		nb: "Spør oss på {practice} når du vil, også lenge etter. Du kan spørre hvorfor noen har sett på saken. Du kan også be om at andre enn legen din ikke får se den.",
		en: "Ask us at {practice} whenever you like, also long after. You can ask why someone looked at the case. You can also ask that no one but your GP may see it.",
	},
	ombud: {
		nb: "Trenger du hjelp til å spørre, kan du ringe pasient- og brukerombudet der du bor.",
		en: "If you need help to ask, you can call the patient ombud (pasient- og brukerombudet) where you live.",
	},
} as const;
