import type { Fact } from "../types";

/** Henschke 2009: female, over 70, significant trauma, prolonged corticosteroids. */
const henschkeItems = [
	{ question: "sex", is: "female" },
	{ question: "age", atLeast: 71 },
	{ fact: "significantTrauma" },
	{ question: "corticosteroids", is: "prolonged" },
] as const;

/** NICE NG65, onset before 45 and over 3 months. */
const ng65Items = [
	{
		any: [
			{ question: "ageAtOnset", below: 35 },
			{ question: "age", below: 35 },
		],
	},
	{ question: "wakesSecondHalfOfNight", is: "yes" },
	{ question: "buttockPain", is: "yes" },
	{ question: "betterWithMovement", is: "yes" },
	{ question: "nsaidResponse48h", is: "yes" },
	{ question: "familySpondyloarthritis", is: "yes" },
	{ question: "arthritis", is: "yes" },
	{ question: "enthesitis", is: "yes" },
	{ question: "psoriasis", is: "yes" },
] as const;

/**
 * Named facts that several rules lean on, each with the sentence that the screen and the content page print.
 * `measured` facts are read off the examination or the scores by the engine.
 */
export const facts = {
	weakness: { sentence: { nb: "nedsatt kraft (under MRC 5)", en: "reduced power (below MRC 5)" }, measured: true },
	severeWeakness: { sentence: { nb: "kraft MRC 3 eller lavere", en: "power MRC 3 or lower" }, measured: true },
	weaknessInSeveralRoots: {
		sentence: { nb: "nedsatt kraft fra flere røtter", en: "reduced power in more than one root" },
		measured: true,
	},
	weaknessOnBothSides: {
		sentence: { nb: "nedsatt kraft på begge sider", en: "reduced power on both sides" },
		measured: true,
	},
	sensoryLoss: {
		sentence: { nb: "nedsatt følelse i et dermatom", en: "reduced sensation in a dermatome" },
		measured: true,
	},
	sensoryLossBothLegs: {
		sentence: { nb: "nedsatt følelse i begge bein", en: "reduced sensation in both legs" },
		measured: true,
	},
	reflexLoss: { sentence: { nb: "svekket eller manglende refleks", en: "a reduced or absent reflex" }, measured: true },
	notScored: { sentence: { nb: "risikoen er ikke skåret", en: "the risk is not scored" }, measured: true },

	newWeakness: {
		sentence: {
			nb: "ny svakhet (regnes som ny til noe annet er oppgitt)",
			en: "new weakness (taken as new until answered otherwise)",
		},
		when: {
			all: [
				{ fact: "weakness" },
				{ any: [{ unless: { question: "powerNew", is: "no" } }, { question: "powerWorsening", is: "yes" }] },
			],
		},
	},
	severeNewWeakness: {
		sentence: { nb: "ny svakhet, MRC 3 eller lavere", en: "new weakness, MRC 3 or lower" },
		when: { all: [{ fact: "severeWeakness" }, { fact: "newWeakness" }] },
	},
	newSensoryLoss: {
		sentence: {
			nb: "nytt følelsestap (regnes som nytt til noe annet er oppgitt)",
			en: "new loss of sensation (taken as new until answered otherwise)",
		},
		when: { all: [{ fact: "sensoryLoss" }, { unless: { question: "sensationNew", is: "no" } }] },
	},
	deficit: {
		sentence: { nb: "nytt nevrologisk utfall", en: "a new neurological deficit" },
		when: { any: [{ fact: "newWeakness" }, { fact: "newSensoryLoss" }] },
	},
	objectiveLoss: {
		sentence: {
			nb: "objektivt tap av kraft, refleks eller følelse",
			en: "an objective loss of power, reflex or sensation",
		},
		when: { any: [{ fact: "weakness" }, { fact: "reflexLoss" }, { fact: "sensoryLoss" }] },
	},
	radicular: {
		sentence: { nb: "smerter fra en nerverot", en: "pain from a nerve root" },
		when: {
			any: [
				{ question: "straightLegRaise", is: ["left", "right", "both"] },
				{ question: "crossedStraightLegRaise", is: "yes" },
				{ question: "femoralStretch", is: "yes" },
				{ question: "dermatomalPattern", is: "yes" },
				{ all: [{ question: "legPain", is: ["one", "both"] }, { fact: "objectiveLoss" }] },
				{ all: [{ question: "legPainBelowKnee", is: "yes" }, { unless: { question: "dermatomalPattern", is: "no" } }] },
			],
		},
	},

	newPain: {
		sentence: {
			nb: "nye smerter (ikke over 12 uker og i bedring, eller over et år, uendret og uten bankeømhet)",
			en: "new pain (not beyond 12 weeks and improving, or beyond a year, unchanged and not tender)",
		},
		when: {
			unless: {
				any: [
					{
						all: [
							{ question: "durationDays", atLeast: 85 },
							{ question: "course", is: "improving" },
						],
					},
					{
						all: [
							{ question: "durationDays", atLeast: 365 },
							{ question: "course", is: "unchanged" },
							{ question: "spinalPercussionTender", is: "no" },
						],
					},
				],
			},
		},
	},
	notImproving: {
		sentence: { nb: "ikke bedring", en: "no improvement" },
		when: { question: "course", is: ["unchanged", "worsening"] },
	},
	firstFourWeeks: {
		sentence: { nb: "de første fire ukene", en: "the first four weeks" },
		when: { question: "durationDays", below: 29 },
	},
	underTwoWeeks: {
		sentence: { nb: "under to uker", en: "under two weeks" },
		when: { question: "durationDays", below: 14 },
	},
	chronicOver3Months: {
		sentence: { nb: "varighet over 3 måneder", en: "duration over 3 months" },
		when: { question: "durationDays", atLeast: 92 },
	},

	fever: {
		sentence: { nb: "temperatur 38,0 °C eller høyere", en: "temperature 38.0 °C or higher" },
		when: { question: "temperatureC", atLeast: 38 },
	},
	unexplainedFever: {
		sentence: { nb: "feber uten oppgitt forklaring", en: "fever without a stated explanation" },
		when: { all: [{ fact: "fever" }, { unless: { question: "feverExplained", is: "yes" } }] },
	},
	infectionRisk: {
		sentence: { nb: "risikofaktor for infeksjon i ryggen", en: "a risk factor for spinal infection" },
		when: {
			any: [
				{ question: "injectsDrugs", is: "current" },
				{ question: "immunosuppressed", is: "yes" },
				{ question: "diabetes", is: "yes" },
				{ question: "bacteraemiaPast3Months", is: "yes" },
				{ question: "spinalProcedurePast3Months", is: "yes" },
				{ question: "indwellingCatheter", is: "yes" },
			],
		},
	},
	unexplainedCrp: {
		sentence: {
			nb: "CRP 30 eller høyere uten oppgitt forklaring",
			en: "CRP 30 or higher without a stated explanation",
		},
		when: { all: [{ question: "crp", atLeast: 30 }, { unless: { question: "crpExplained", is: "yes" } }] },
	},
	tuberculosisPicture: {
		sentence: {
			nb: "utsatt for tuberkulose, med nattesvette, vekttap eller høy CRP",
			en: "tuberculosis exposure with night sweats, weight loss or raised CRP",
		},
		when: {
			all: [
				{ question: "tuberculosisExposure", is: "yes" },
				{
					any: [
						{ question: "nightSweats", is: "yes" },
						{ question: "weightLossUnexplained", is: "yes" },
						{ fact: "unexplainedCrp" },
					],
				},
			],
		},
	},

	knownCancer: {
		sentence: { nb: "har eller har hatt kreft", en: "has or has had cancer" },
		when: {
			any: [
				{ question: "cancerHistory", is: "yes" },
				{ question: "cancerMetastatic", is: "yes" },
			],
		},
	},
	anaemia: {
		sentence: { nb: "anemi (under 12 g/dl, menn under 13)", en: "anaemia (below 12 g/dL, men below 13)" },
		when: {
			any: [
				{ question: "haemoglobin", below: 12 },
				{
					all: [
						{ question: "sex", is: "male" },
						{ question: "haemoglobin", below: 13 },
					],
				},
			],
		},
	},
	raisedAlpOrCalcium: {
		sentence: { nb: "forhøyet ALP eller kalsium (over 2,51 mmol/l)", en: "raised ALP or calcium (above 2.51 mmol/L)" },
		when: {
			any: [
				{ question: "alpRaised", is: "yes" },
				{ question: "calcium", atLeast: 2.52 },
			],
		},
	},
	abnormalTest: {
		sentence: {
			nb: "anemi, SR 20 eller høyere, forhøyet ALP, kalsium eller kreatinin, eller CRP 30 eller høyere uten forklaring",
			en: "anaemia, ESR 20 or higher, raised ALP, calcium or creatinine, or CRP 30 or higher without an explanation",
		},
		when: {
			any: [
				{ fact: "anaemia" },
				{ question: "esr", atLeast: 20 },
				{ fact: "raisedAlpOrCalcium" },
				{ question: "creatinineRaised", is: "yes" },
				{ fact: "unexplainedCrp" },
			],
		},
	},
	unclearedFinding: {
		sentence: {
			nb: "avvikende prøvesvar, eller bankeømhet over ryggen",
			en: "an abnormal test, or percussion tenderness of the spine",
		},
		when: { any: [{ fact: "abnormalTest" }, { question: "spinalPercussionTender", is: "yes" }] },
	},
	nonMechanical: {
		sentence: {
			nb: "nattsmerter, hvilesmerter eller ikke-mekanisk mønster",
			en: "night pain, rest pain or a non-mechanical pattern",
		},
		when: {
			any: [
				{ question: "nightPain", is: "yes" },
				{ question: "restPain", is: "yes" },
				{ question: "mechanicalPattern", is: "no" },
			],
		},
	},

	womanOver70: {
		sentence: { nb: "kvinne over 70 år", en: "woman over 70" },
		when: {
			all: [
				{ question: "sex", is: "female" },
				{ question: "age", atLeast: 71 },
			],
		},
	},
	significantTrauma: {
		sentence: {
			nb: "kraftig skade, eller lett skade fra 65 år, ved osteoporose eller langvarig kortison",
			en: "major trauma, or minor trauma from 65 years, with osteoporosis or prolonged corticosteroids",
		},
		when: {
			any: [
				{ question: "trauma", is: "major" },
				{
					all: [
						{ question: "trauma", is: "minor" },
						{
							any: [
								{ question: "age", atLeast: 65 },
								{ question: "osteoporosis", is: "yes" },
								{ question: "corticosteroids", is: "prolonged" },
							],
						},
					],
				},
			],
		},
	},
	henschke2: {
		sentence: { nb: "minst 2 av 4 bruddtegn", en: "at least 2 of 4 fracture features" },
		when: {
			count: henschkeItems,
			atLeast: 2,
		},
	},
	henschke3: {
		sentence: { nb: "minst 3 av 4 bruddtegn", en: "at least 3 of 4 fracture features" },
		when: {
			count: henschkeItems,
			atLeast: 3,
		},
	},
	fractureQuestionsOpen: {
		sentence: { nb: "noe taler for brudd", en: "something points to a fracture" },
		when: {
			any: [
				{ question: "trauma", is: ["minor", "major"] },
				{ question: "corticosteroids", is: "prolonged" },
				{ question: "osteoporosis", is: "yes" },
				{ question: "age", atLeast: 65 },
			],
		},
	},

	onsetBefore45: {
		sentence: { nb: "plagene begynte før 45 år", en: "onset before 45" },
		when: {
			any: [
				{ question: "ageAtOnset", below: 45 },
				{ question: "age", below: 45 },
			],
		},
	},
	inflammatoryQuestionsOpen: {
		sentence: { nb: "begynte før 45 år og har vart over 3 måneder", en: "onset before 45 and over 3 months" },
		when: { all: [{ fact: "onsetBefore45" }, { fact: "chronicOver3Months" }] },
	},
	ng65One: {
		sentence: { nb: "minst 1 av 9 NICE NG65-punkter", en: "at least 1 of 9 NICE NG65 items" },
		when: { count: ng65Items, atLeast: 1 },
	},
	ng65Three: {
		sentence: { nb: "minst 3 av 9 NICE NG65-punkter", en: "at least 3 of 9 NICE NG65 items" },
		when: {
			count: ng65Items,
			atLeast: 3,
		},
	},
	ng65Four: {
		sentence: { nb: "minst 4 av 9 NICE NG65-punkter", en: "at least 4 of 9 NICE NG65 items" },
		when: {
			count: ng65Items,
			atLeast: 4,
		},
	},
	berlinIbp: {
		sentence: { nb: "minst 2 av 4 Berlin-punkter", en: "at least 2 of 4 Berlin items" },
		when: {
			count: [
				{ question: "morningStiffnessMinutes", atLeast: 31 },
				{ question: "betterWithMovement", is: "yes" },
				{ question: "wakesSecondHalfOfNight", is: "yes" },
				{ question: "buttockPain", is: "yes" },
			],
			atLeast: 2,
		},
	},

	womanOf12To55: {
		sentence: { nb: "kvinne 12–55 år", en: "woman of 12 to 55" },
		when: {
			all: [
				{ question: "sex", is: "female" },
				{ question: "age", atLeast: 12 },
				{ question: "age", below: 56 },
			],
		},
	},
	canBePregnant: {
		sentence: { nb: "kan være gravid", en: "may be pregnant" },
		when: {
			all: [{ not: { question: "sex", is: "male" } }, { question: "age", atLeast: 12 }, { question: "age", below: 56 }],
		},
	},
	lateOrUnknownPregnancy: {
		sentence: {
			nb: "gravid i uke 20 eller senere (eller uken er ikke oppgitt)",
			en: "20 weeks pregnant or more (or the week is not given)",
		},
		when: {
			any: [
				{ question: "gestationWeeks", atLeast: 20 },
				{ all: [{ question: "pregnant", is: "yes" }, { unless: { question: "gestationWeeks", below: 20 } }] },
			],
		},
	},
	earlyOrPossiblePregnancy: {
		sentence: { nb: "uteblitt mens eller tidlig graviditet", en: "a missed period or early pregnancy" },
		when: {
			all: [
				{
					any: [
						{ question: "missedPeriod", is: "yes" },
						{ question: "pregnant", is: "yes" },
					],
				},
				{ unless: { question: "gestationWeeks", atLeast: 20 } },
			],
		},
	},
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof facts;
