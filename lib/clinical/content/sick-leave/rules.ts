import type { LeaveRule } from "../../types";

const written = ["graded", "full"] as const;
const every = ["pending", "graded", "full", "travel-support", "treatment-days"] as const;

/** What the doctor's guide, Nav's message rules and the law ask of each kind. */
export const leaveRules = [
	{
		id: "seldom",
		kinds: written,
		text: {
			nb: "Ved korsryggplager trengs sykmelding sjelden. Må den til: kort (en til to uker), helst gradert, med et mål for slutten.",
			en: "A sick note is seldom needed in low back pain. If it is: short (one to two weeks), preferably graded, with an end goal.",
		},
		sources: ["hdir-sykmelderveileder"],
		basis: "verified",
		review: null,
	},
	{
		id: "graded-first",
		kinds: ["full"],
		text: {
			nb: "Gradert er hovedregelen.",
			en: "Graded leave is the main rule.",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "graded-share",
		kinds: ["graded"],
		text: { nb: "Gradert er 1 til 99 prosent.", en: "Graded is 1 to 99 percent." },
		sources: ["nav"],
		basis: "verified",
		review: null,
	},
	{
		id: "lowest-share",
		kinds: ["graded"],
		text: {
			nb: "Sykepenger krever minst 20 prosent nedsatt inntektsevne.",
			en: "Sick pay needs at least 20 percent reduced earning capacity.",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "self-certified",
		kinds: ["self-certified"],
		text: {
			nb: "Etter to måneder i jobben: tre kalenderdager, fire ganger på 12 måneder. IA-bedrifter har ofte 8 dager om gangen, 24 på 12 måneder. Lokale avtaler varierer.",
			en: "After two months in the job: three calendar days, four times in 12 months. IA companies often have 8 days at a time, 24 in 12 months. Local agreements vary.",
		},
		sources: ["egenmelding-secondary"],
		basis: "verified",
		review: null,
	},
	{
		id: "self-certified-not-graded",
		kinds: ["self-certified"],
		text: {
			nb: "Kan ikke brukes ved siden av gradert sykmelding.",
			en: "Cannot be used beside graded sick leave.",
		},
		sources: ["egenmelding-secondary"],
		basis: "verified",
		review: null,
	},
	{
		id: "employer-period",
		kinds: ["self-certified", ...written],
		text: {
			nb: "Arbeidsgiver betaler de første 16 kalenderdagene.",
			en: "The employer pays for the first 16 calendar days.",
		},
		sources: ["egenmelding-secondary"],
		basis: "verified",
		review: null,
	},
	{
		id: "pending",
		kinds: ["pending"],
		text: {
			nb: "Én sammenhengende periode på høyst 16 dager, med innspill til arbeidsgiver.",
			en: "One unbroken period of at most 16 days, with input to the employer.",
		},
		sources: ["nav"],
		basis: "verified",
		review: null,
	},
	{
		id: "treatment-days",
		kinds: ["treatment-days"],
		text: { nb: "Høyst én behandlingsdag i uka.", en: "At most one day of treatment a week." },
		sources: ["nav"],
		basis: "verified",
		review: null,
	},
	{
		id: "ahead",
		kinds: every,
		text: {
			nb: "Begynner ikke mer enn 30 dager fram i tid, og varer ikke over ett år i alt.",
			en: "Does not begin more than 30 days ahead, and does not last over a year in all.",
		},
		sources: ["nav"],
		basis: "verified",
		review: null,
	},
	{
		id: "backdating",
		kinds: every,
		text: {
			nb: "Tilbakedatering: inntil 4 dager godtas, inntil 8 med grunn; lengre blir vurdert manuelt eller avvist.",
			en: "Backdating: up to 4 days passes, up to 8 with a reason; longer is handled by hand or rejected.",
		},
		sources: ["nav"],
		basis: "verified",
		review: null,
	},
	{
		id: "main-diagnosis",
		kinds: every,
		text: {
			nb: "Z-koder blir avvist som hoveddiagnose.",
			en: "Z-codes are rejected as the main diagnosis.",
		},
		sources: ["nav"],
		basis: "verified",
		review: null,
	},
] as const satisfies readonly LeaveRule[];
