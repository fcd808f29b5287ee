import { nsaidStop } from "../nsaid-stop";
import { careQuestions } from "../questions/care";
import { acuteLow, type DraftRule, nerveRoot, notEmergency, ordinary, routine } from "./draft-rule";

/** Nothing answered speaks against; what was not asked is left to the check that the line itself demands. */
const noStopAnswered = { unless: { any: [nsaidStop, { question: "pregnant", is: "yes" }] } } as const;

const usesAnalgesics = { question: "analgesicDays7", atLeast: 1 } as const;
const mayUseAnalgesics = { unless: { question: "analgesicDays7", below: 1 } } as const;
const analgesics = Object.keys(careQuestions.analgesics.options) as (keyof typeof careQuestions.analgesics.options)[];
/** Recorded as taken, whether or not the days were. */
const takesMedicine = {
	any: [
		usesAnalgesics,
		{ question: "analgesicByHabit", is: "yes" },
		...analgesics.map((one) => ({ question: "analgesics" as const, includes: one })),
	],
} as const;
const takesOpioid = {
	any: [
		{ question: "analgesics", includes: "weak-opioid" },
		{ question: "analgesics", includes: "strong-opioid" },
	],
} as const;

/** Nothing speaks against, and the pain is not beyond ordinary analgesics. */
const mayBeEnough = { all: [noStopAnswered, { unless: { question: "painUncontrolled", is: "yes" } }] } as const;

/** Medicines. A line about a drug is held back when an answer speaks against it. */
export const medicationRules = [
	{
		id: "MED-NSAID",
		title: { nb: "Ingen medisin, eller NSAID hvis trygt", en: "No medicine, or NSAID if safe" },
		cell: { class: routine, presentation: ["nonspecific"], phase: ["acute", "subacute", "unknown"] },
		when: mayBeEnough,
		items: ["medication.nsaid-if-safe"],
		sources: ["nice-ng59", "foster-2018", "stochkendahl-2018", "gjor-kloke-valg"],
		basis: "verified",
		review: null,
	},
	{
		id: "MED-NSAID-FLARE",
		title: { nb: "NSAID ved oppbluss", en: "NSAID for flares" },
		cell: { class: routine, presentation: ["nonspecific"], phase: ["chronic"] },
		when: noStopAnswered,
		items: ["medication.nsaid-flare"],
		sources: ["who-2023", "nice-ng59", "gjor-kloke-valg"],
		basis: "verified",
		review: null,
	},
	{
		id: "MED-NSAID-STOP",
		title: { nb: "NSAID kontraindisert", en: "NSAID contraindicated" },
		cell: { class: notEmergency },
		when: nsaidStop,
		items: ["medication.no-nsaid"],
		sources: ["midtkraft-nsaid", "gjor-kloke-valg", "expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "MED-NSAID-CAUTION",
		title: { nb: "Økt risiko ved NSAID", en: "Raised risk with NSAID" },
		cell: { class: ["targeted", "planned", "usual"] },
		when: {
			all: [
				noStopAnswered,
				{
					any: [
						{ question: "age", atLeast: 66 },
						{
							all: [
								{ question: "egfr", atLeast: 30 },
								{ question: "egfr", below: 60 },
							],
						},
						{ question: "antiplatelet", is: "yes" },
						{ question: "ssriOrSnri", is: "yes" },
						{ question: "aceInhibitorOrArb", is: "yes" },
						{ question: "diuretic", is: "yes" },
						{ question: "dehydrated", is: "yes" },
						{ question: "vomiting", is: "yes" },
						{ fact: "fever" },
						{
							all: [
								{ question: "egfr", answered: false },
								{
									any: [
										{ question: "age", atLeast: 65 },
										{ question: "diabetes", is: "yes" },
										{ question: "hypertension", is: "yes" },
									],
								},
							],
						},
						{ question: "corticosteroids", is: ["short", "prolonged"] },
						{ question: "analgesics", includes: "oral-steroid" },
					],
				},
			],
		},
		items: ["medication.nsaid-caution"],
		sources: ["midtkraft-nsaid", "gjor-kloke-valg", "nvl-2017"],
		basis: "verified",
		review: null,
	},
	{
		id: "MED-STOP-CHECK",
		title: { nb: "Gjennomgang av resepter", en: "Review of prescriptions" },
		cell: { class: routine, presentation: ["nonspecific"], phase: ["subacute"] },
		when: takesMedicine,
		items: ["medication.stop-check"],
		sources: ["nvl-2017"],
		basis: "verified",
		review: null,
	},
	{
		id: "MED-DEPRESCRIBE",
		title: { nb: "Nedtrapping ved langvarige smerter", en: "Deprescribing in long-lasting pain" },
		cell: { class: routine, presentation: ["nonspecific"], phase: ["chronic"] },
		when: mayUseAnalgesics,
		items: ["medication.deprescribe"],
		sources: ["nice-ng59", "nvl-2017"],
		basis: "verified",
		review: null,
	},
	{
		id: "MED-WATCH",
		title: { nb: "Følg med på bruken tidlig", en: "Watch the use early" },
		cell: { class: routine, presentation: ["nonspecific"], phase: ["acute"], intensity: ["high"] },
		when: mayUseAnalgesics,
		items: ["medication.watch-habit"],
		sources: ["bjerke-elib", "tabul-2025"],
		basis: "recalled",
		review: null,
	},
	{
		id: "MED-REVIEW",
		title: { nb: "Fast bruk over tid", en: "Regular use over time" },
		cell: { class: routine, phase: ["chronic"] },
		when: usesAnalgesics,
		items: ["medication.review-3-months"],
		sources: ["nvl-2017"],
		basis: "verified",
		review: null,
	},
	{
		id: "X8",
		title: { nb: "Smertestillende daglig eller av vane", en: "Analgesics daily or by habit" },
		cell: { class: ["targeted", "planned", "usual"] },
		when: {
			any: [
				{ question: "analgesicDays7", atLeast: 7 },
				{ question: "analgesicByHabit", is: "yes" },
			],
		},
		items: ["medication.habit"],
		sources: ["bjerke-elib", "tabul-2025"],
		basis: "recalled",
		review: null,
	},
	{
		id: "MED-OPIOID-EARLY",
		title: { nb: "Opioid de første seks ukene", en: "Opioid in the first six weeks" },
		cell: { class: routine, phase: ["acute"] },
		when: takesOpioid,
		items: ["medication.opioid-stop-date"],
		sources: ["opal-2023", "nvl-2017", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "MED-OPIOID-TAKEN",
		title: { nb: "Bruker opioid ved nye ryggsmerter", en: "Takes an opioid for new back pain" },
		cell: { class: routine, ...acuteLow },
		when: takesOpioid,
		items: ["notRecommended.opioids-early"],
		sources: ["opal-2023", "nice-ng59"],
		basis: "verified",
		review: null,
	},
	{
		id: "MED-OPIOID-LONG",
		title: { nb: "Opioid over tid, eller ukjent varighet", en: "Long-term opioid, or duration unknown" },
		cell: { class: routine, phase: ["subacute", "chronic", "unknown"] },
		when: takesOpioid,
		items: ["medication.opioid-taper"],
		sources: ["nice-ng59", "hdir-vanedannende"],
		basis: "verified",
		review: null,
	},
	{
		id: "MED-GABAPENTINOID",
		title: { nb: "Bruker gabapentinoid", en: "Uses a gabapentinoid" },
		cell: { class: routine, presentation: ordinary },
		when: { question: "analgesics", includes: "gabapentinoid" },
		items: ["medication.gabapentinoid-review"],
		sources: ["nice-ng59", "who-2023"],
		basis: "verified",
		review: null,
	},
	{
		id: "X7",
		title: { nb: "Bruker paracetamol", en: "Uses paracetamol" },
		cell: { class: routine, presentation: ["nonspecific"] },
		when: { question: "analgesics", includes: "paracetamol" },
		items: ["medication.paracetamol-taken"],
		sources: ["nice-ng59", "munk-2020", "who-2023"],
		basis: "verified",
		review: null,
	},
	{
		id: "MED-RADICULAR",
		title: { nb: "Medisin ved nerverotsmerter", en: "Medicine in nerve-root pain" },
		cell: { class: routine, presentation: nerveRoot },
		when: noStopAnswered,
		items: ["medication.radicular-nsaid"],
		sources: ["nice-ng59"],
		basis: "verified",
		review: null,
	},
	{
		id: "MED-INFLAMMATORY",
		title: { nb: "Medisin ved betennelsespreg", en: "Medicine with an inflammatory pattern" },
		cell: { class: ["targeted", "planned", "usual"], presentation: ["inflammatory"] },
		when: noStopAnswered,
		items: ["medication.inflammatory-nsaid"],
		sources: ["st-olavs-axspa", "expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "MED-PREGNANCY",
		title: { nb: "NSAID i svangerskapet", en: "NSAID in pregnancy" },
		cell: { class: notEmergency },
		when: { question: "pregnant", is: "yes" },
		items: ["medication.pregnancy-nsaid"],
		sources: ["nksr"],
		basis: "verified",
		review: null,
	},
] as const satisfies readonly DraftRule[];
