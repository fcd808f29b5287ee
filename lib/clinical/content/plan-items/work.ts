import type { PlanItemContent } from "../../types";

/** Work and sick leave. */
export const workItems = [
	{
		id: "work.ask-status",
		section: "work",
		text: {
			nb: "Arbeidssituasjonen er ikke spurt om; avklar den før råd om jobb.",
			en: "Work status has not been asked; clarify it before advice about work.",
		},
		evidence: [],
		basis: "default",
		review: null,
	},
	{
		id: "work.stay",
		section: "work",
		text: {
			nb: "Bli i jobb; egenmelding ved behov, sykmelding trengs sjelden.",
			en: "Stay at work; self-certify if needed, a sick note is seldom necessary.",
		},
		patient: {
			nb: "Jobb er som regel bra for ryggen. Du kan jobbe selv om det fortsatt gjør litt vondt.",
			en: "Work is as a rule good for the back. You can work even if it still hurts a bit.",
		},
		evidence: ["S003-17"],
		basis: "verified",
		review: null,
	},
	{
		id: "work.adapt-first",
		section: "work",
		text: {
			nb: "Tilpass oppgavene først; vurder avventende eller gradert sykmelding før full.",
			en: "Adapt tasks first; consider a pending or graded sick note before a full one.",
		},
		patient: {
			nb: "Snakk med lederen din tidlig om oppgaver og pauser.",
			en: "Talk to your manager early about tasks and breaks.",
		},
		evidence: ["S003-17", "S003-20"],
		basis: "verified",
		review: null,
	},
	{
		id: "work.employer-early",
		section: "work",
		text: {
			nb: "Ta tidlig kontakt med arbeidsgiver eller bedriftshelsetjeneste, og lag en datert plan for retur.",
			en: "Contact the employer or occupational health early, and make a dated plan for return.",
		},
		evidence: ["S003-17", "S003-20", "S003-32"],
		basis: "recalled",
		review: null,
	},
	{
		id: "work.confirm-return",
		section: "work",
		text: {
			nb: "Bekreft full retur til jobb, eller avtal daterte steg.",
			en: "Confirm full return to work, or agree dated steps.",
		},
		evidence: ["S003-17"],
		basis: "recalled",
		review: null,
	},
	{
		id: "work.graded-workplace",
		section: "work",
		text: {
			nb: "Gradert retur sammen med tiltak på arbeidsplassen.",
			en: "Graded return together with workplace measures.",
		},
		patient: {
			nb: "Kanskje kan du jobbe litt nå og øke etter hvert.",
			en: "Perhaps you can work a little now and build up over time.",
		},
		evidence: ["S003-17", "S003-20"],
		basis: "verified",
		review: null,
	},
	{
		id: "work.joint-plan",
		section: "work",
		text: {
			nb: "Felles plan for pasient, arbeidsgiver og behandler.",
			en: "A joint plan for patient, employer and clinician.",
		},
		patient: {
			nb: "Vi lager en plan sammen med arbeidsgiveren din, hvis du ønsker det.",
			en: "We make a plan together with your employer, if you wish.",
		},
		evidence: ["S003-17", "S003-20"],
		basis: "recalled",
		review: null,
	},
	{
		id: "work.check-fit",
		section: "work",
		text: {
			nb: "Sjekk at oppgavene passer, og at avtalt tilrettelegging holder.",
			en: "Check that tasks fit, and that agreed adaptations hold.",
		},
		evidence: ["S003-20"],
		basis: "recalled",
		review: null,
	},
	{
		id: "work.workplace-measures",
		section: "work",
		text: { nb: "Tiltak på arbeidsplassen og gradert opptrapping.", en: "Workplace measures and graded step-up." },
		patient: {
			nb: "Små endringer på jobben kan gjøre det lettere å stå i den.",
			en: "Small changes at work can make it easier to stay.",
		},
		evidence: ["S003-17", "S003-20"],
		basis: "verified",
		review: null,
	},
	{
		id: "work.rehab-nav",
		section: "work",
		text: {
			nb: "Henvis til arbeidsrettet rehabilitering eller Helse og arbeid, og be om møte med Nav.",
			en: "Refer to work-oriented rehabilitation or Helse og arbeid, and ask for a meeting with Nav.",
		},
		patient: {
			nb: "Det finnes tilbud som hjelper med både helse og jobb. Vi kan henvise deg.",
			en: "There are services that help with both health and work. We can refer you.",
		},
		evidence: ["S003-17", "S003-29"],
		basis: "verified",
		review: null,
	},
	{
		id: "work.full-note-review",
		section: "work",
		text: {
			nb: "Full sykmelding i over to uker: foreslå gradert, med datert plan; avventende varer høyst 16 dager.",
			en: "Full sick note for over two weeks: suggest graded, with a dated plan; pending lasts 16 days at most.",
		},
		evidence: ["S003-17"],
		basis: "verified",
		review: null,
	},
	{
		id: "work.rehab-consider",
		section: "work",
		text: {
			nb: "Sykmeldt i over fire uker: vurder på nytt, og tenk på arbeidsrettet rehabilitering.",
			en: "Sick-listed for over four weeks: reassess, and consider work-oriented rehabilitation.",
		},
		evidence: ["S003-17", "S003-20"],
		basis: "verified",
		review: null,
	},
	{
		id: "work.nav-deadlines",
		section: "work",
		text: {
			nb: "Navs frister: oppfølgingsplan 4 uker, dialogmøte 1 senest uke 7, aktivitetskrav uke 8, dialogmøte 2 uke 26.",
			en: "Nav deadlines: follow-up plan 4 weeks, dialogue meeting 1 by week 7, activity requirement week 8, meeting 2 week 26.",
		},
		evidence: ["S003-17"],
		basis: "verified",
		review: null,
	},
	{
		id: "work.demands",
		section: "work",
		text: {
			nb: "Krav i jobben: avtal lettere oppgaver eller kortere dag en kort tid (kan gjøre sykmelding unødvendig).",
			en: "Work demands: agree lighter tasks or shorter days for a short time (may make a sick note unnecessary).",
		},
		patient: {
			nb: "Blir jobben for tung, kan dere avtale lettere oppgaver en kort tid.",
			en: "If work is too heavy, you can agree on lighter tasks for a short time.",
		},
		evidence: ["S003-20"],
		basis: "recalled",
		review: null,
	},
] as const satisfies readonly PlanItemContent[];
