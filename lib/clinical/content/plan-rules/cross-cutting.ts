import { type DraftRule, notEmergency, ordinary, routine } from "./draft-rule";

/** What holds across presentations. */
export const crossCuttingRules = [
	{
		id: "X2",
		title: { nb: "Lite prøvd i førstelinjen", en: "Little tried in first-line care" },
		cell: { class: routine, presentation: ordinary, phase: ["subacute", "chronic"] },
		when: { question: "physioSessionsBefore", below: 5 },
		items: ["referral.first-line-first"],
		sources: ["dk-referral-2023", "dk-spine-registry", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "X9-ACCESS",
		title: { nb: "Pris, reise eller ventetid", en: "Cost, distance or waiting" },
		cell: { class: notEmergency },
		when: {
			any: [
				{ question: "barriers", includes: "waiting-time" },
				{ question: "barriers", includes: "cost" },
				{ question: "barriers", includes: "distance" },
			],
		},
		items: ["referral.barriers"],
		sources: ["altfor-mange-ryggpasienter", "helsenorge"],
		basis: "verified",
		review: null,
	},
	{
		id: "X9-LANGUAGE",
		title: { nb: "Språk eller helseforståelse", en: "Language or health literacy" },
		cell: { class: notEmergency },
		when: {
			any: [
				{ question: "barriers", includes: "language" },
				{ question: "barriers", includes: "health-literacy" },
			],
		},
		items: ["referral.interpreter"],
		sources: ["samnet", "expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "X9-BURDEN",
		title: { nb: "Omsorgsoppgaver eller tunge arbeidskrav", en: "Care duties or heavy work demands" },
		cell: { class: routine },
		when: {
			any: [
				{ question: "barriers", includes: "care-duties" },
				{ question: "barriers", includes: "work-demands" },
			],
		},
		items: ["advice.life-context"],
		sources: ["altfor-mange-ryggpasienter", "werner-brox-2024"],
		basis: "verified",
		review: null,
	},
	{
		id: "X11-SLEEP",
		title: { nb: "Søvnplager", en: "Sleep problem" },
		cell: { class: ["targeted", "planned", "usual"] },
		when: { question: "sleepProblem", is: "yes" },
		items: ["psychological.sleep"],
		sources: ["expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "X11-MOOD",
		title: { nb: "Angst eller nedstemthet", en: "Anxiety or low mood" },
		cell: { class: ["targeted", "planned", "usual"] },
		when: { question: "anxietyOrDepression", is: "yes" },
		items: ["psychological.treat-mood"],
		sources: ["expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "X11-WIDESPREAD",
		title: { nb: "Utbredte smerter", en: "Widespread pain" },
		cell: { class: routine },
		when: { question: "widespreadPain", is: "yes" },
		items: ["psychological.widespread"],
		sources: ["expert-knowledge"],
		basis: "recalled",
		review: null,
	},
] as const satisfies readonly DraftRule[];
