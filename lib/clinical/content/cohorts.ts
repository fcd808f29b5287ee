import type { Cohort, Text } from "../types";

const disability: Text = {
	nb: "fortsatt funksjonstap (RMDQ 7 eller mer)",
	en: "were still disabled (RMDQ 7 or more)",
};
const usPrimaryCare: Text = { nb: "USA, primærhelsetjenesten", en: "USA, primary care" };
const sixMonths: Text = { nb: "etter 6 måneder", en: "after 6 months" };

/** What happened to each STarT Back group, study by study. Different outcomes and settings: never to be combined. */
export const cohorts: readonly Cohort[] = [
	{
		id: "suri-2018",
		name: { nb: "Suri 2018, alle", en: "Suri 2018, all" },
		setting: usPrimaryCare,
		patients: 1109,
		outcome: disability,
		good: false,
		followUp: sixMonths,
		strata: {
			low: { per100: 22, low: 18, high: 25, interval: "published" },
			medium: { per100: 62, low: 57, high: 67, interval: "published" },
			high: { per100: 80, low: 75, high: 85, interval: "published" },
		},
		note: {
			nb: "Vanlig behandling. Skjemaet ble fylt ut om lag to uker etter legetimen, ikke i den.",
			en: "Usual care. The form was filled in about two weeks after the visit, not during it.",
		},
		sources: ["suri-2018"],
		basis: "verified",
		review: null,
	},
	{
		id: "suri-2018-acute",
		name: { nb: "Suri 2018, under en måned", en: "Suri 2018, under one month" },
		setting: usPrimaryCare,
		patients: 183,
		outcome: disability,
		good: false,
		followUp: sixMonths,
		strata: {
			low: { per100: 13.8, low: 7.3, high: 22.9, interval: "published" },
			medium: { per100: 50.8, low: 38.1, high: 63.4, interval: "published" },
			high: { per100: 54.8, low: 36, high: 72.7, interval: "published" },
		},
		note: {
			nb: "Middels og høy skiller seg knapt når smertene er nye.",
			en: "Medium and high hardly differ while the pain is new.",
		},
		sources: ["suri-2018"],
		basis: "verified",
		review: null,
	},
	{
		id: "suri-2018-improving",
		name: { nb: "Suri 2018, nylig bedring", en: "Suri 2018, recent improvement" },
		setting: usPrimaryCare,
		patients: 268,
		outcome: disability,
		good: false,
		followUp: sixMonths,
		strata: {
			low: { per100: 16.1, low: null, high: null, interval: null },
			medium: { per100: 42.2, low: null, high: null, interval: null },
			high: { per100: 66.7, low: 43.7, high: 83.7, interval: "derived", events: 12, of: 18 },
		},
		note: { nb: "Bare 18 pasienter hadde høy skår.", en: "Only 18 patients scored high." },
		sources: ["suri-2018"],
		basis: "verified",
		review: null,
	},
	{
		id: "suri-2018-older",
		name: { nb: "Suri 2018, 65 år eller mer", en: "Suri 2018, 65 years or more" },
		setting: usPrimaryCare,
		patients: 414,
		outcome: disability,
		good: false,
		followUp: sixMonths,
		strata: {
			low: { per100: 26.7, low: null, high: null, interval: null },
			medium: { per100: 70.7, low: null, high: null, interval: null },
			high: { per100: 78.8, low: null, high: null, interval: null },
		},
		sources: ["suri-2018"],
		basis: "verified",
		review: null,
	},
	{
		id: "riis-2017",
		name: { nb: "Riis 2017", en: "Riis 2017" },
		setting: { nb: "Danmark, allmennpraksis", en: "Denmark, general practice" },
		patients: 304,
		outcome: {
			nb: "fått minst 30 prosent bedre funksjon (RMDQ)",
			en: "had at least 30 per cent better function (RMDQ)",
		},
		good: true,
		followUp: { nb: "etter 8 uker", en: "after 8 weeks" },
		strata: {
			low: { per100: 65.6, low: null, high: null, interval: null },
			medium: { per100: 54.9, low: null, high: null, interval: null },
			high: { per100: 37.1, low: null, high: null, interval: null },
		},
		note: {
			nb: "Her telles et godt utfall, og tidligere enn i de andre. Nærmest norsk allmennpraksis.",
			en: "A good outcome is counted here, and earlier than in the others. The closest to Norwegian general practice.",
		},
		sources: ["riis-2017"],
		basis: "verified",
		review: null,
	},
	{
		id: "target-2021",
		name: { nb: "TARGET 2021, akutte smerter", en: "TARGET 2021, acute pain" },
		setting: usPrimaryCare,
		patients: null,
		outcome: {
			nb: "fått langvarige ryggsmerter (NIH-definisjonen)",
			en: "had chronic back pain (NIH definition)",
		},
		good: false,
		followUp: sixMonths,
		strata: {
			low: { per100: 20, low: null, high: null, interval: null },
			medium: { per100: 33, low: null, high: null, interval: null },
			high: { per100: 50, low: null, high: null, interval: null },
		},
		note: {
			nb: "Andelen ved høy skår var lik i begge armer, med og uten tilpasset behandling.",
			en: "The share at a high score was the same in both arms, with and without matched care.",
		},
		sources: ["target-2021"],
		basis: "verified",
		review: null,
	},
	{
		id: "hill-2008",
		name: { nb: "Hill 2008, utprøvingen av skjemaet", en: "Hill 2008, the test of the form" },
		setting: { nb: "Storbritannia, primærhelsetjenesten", en: "UK, primary care" },
		patients: 500,
		outcome: { nb: "fortsatt dårlig funksjon", en: "still had poor function" },
		good: false,
		followUp: sixMonths,
		strata: {
			low: { per100: 16.7, low: null, high: null, interval: null },
			medium: { per100: 53.2, low: null, high: null, interval: null },
			high: { per100: 78.4, low: null, high: null, interval: null },
		},
		sources: ["hill-2008"],
		basis: "recalled",
		review: null,
	},
];

/**
 * How often Örebro's cut-off of 50 was reached by those who later became disabled. This reads backwards from the
 * outcome; what share of those above 50 became disabled was not in what was read.
 */
export const orebroStudies = [
	{
		id: "linton-2011-primary",
		setting: { nb: "primærhelsetjenesten", en: "primary care" },
		patients: 183,
		caughtPer100: 83,
		auc: 0.81,
		outcome: { nb: "sykefravær det neste året", en: "sick leave over the next year" },
		sources: ["linton-2011"],
		basis: "verified",
		review: null,
	},
	{
		id: "linton-2011-occupational",
		setting: { nb: "arbeidshelsetjenesten", en: "occupational health care" },
		patients: 324,
		caughtPer100: 85,
		auc: 0.7,
		outcome: { nb: "sykefravær det neste året", en: "sick leave over the next year" },
		sources: ["linton-2011"],
		basis: "verified",
		review: null,
	},
] as const;

/** How common alarm findings are, and how rare the diseases behind them. The interval is worked out from the counts. */
export const alarmBackground = {
	patients: 1172,
	flagged: { per100: 80.4, events: 942 },
	serious: { per100: 0.9, low: 0.5, high: 1.7, events: 11, interval: "derived" },
	setting: {
		nb: "primærhelsetjenesten i Sydney, nye akutte korsryggsmerter",
		en: "primary care in Sydney, new acute low back pain",
	},
	sources: ["henschke-2009"],
	basis: "verified",
	review: null,
} as const;
