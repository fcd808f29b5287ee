import type { TriageRule } from "../rule-type";

/** What kills within hours: 113. */
export const lifeThreateningRules = [
	{
		id: "AAA-01",
		title: {
			nb: "Pulserende oppfylning med sjokktegn eller brå smerte",
			en: "Pulsatile mass with shock signs or sudden pain",
		},
		target: "aneurysm",
		when: {
			all: [
				{ question: "pulsatileAbdominalMass", is: "yes" },
				{
					any: [
						{ question: "shockSigns", is: "yes" },
						{ question: "suddenOnset", is: "yes" },
					],
				},
			],
		},
		class: "emergency",
		within: "now",
		imaging: "other",
		because: {
			nb: "Mulig sprukket aortaaneurisme: ring 113. Palpasjon kan ikke utelukke det.",
			en: "Possible ruptured aortic aneurysm: phone 113. Palpation can't exclude it.",
		},
		presentation: "suspected-specific",
		sources: ["lederle-1999"],
		basis: "verified",
		review: null,
	},
	{
		id: "AAA-02",
		title: {
			nb: "Kolikk hos mann fra 60 år uten kjent nyrestein",
			en: "Colic in a man of 60 or more without known stones",
		},
		target: "aneurysm",
		when: {
			all: [
				{ question: "renalColic", is: "yes" },
				{ question: "sex", is: "male" },
				{ question: "age", atLeast: 60 },
				{ unless: { question: "knownKidneyStones", is: "yes" } },
			],
		},
		class: "emergency",
		within: "now",
		imaging: "other",
		because: {
			nb: "Første kolikk hos en mann fra 60 år er aortaaneurisme til det er avkreftet: ring 113.",
			en: "First colic in a man of 60 or more is an aortic aneurysm until disproved: phone 113.",
		},
		presentation: "suspected-specific",
		sources: ["akutsjukdomar", "expert-knowledge"],
		basis: "verified",
		review: null,
	},
	{
		id: "AAA-03",
		title: { nb: "Pulserende oppfylning i magen", en: "Pulsatile abdominal mass" },
		target: "aneurysm",
		when: { question: "pulsatileAbdominalMass", is: "yes" },
		class: "urgent",
		within: "today",
		imaging: "other",
		because: {
			nb: "Pulserende oppfylning ved ryggsmerter: ring karkirurg i dag, ultralyd samme dag.",
			en: "A pulsatile mass with back pain: phone vascular surgery today, same-day ultrasound.",
		},
		presentation: "suspected-specific",
		sources: ["lederle-1999"],
		basis: "verified",
		review: null,
	},
	{
		id: "ECT-01",
		title: {
			nb: "Mulig graviditet med svimmelhet eller skulderspissmerter",
			en: "Possible pregnancy with dizziness or shoulder-tip pain",
		},
		target: "ectopicPregnancy",
		when: { all: [{ fact: "earlyOrPossiblePregnancy" }, { question: "shoulderTipPainOrDizzy", is: "yes" }] },
		class: "emergency",
		within: "now",
		imaging: "other",
		because: {
			nb: "Mulig graviditet utenfor livmoren med blødning: ring 113.",
			en: "Possible ectopic pregnancy with bleeding: phone 113.",
		},
		presentation: "suspected-specific",
		sources: ["expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "SHOCK-01",
		title: { nb: "Sjokktegn", en: "Signs of shock" },
		target: "shock",
		when: { question: "shockSigns", is: "yes" },
		class: "emergency",
		within: "now",
		imaging: "other",
		because: {
			nb: "Sjokktegn ved ryggsmerter: ring 113. Tenk på sprukket aorta, sepsis og indre blødning.",
			en: "Signs of shock with back pain: phone 113. Think of ruptured aorta, sepsis and internal bleeding.",
		},
		presentation: "suspected-specific",
		sources: ["lederle-1999", "expert-knowledge"],
		basis: "recalled",
		review: null,
	},
] as const satisfies readonly TriageRule[];
