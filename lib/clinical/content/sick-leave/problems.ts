import type { Text } from "../../types";

/** What keeps the plan from being signed, in plain words. */
export const leaveProblems = {
	"no-period": { nb: "Sykmeldingen mangler datoer.", en: "The sick leave has no dates." },
	"no-day": { nb: "Perioden mangler fra- eller til-dato.", en: "The period lacks its first or last day." },
	"to-before-from": { nb: "Perioden slutter før den begynner.", en: "The period ends before it begins." },
	overlap: {
		nb: "Perioden begynner før den forrige er slutt.",
		en: "The period begins before the one above it has ended.",
	},
	gap: {
		nb: "Det er {days} dager uten plan før denne perioden.",
		en: "There are {days} days without a plan before this period.",
	},
	"gap-one": {
		nb: "Det er én dag uten plan før denne perioden.",
		en: "There is one day without a plan before this period.",
	},
	"no-percent": { nb: "Perioden mangler prosent.", en: "The period lacks its percentage." },
	"graded-percent": {
		nb: "Gradert sykmelding er fra {min} til {max} prosent.",
		en: "Graded sick leave is from {min} to {max} percent.",
	},
	"full-percent": { nb: "Prosenten er fra 1 til 100.", en: "The percentage is from 1 to 100." },
	"full-start": { nb: "Full sykmelding begynner med 100 prosent.", en: "Full sick leave begins with 100 percent." },
	"one-period": { nb: "Denne typen har bare én periode.", en: "This kind has one period only." },
	"pending-days": {
		nb: "Avventende sykmelding varer høyst {days} dager.",
		en: "Pending sick leave lasts at most {days} days.",
	},
	"pending-tasks": {
		nb: "Skriv hva arbeidsgiver kan tilpasse; avventende sykmelding krever det.",
		en: "Write what the employer can adapt; pending sick leave needs it.",
	},
	"treatment-days": {
		nb: "Det er plass til {days} behandlingsdager i perioden: høyst én i uka.",
		en: "The period has room for {days} days of treatment: at most one a week.",
	},
	"before-since": {
		nb: "Perioden begynner før første fraværsdag.",
		en: "The period begins before the first day of absence.",
	},
	"over-a-year": {
		nb: "Sykmeldingen varer over ett år, regnet fra første fraværsdag.",
		en: "The sick leave lasts over a year, counted from the first day of absence.",
	},
	"full-reason": { nb: "Skriv hvorfor full sykmelding er nødvendig.", en: "Write why full sick leave is necessary." },
	"long-reason": {
		nb: "Skriv hvorfor fraværet blir lengre enn to uker.",
		en: "Write why the absence lasts beyond two weeks.",
	},
} as const satisfies Record<string, Text>;

/** What the clinician should know, and may go on with. */
export const leaveWarnings = {
	ahead: {
		nb: "Begynner mer enn {days} dager fram i tid; Nav godtar det ikke.",
		en: "Begins more than {days} days ahead; Nav does not accept it.",
	},
	backdated: {
		nb: "Tilbakedatert {days} dager: skriv grunnen i sykmeldingen.",
		en: "Backdated by {days} days: write the reason in the sick note.",
	},
	"backdated-long": {
		nb: "Tilbakedatert {days} dager: Nav vurderer den manuelt eller avviser den.",
		en: "Backdated by {days} days: Nav handles it by hand or rejects it.",
	},
	"low-share": {
		nb: "Under {min} prosent gir som regel ikke sykepenger.",
		en: "Below {min} percent does not as a rule give sick pay.",
	},
	"self-certified-days": {
		nb: "Over {days} dager krever at arbeidsplassen har avtale om det.",
		en: "More than {days} days needs an agreement at the workplace.",
	},
	"self-certified-long": {
		nb: "Over {days} dager trengs sykmelding, med mindre avtalen på arbeidsplassen sier noe annet.",
		en: "More than {days} days needs a sick note, unless the agreement at the workplace says otherwise.",
	},
	reassess: {
		nb: "Over fire uker i alt: vurder på nytt, og tenk på arbeidsrettet rehabilitering.",
		en: "Over four weeks in all: reassess, and consider work-oriented rehabilitation.",
	},
} as const satisfies Record<string, Text>;
