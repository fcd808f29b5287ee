/** The parts of the clinical content as pages of their own. */
export const contentParts = {
	questions: "sporsmal",
	rules: "regler",
	redFlags: "alarmfunn",
	instruments: "instrumenter",
	plan: "plan",
	decisions: "valg",
	medicine: "medisin",
	patient: "pasienttekster",
	claims: "pastander",
	guidelines: "retningslinjer",
	sources: "kilder",
	signOff: "godkjenning",
} as const;
export type ContentPart = keyof typeof contentParts;

/** Where one piece of the clinical content is shown whole, with its sources. */
export const contentHref = (part: ContentPart, id?: string) =>
	`/innhold/${contentParts[part]}${id === undefined ? "" : `#${encodeURIComponent(id)}`}`;
