import type { ModifiableFactor } from "../types";

/**
 * What goes with a slower course and can be worked with. Where an answer is a scale, the limit at which it is listed
 * is our own choice: above or below the middle.
 */
export const modifiableFactors: readonly ModifiableFactor[] = [
	{
		id: "fear",
		label: { nb: "Frykt for bevegelse", en: "Fear of movement" },
		present: { question: "sbFear", is: "agree" },
		association: {
			nb: "Ett av fem ledd som skiller høy fra middels skår i STarT Back.",
			en: "One of five items that separate high from medium in STarT Back.",
		},
		sources: ["hill-2008"],
		basis: "verified",
		review: null,
	},
	{
		id: "worry",
		label: { nb: "Bekymring og katastrofetanker", en: "Worry and catastrophising" },
		present: {
			any: [
				{ question: "sbWorry", is: "agree" },
				{ question: "sbCatastrophising", is: "agree" },
				{ question: "omTense", atLeast: 6 },
			],
		},
		association: {
			nb: "Norske pasienter med ny ryggsmerte: psykiske plager ga oddsratio 3,3 (1,1–10,2) for ikke å være frisk etter 12 måneder.",
			en: "Norwegian patients with new back pain: distress gave an odds ratio of 3.3 (1.1–10.2) for not having recovered at 12 months.",
		},
		sources: ["grotle-2007", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "low-mood",
		label: { nb: "Nedstemthet", en: "Low mood" },
		present: {
			any: [
				{ question: "sbLowMood", is: "agree" },
				{ question: "omDepressed", atLeast: 6 },
				{ question: "anxietyOrDepression", is: "yes" },
			],
		},
		association: {
			nb: "Bedring kom langsommere: hasardratio 0,94 for hvert poeng på en skala til 10 (Australia).",
			en: "Recovery was slower: hazard ratio 0.94 for each point on a scale to 10 (Australia).",
		},
		sources: ["henschke-2008", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "expectation",
		label: { nb: "Lav tro på bedring", en: "Low expectation of recovery" },
		present: {
			any: [
				{ question: "omRiskPersist", atLeast: 6 },
				{ question: "omReturnToWork", below: 5 },
			],
		},
		association: {
			nb: "Bedring kom langsommere: hasardratio 0,92 for hvert poeng egen forventet risiko. Forventning går igjen i 60 studier.",
			en: "Recovery was slower: hazard ratio 0.92 for each point of own expected risk. Expectation recurs in 60 studies.",
		},
		sources: ["henschke-2008", "iles-2009", "expectation-cochrane", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "sleep",
		label: { nb: "Dårlig søvn", en: "Poor sleep" },
		present: {
			any: [
				{ question: "sleepProblem", is: "yes" },
				{ question: "omSleep", below: 5 },
			],
		},
		association: {
			nb: "Et eget ledd i Örebro, som gjelder sykefravær det neste året.",
			en: "An item of its own in Örebro, which is about sick leave over the next year.",
		},
		sources: ["linton-2011", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "self-efficacy",
		label: { nb: "Lav mestringstro", en: "Low self-efficacy" },
		present: {
			any: [
				{ question: "selfEfficacy", below: 5 },
				{ question: "confidence", below: 5 },
			],
		},
		association: {
			nb: "Høyere mestringstro gikk sammen med mindre bruk av smertestillende: oddsratio 0,85 (0,81–0,89).",
			en: "Higher self-efficacy went with less use of analgesics: odds ratio 0.85 (0.81–0.89).",
		},
		sources: ["tabul-2025", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "passivity",
		label: { nb: "Stopper ved smerte", en: "Stops at pain" },
		present: { question: "omPainStop", atLeast: 6 },
		association: {
			nb: "Passivitet går sammen med langvarige plager. Slik sier fagfolk det; tall er ikke funnet.",
			en: "Passivity goes with persistent trouble. So experts say; no figures were found.",
		},
		sources: ["altfor-mange-ryggpasienter", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "work",
		label: { nb: "Borte fra arbeid eller lav arbeidsevne", en: "Away from work or low work ability" },
		present: {
			any: [
				{ question: "workStatus", is: "sick-listed-full" },
				{ question: "workAbility", below: 6 },
				{ question: "omNotWork", atLeast: 6 },
			],
		},
		association: {
			nb: "Arbeidsevne 0–5 regnes som lav. Alene sier den lite om uføretrygd (AUC 0,63–0,67).",
			en: "Work ability 0–5 counts as poor. Alone it says little about disability pension (AUC 0.63–0.67).",
		},
		sources: ["work-ability-score", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "smoking",
		label: { nb: "Røyking", en: "Smoking" },
		present: { question: "smoker", is: "yes" },
		association: {
			nb: "Justert oddsratio 1,56 (1,29–1,89) for langvarig ryggsmerte blant 5233 i amerikansk primærhelsetjeneste.",
			en: "Adjusted odds ratio 1.56 (1.29–1.89) for chronic back pain among 5,233 in US primary care.",
		},
		sources: ["stevans-2021"],
		basis: "verified",
		review: null,
	},
];
