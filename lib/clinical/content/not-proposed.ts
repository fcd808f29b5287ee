import type { Condition, NotProposedContent } from "../types";
import type { DisagreementId } from "./disagreements";
import type { FactId } from "./facts";
import { acuteLow, nerveRoot, ordinary, routine } from "./plan-rules/draft-rule";
import type { QuestionId } from "./questions";

type NotProposed = Omit<NotProposedContent, "when"> & {
	when?: Condition<QuestionId, FactId>;
	disagreements?: readonly DisagreementId[];
};

/** A fracture may have to be looked for; then the plan itself speaks of X-ray. */
const boneUnlikely = { unless: { any: [{ fact: "womanOver70" }, { question: "osteoporosis", is: "yes" }] } } as const;
/** A wish for pictures, or pictures taken, has lines of its own in the plan. */
const noWordOnImaging = {
	unless: {
		any: [
			{ question: "wantsImaging", is: "yes" },
			{ question: "imagingPast12Months", is: "yes" },
		],
	},
} as const;
const takesNoOpioid = {
	unless: {
		any: [
			{ question: "analgesics", includes: "weak-opioid" },
			{ question: "analgesics", includes: "strong-opioid" },
		],
	},
} as const;
const worksNow = { question: "workStatus", is: ["working", "sick-listed-graded"] } as const;

/**
 * What a clinician might expect and the draft leaves out, with the reason in one sentence. Silent where the draft
 * itself speaks of it: an opioid that is taken is met with a line about stopping, not with a reason against starting.
 */
export const notProposed: readonly NotProposedContent[] = [
	{
		id: "mri",
		title: { nb: "MR", en: "MRI" },
		because: {
			nb: "Ingen svar så langt peker mot en bestemt sykdom; bilder uten klar grunn bedrer ikke forløpet.",
			en: "No answer so far points to a specific disease; imaging without a clear reason does not improve the course.",
		},
		cell: { class: ["usual"], presentation: ["nonspecific"] },
		when: { all: [boneUnlikely, noWordOnImaging] },
		evidence: ["S002-05", "S002-06"],
		disagreements: ["imaging-4-6-weeks"],
		basis: "verified",
		review: null,
	},
	{
		id: "xray-ct",
		title: { nb: "Røntgen eller CT", en: "X-ray or CT" },
		because: {
			nb: "Ingen svar så langt peker mot brudd, og stråling og tilfeldige funn hjelper ikke pasienten.",
			en: "No answer so far points to a fracture, and radiation and chance findings do not help the patient.",
		},
		cell: { class: ["usual"], presentation: ["nonspecific"] },
		when: { all: [boneUnlikely, noWordOnImaging] },
		evidence: ["S002-05", "S002-06"],
		basis: "verified",
		review: null,
	},
	{
		id: "mri-leg",
		title: { nb: "MR nå", en: "MRI now" },
		because: {
			nb: "Nerverotsmerter uten alvorlig eller økende svakhet gir seg ofte; spørsmålet tas opp etter fire til seks uker.",
			en: "Nerve-root pain without severe or growing weakness often settles; the question comes up at four to six weeks.",
		},
		cell: { class: ["usual"], presentation: nerveRoot },
		when: { fact: "firstFourWeeks" },
		evidence: ["S002-04", "S002-05"],
		disagreements: ["imaging-4-6-weeks"],
		basis: "verified",
		review: null,
	},
	{
		id: "mri-stenosis",
		title: { nb: "MR nå", en: "MRI now" },
		because: {
			nb: "Svaret endrer ikke behandlingen når operasjon ikke er aktuelt.",
			en: "The answer does not change treatment while surgery is not an option.",
		},
		cell: { class: ["usual"], presentation: ["stenosis"] },
		evidence: ["S002-06"],
		basis: "verified",
		review: null,
	},
	{
		id: "blood-tests",
		title: { nb: "Blodprøver", en: "Blood tests" },
		because: {
			nb: "Ingen svar så langt peker mot sykdom som en blodprøve ville avklart.",
			en: "No answer so far points to a disease that a blood test would settle.",
		},
		cell: { class: ["usual"], presentation: ["nonspecific"], phase: ["acute", "subacute"] },
		when: {
			unless: { any: [{ fact: "fever" }, { fact: "infectionRisk" }, { question: "tuberculosisExposure", is: "yes" }] },
		},
		evidence: [],
		basis: "default",
		review: null,
	},
	{
		id: "opioid",
		title: { nb: "Opioid", en: "Opioid" },
		because: {
			nb: "Ikke bedre enn placebo ved nye plager i OPAL-studien, og NICE og WHO fraråder det ved langvarige.",
			en: "No better than placebo for new pain in the OPAL trial, and NICE and WHO advise against it in long-lasting pain.",
		},
		cell: { class: routine, ...acuteLow },
		when: takesNoOpioid,
		evidence: ["S001-13"],
		disagreements: ["weak-opioids"],
		basis: "verified",
		review: null,
	},
	{
		id: "paracetamol",
		title: { nb: "Paracetamol som behandling", en: "Paracetamol as treatment" },
		because: {
			nb: "Ingen dokumentert virkning alene; WHO gir ingen anbefaling.",
			en: "No documented effect alone; WHO makes no recommendation.",
		},
		cell: { class: routine, ...acuteLow },
		when: { unless: { question: "analgesics", includes: "paracetamol" } },
		evidence: ["S002-14"],
		disagreements: ["paracetamol"],
		basis: "verified",
		review: null,
	},
	{
		id: "muscle-relaxant",
		title: { nb: "Muskelavslappende eller antidepressive midler", en: "Muscle relaxant or antidepressant" },
		because: {
			nb: "WHO og NVL fraråder det mot korsryggsmerter i seg selv; ACP åpner for enkelte.",
			en: "WHO and NVL advise against it for low back pain in itself; ACP allows some.",
		},
		cell: { class: routine, presentation: ["nonspecific"], phase: ["subacute"] },
		when: { unless: { question: "analgesics", includes: "antidepressant" } },
		evidence: ["S002-09", "S004-14"],
		disagreements: ["muscle-relaxants", "antidepressants"],
		basis: "verified",
		review: null,
	},
	{
		id: "physiotherapy",
		title: { nb: "Fysioterapi med en gang", en: "Physiotherapy at once" },
		because: {
			nb: "Med lav skår og nye plager går det som regel over uten særlige tiltak; råd og egen aktivitet er nok.",
			en: "With a low score and new pain it usually passes without particular measures; advice and own activity are enough.",
		},
		cell: { class: routine, ...acuteLow },
		evidence: ["S003-30"],
		disagreements: ["risk-stratification"],
		basis: "verified",
		review: null,
	},
	{
		id: "psychological",
		title: { nb: "Psykologisk behandling", en: "Psychological treatment" },
		because: {
			nb: "Lav skår: enkel støtte og gode forklaringer er nok nå.",
			en: "Low score: simple support and good explanations are enough now.",
		},
		cell: { class: routine, presentation: ["nonspecific"], intensity: ["low"] },
		when: { unless: { question: "anxietyOrDepression", is: "yes" } },
		evidence: ["S003-14", "S003-30"],
		disagreements: ["risk-stratification"],
		basis: "verified",
		review: null,
	},
	{
		id: "chiropractor-alone",
		title: {
			nb: "Bare kiropraktor eller annen passiv behandling",
			en: "Only a chiropractor or other passive treatment",
		},
		because: {
			nb: "Manuell behandling er et mulig tillegg, men ikke uten egen aktivitet.",
			en: "Manual treatment is a possible add-on, but not without own activity.",
		},
		cell: { class: routine, ...acuteLow },
		when: { unless: { question: "physioSessionsBefore", atLeast: 1 } },
		evidence: ["S003-21"],
		disagreements: ["manual-therapy"],
		basis: "verified",
		review: null,
	},
	{
		id: "acupuncture",
		title: { nb: "Akupunktur", en: "Acupuncture" },
		because: {
			nb: "Retningslinjene er uenige, så utkastet foreslår det ikke.",
			en: "Guidelines disagree, so the draft does not propose it.",
		},
		cell: { class: routine, presentation: ["nonspecific"] },
		// Medium and high scores in long-lasting pain get it as a line of the plan.
		except: { phase: ["chronic"], intensity: ["medium", "high"] },
		evidence: ["S002-12"],
		disagreements: ["acupuncture"],
		basis: "default",
		review: null,
	},
	{
		id: "full-sick-leave",
		title: { nb: "Full sykmelding", en: "Full sick leave" },
		because: {
			nb: "Oppgavene tilpasses først; gradert retur med tett oppfølging er bedre enn lang sykmelding.",
			en: "Tasks are adapted first; graded return with close follow-up is better than long sick leave.",
		},
		cell: { class: routine, presentation: ordinary },
		when: worksNow,
		evidence: ["S003-17"],
		basis: "verified",
		review: null,
	},
	{
		id: "specialist",
		title: { nb: "Henvisning til spesialist", en: "Referral to a specialist" },
		because: {
			nb: "De fleste trenger ikke spesialist; førstelinjen prøves først, og alarmfunn endrer dette.",
			en: "Most need no specialist; first-line care comes first, and alarm findings change this.",
		},
		cell: { class: ["usual"], presentation: ["nonspecific"] },
		// These cells propose a specialist or a multidisciplinary clinic.
		except: { phase: ["subacute", "chronic"], intensity: ["high"] },
		evidence: ["S003-30", "S003-12"],
		basis: "verified",
		review: null,
	},
	{
		id: "surgeon-leg",
		title: { nb: "Henvisning til ryggkirurg", en: "Referral to a spine surgeon" },
		because: {
			nb: "De fleste blir bedre uten operasjon de første ukene; økende svakhet eller uutholdelige smerter endrer dette.",
			en: "Most improve without surgery in the first weeks; growing weakness or unbearable pain changes this.",
		},
		cell: { class: ["usual"], presentation: nerveRoot },
		when: { fact: "firstFourWeeks" },
		evidence: ["S002-10", "S003-37"],
		basis: "verified",
		review: null,
	},
	{
		id: "injection-back",
		title: { nb: "Injeksjoner i ryggen", en: "Injections in the back" },
		because: {
			nb: "NICE fraråder injeksjoner i ryggen ved uspesifikke korsryggsmerter.",
			en: "NICE advises against spinal injections for non-specific low back pain.",
		},
		cell: { class: routine, presentation: ["nonspecific"], phase: ["subacute", "chronic"] },
		evidence: ["S003-09"],
		basis: "verified",
		review: null,
	},
	{
		id: "injection-leg",
		title: { nb: "Epidural injeksjon", en: "Epidural injection" },
		because: {
			nb: "Ingen virkning ved langvarige plager i norsk studie; ved sterk akutt isjias er retningslinjene uenige, og valget er spesialistens.",
			en: "No effect in long-lasting pain in a Norwegian trial; in severe acute sciatica guidelines disagree, and a specialist decides.",
		},
		cell: { class: routine, presentation: nerveRoot },
		evidence: ["S001-12"],
		disagreements: ["epidural"],
		basis: "verified",
		review: null,
	},
] satisfies readonly NotProposed[];
