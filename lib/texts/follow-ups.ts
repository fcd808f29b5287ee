/** The list of follow-ups that are due. */
export const followUps = {
	title: { nb: "Oppfølging", en: "Follow-ups" },
	lead: {
		nb: "Kontroller som er avtalt i en signert plan. De som haster mest, står øverst.",
		en: "Follow-ups that a signed plan agreed on. The most urgent stand first.",
	},
	parts: {
		overdue: { nb: "Over fristen", en: "Overdue" },
		soon: { nb: "De neste sju dagene", en: "The next seven days" },
		undated: { nb: "Haster eller utredes, uten dato", en: "Urgent or being worked up, without a date" },
		underway: { nb: "Kontrollen er påbegynt", en: "The follow-up has begun" },
	},
	none: {
		overdue: { nb: "Ingen kontroller er over fristen.", en: "No follow-ups are overdue." },
		soon: { nb: "Ingen kontroller de neste sju dagene.", en: "No follow-ups in the next seven days." },
		undated: { nb: "", en: "" },
		underway: { nb: "", en: "" },
	},
	undatedLead: {
		nb: "Signert uten dato for neste time. Sett en dato i et tillegg til planen, eller begynn en ny kontroll.",
		en: "Signed without a date for the next visit. Set a date in an addition to the plan, or begin a follow-up.",
	},
	signedOn: { nb: "signert {day}", en: "signed {day}" },
	overdueOne: { nb: "1 dag over fristen", en: "1 day overdue" },
	overdueMany: { nb: "{n} dager over fristen", en: "{n} days overdue" },
	today: { nb: "i dag", en: "today" },
	tomorrow: { nb: "i morgen", en: "tomorrow" },
	inDays: { nb: "om {n} dager", en: "in {n} days" },
	underWayOf: { nb: "Hos {name}", en: "With {name}" },
	goOn: { nb: "Fortsett", en: "Go on" },
	ofCase: { nb: "for sak {reference}", en: "for case {reference}" },
	more: { nb: "Vis flere", en: "Show more" },
	loading: { nb: "Henter …", en: "Loading …" },
	failed: { nb: "Flere kontroller kunne ikke hentes.", en: "More follow-ups could not be fetched." },
} as const;
