/** The panel for sick leave. Rules, dates and limits stand in the clinical content. */
export const planSickLeave = {
	kind: { nb: "Sykmelding", en: "Sick leave" },
	clear: { nb: "Ikke bestemt", en: "Undecided" },
	since: { nb: "Første fraværsdag", en: "First day of absence" },
	sinceFrom: {
		nb: "Forslag ut fra {days} dager sykmeldt så langt.",
		en: "Proposed from {days} days of sick leave so far.",
	},
	sinceHelp: { nb: "NAVs frister regnes herfra.", en: "Nav’s deadlines are counted from here." },

	stair: { nb: "Foreslå trapp", en: "Propose a stair" },
	stairHelp: {
		nb: "Like trinn ned fra din startprosent. Et forslag du kan endre.",
		en: "Equal steps down from your own start. A proposal that you can change.",
	},
	startPercent: { nb: "Start, sykmeldt", en: "Start, sick-listed" },
	weeks: { nb: "Antall uker", en: "Number of weeks" },
	begins: { nb: "Fra", en: "From" },
	propose: { nb: "Lag forslag", en: "Make a proposal" },
	replaces: { nb: "Forslaget erstatter periodene under.", en: "The proposal replaces the periods below." },

	period: { nb: "Periode", en: "Period" },
	stepName: { nb: "Trinn {n}", en: "Step {n}" },
	from: { nb: "Fra", en: "From" },
	to: { nb: "Til og med", en: "To" },
	percent: { nb: "Sykmeldt", en: "Sick-listed" },
	tasks: { nb: "Oppgaver på jobb", en: "Tasks at work" },
	adapt: { nb: "Hva arbeidsgiver kan tilpasse", en: "What the employer can adapt" },
	treatmentDays: { nb: "Behandlingsdager i perioden", en: "Days of treatment in the period" },
	addStep: { nb: "Legg til trinn", en: "Add a step" },
	remove: { nb: "Fjern", en: "Remove" },

	goal: { nb: "Mål på jobb", en: "Goal at work" },
	useGoal: { nb: "Bruk «{goal}»", en: "Use “{goal}”" },
	fullReason: { nb: "Hvorfor full sykmelding?", en: "Why full sick leave?" },
	longReason: { nb: "Hvorfor lengre enn to uker?", en: "Why beyond two weeks?" },
	ownReason: { nb: "Egen begrunnelse", en: "Your own reason" },

	picture: { nb: "Trinnene i sykmeldingen", en: "The steps of the sick leave" },
	pictureStep: { nb: "{period}: jobb {work} %", en: "{period}: work {work} %" },
	work: { nb: "Jobb", en: "Work" },
	workShare: { nb: "{n} %", en: "{n} %" },
	legendWork: { nb: "jobb", en: "work" },
	legendLeave: { nb: "sykmeldt", en: "sick-listed" },
	legendWeek: { nb: "frist i uke", en: "deadline in week" },

	dates: { nb: "Frister", en: "Deadlines" },
	next: { nb: "neste: {what} {day}", en: "next: {what} {day}" },
	needsSince: {
		nb: "Fyll ut første fraværsdag, så står NAVs frister her.",
		en: "Fill in the first day of absence to see Nav’s deadlines here.",
	},
	by: { nb: "innen {day}", en: "by {day}" },
	fromDay: { nb: "fra {day}", en: "from {day}" },
	rules: { nb: "Regler for denne typen", en: "Rules for this kind" },
	source: { nb: "Kilder", en: "Sources" },
} as const;
