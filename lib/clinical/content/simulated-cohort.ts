import type { Basis, Text } from "../types";

/**
 * What the simulation draws from. Not part of the frozen content: nothing here reaches a consultation or a patient.
 * Within one disease class every finding is drawn by itself; no ratio is multiplied and no probability is worked out
 * for anyone. A finding without a figure for a disease is as common there as among those without disease.
 */

export const simulatedDiseases = ["fracture", "malignancy", "infection", "caudaEquina"] as const;
export type SimulatedDisease = (typeof simulatedDiseases)[number];
export type SimulatedClass = "none" | SimulatedDisease;

export type SimulatedFigure = { value: number; note: Text; sources: readonly string[]; basis: Basis };

const shared = {
	assumed: {
		nb: "Ingen publiserte tall funnet; antatt, og prøvd med andre verdier.",
		en: "No published figure found; assumed, and tried with other values.",
	},
	deyo: {
		nb: "Amerikansk poliklinikk, 1975 pasienter, 13 med kreft.",
		en: "US walk-in clinic, 1,975 patients, 13 cancers.",
	},
	henschke: {
		nb: "Gjenskapt firefeltstabell: 8 brudd, 1164 uten.",
		en: "Rebuilt two-by-two table: 8 fractures, 1,164 without.",
	},
	emergency: {
		nb: "Kasus-kontroll-studie fra akuttmottak: for høyt for allmennpraksis.",
		en: "Case–control study from an emergency department: inflated for general practice.",
	},
	suspected: {
		nb: "Pasienter henvist til MR på mistanke, ikke allmennpraksis.",
		en: "Patients referred for MRI on suspicion, not general practice.",
	},
} as const satisfies Record<string, Text>;

const assumed = (value: number, note: Text = shared.assumed) =>
	({ value, note, sources: ["ryggvett-default"], basis: "default" }) as const;
const found = <const S extends string>(value: number, source: S, basis: Basis, note: Text) => ({
	value,
	note,
	sources: [source],
	basis,
});

/** Named `what/class`; `none` is without serious disease. Proportions, but for the days. */
export const simulatedFigures = {
	"prevalence/fracture": found(8 / 1172, "henschke-2009", "verified", {
		nb: "8 av 1172, nye akutte korsryggsmerter.",
		en: "8 of 1,172, new acute low back pain.",
	}),
	"prevalence/malignancy": found(0.002, "downie-2013", "recalled", {
		nb: "Median i primærhelsetjenesten, lest i sammendrag. Henschke fant 0 av 1172.",
		en: "Median in primary care, read in a summary. Henschke found 0 of 1,172.",
	}),
	"prevalence/infection": found(0.0001, "verhagen-2016", "verified", {
		nb: "Gammelt ekspertanslag, gjengitt i oversikten.",
		en: "Old expert estimate, quoted in the review.",
	}),
	"prevalence/caudaEquina": found(0.0008, "hoeritzauer-2020", "verified", {
		nb: "Én studie av korsryggsmerter i primærhelsetjenesten.",
		en: "One study of low back pain in primary care.",
	}),

	"age20/none": assumed(0.05),
	"age50/none": found(0.29, "deyo-diehl-1988", "recalled", shared.deyo),
	"age50/malignancy": found(0.77, "deyo-diehl-1988", "recalled", shared.deyo),
	"age71/none": found(52 / 1164, "henschke-2009", "recalled", shared.henschke),
	"age71/fracture": found(4 / 8, "henschke-2009", "recalled", shared.henschke),
	"female/none": assumed(0.5),

	"trauma/none": found(29 / 1164, "henschke-2009", "recalled", shared.henschke),
	"trauma/fracture": found(2 / 8, "henschke-2009", "recalled", shared.henschke),
	"steroids/none": found(6 / 1164, "henschke-2009", "recalled", shared.henschke),
	"steroids/fracture": found(2 / 8, "henschke-2009", "recalled", shared.henschke),
	"cannotLieFlat/none": found(0.07, "langdon-2010", "verified", {
		nb: "83 eldre der brudd alt var mistenkt. Brukt fra 66 år.",
		en: "83 older people already suspected of fracture. Used from age 66.",
	}),
	"cannotLieFlat/fracture": found(0.81, "langdon-2010", "verified", {
		nb: "83 eldre der brudd alt var mistenkt. Brukt fra 66 år.",
		en: "83 older people already suspected of fracture. Used from age 66.",
	}),

	"cancer/none": found(0.02, "deyo-diehl-1988", "verified", shared.deyo),
	"cancer/malignancy": found(0.31, "deyo-diehl-1988", "verified", shared.deyo),
	"weightLoss/none": found(0.06, "deyo-diehl-1988", "recalled", shared.deyo),
	"weightLoss/malignancy": found(0.15, "deyo-diehl-1988", "recalled", shared.deyo),
	"nightPain/none": found(213 / 482, "harding-2005", "verified", {
		nb: "213 av 482, ingen med alvorlig sykdom. Samme andel er brukt ved sykdom.",
		en: "213 of 482, none with serious disease. The same share is used with disease.",
	}),
	"esr50/none": found(0.03, "deyo-diehl-1988", "recalled", shared.deyo),
	"esr50/malignancy": found(0.56, "deyo-diehl-1988", "recalled", shared.deyo),

	"fever/none": found(0.02, "deyo-1992", "recalled", {
		nb: "Spesifisitet 0,98. Antatt forklart av annen sykdom.",
		en: "Specificity 0.98. Assumed to be explained by another illness.",
	}),
	"fever/infection": found(0.55, "yusuf-2019", "verified", {
		nb: "Av dem som hadde infeksjon i ryggen.",
		en: "Of those who had a spinal infection.",
	}),
	"infectionRisk/none": found(0.21, "davis-2004", "verified", shared.emergency),
	"infectionRisk/infection": found(0.98, "davis-2004", "verified", shared.emergency),
	"percussion/none": found(0.4, "deyo-1992", "recalled", {
		nb: "Spesifisitet 0,60 for infeksjon i ryggen.",
		en: "Specificity 0.60 for spinal infection.",
	}),
	"percussion/infection": found(0.86, "deyo-1992", "recalled", {
		nb: "Sensitivitet for infeksjon i ryggen.",
		en: "Sensitivity for spinal infection.",
	}),
	"crp30/none": assumed(0),
	"crp30/infection": assumed(1, {
		nb: "Antatt ut fra SR: sensitivitet 100 % ved minst én risikofaktor (Davis 2011, lest i sammendrag).",
		en: "Assumed from ESR: sensitivity 100 % with at least one risk factor (Davis 2011, read in a summary).",
	}),

	"saddle/none": assumed(0, {
		nb: "De uten sykdom som mistenkes, er alle lagt på vannlatingen.",
		en: "Those without disease who are suspected are all counted under the bladder.",
	}),
	"saddle/caudaEquina": found(0.6, "ces-mri-series", "verified", shared.suspected),
	"bladder/none": found(
		(0.0008 * (1 - 0.4 * 0.28) * (1 - 0.19)) / 0.19 / (1 - 0.0008),
		"hoeritzauer-2020",
		"recalled",
		{
			nb: "Utledet: 19 % av dem som mistenkes og henvises, har sykdommen. Studien er ikke fra allmennpraksis.",
			en: "Derived: 19 % of those who are suspected and referred have the disease. The study is not from general practice.",
		},
	),
	"bladder/caudaEquina": found(0.72, "ces-mri-series", "verified", shared.suspected),
	"bothLegs/none": assumed(0.02),
	"bothLegs/caudaEquina": found(0.6, "ces-mri-series", "verified", shared.suspected),

	"radicular/none": found(0.1, "fmr-veileder-2023", "verified", {
		nb: "Omtrent 10 % har skiveprolaps med plager.",
		en: "About 10 % have symptomatic disc prolapse.",
	}),
	"wantsSurgery/none": assumed(0.5),

	"improving/none": assumed(0, {
		nb: "Andel som er på bedringens vei ved første besøk, med og uten sykdom. Ingen tall funnet; prøvd med alle.",
		en: "Share who are getting better at the first visit, with and without disease. No figure found; tried with everyone.",
	}),
	"mechanical/none": assumed(0, {
		nb: "Andel der det er oppgitt at smertene følger belastning og stilling, med og uten sykdom. Prøvd med alle.",
		en: "Share in whom it is answered that pain follows load and position, with and without disease. Tried with everyone.",
	}),

	"firstWeek/from": assumed(1, {
		nb: "Første besøk når det har vart i én til fire hele uker, like mange av hver. Antatt.",
		en: "First visit when it has lasted one to four whole weeks, as many of each. Assumed.",
	}),
	"firstWeek/to": assumed(4),
	"reviewAfter/days": assumed(28, {
		nb: "Samme kontroll, fire uker etter, i alle tre framgangsmåtene.",
		en: "The same review, four weeks later, in all three approaches.",
	}),
	"attends/none": assumed(1, {
		nb: "Alle kommer til kontrollen. Prøvd med 0,7.",
		en: "Everyone comes to the review. Tried with 0.7.",
	}),
	"notImproved/none": found(0.1, "deyo-diehl-1988", "recalled", {
		nb: "Spesifisitet 0,90 for «ikke bedre etter en måned».",
		en: "Specificity 0.90 of “not better after one month”.",
	}),
	"notImproved/malignancy": found(0.31, "deyo-diehl-1988", "recalled", shared.deyo),
	"notImproved/fracture": assumed(0.9),
	"notImproved/infection": assumed(0.9),
	"notImproved/caudaEquina": assumed(0.9),

	"esrAtReview/none": assumed(1, {
		nb: "Andel fra 50 år som får tatt SR når det ikke er bedre. Planen foreslår det. Prøvd med ingen.",
		en: "Share from age 50 who have an ESR when it is no better. The plan proposes it. Tried with nobody.",
	}),

	"xray/fracture": found(0.69, "jung-2022", "verified", {
		nb: "Røntgen ved ferske lavenergibrudd. Røntgen finner ingen annen sykdom her.",
		en: "X-ray in acute fragility fracture. X-ray finds no other disease here.",
	}),
	"anyFlag/none": found(942 / 1172, "henschke-2009", "verified", {
		nb: "942 av 1172 hadde minst ett av 25 flagg. De flaggene som ikke trekkes ett for ett, fyller opp til denne andelen, bare for «et hvilket som helst flagg».",
		en: "942 of 1,172 had at least one of 25 flags. The flags that are not drawn one by one make up the rest of this share, for “any red flag” alone.",
	}),
	"otherFlags/none": assumed(1, {
		nb: "De flaggene som ikke trekkes ett for ett, ganget med dette. Prøvd med at ingen med sykdom har dem.",
		en: "The flags that are not drawn one by one, times this. Tried with nobody with disease having them.",
	}),
} as const satisfies Record<string, SimulatedFigure>;

export type SimulatedFigureId = keyof typeof simulatedFigures;

/** What is drawn for each person. Those that `change` are looked for anew at the review, among the diseased. */
export const simulatedFindings = {
	trauma: { changes: false },
	steroids: { changes: false },
	cannotLieFlat: { changes: true },
	cancer: { changes: false },
	weightLoss: { changes: true },
	nightPain: { changes: false },
	esr50: { changes: false },
	fever: { changes: true },
	infectionRisk: { changes: false },
	percussion: { changes: true },
	crp30: { changes: false },
	saddle: { changes: true },
	bladder: { changes: true },
	bothLegs: { changes: true },
	radicular: { changes: false },
	wantsSurgery: { changes: false },
} as const satisfies Record<string, { changes: boolean }>;

export type SimulatedFinding = keyof typeof simulatedFindings;

/** What counts as a red flag under “any red flag”, beside age and the flags that are not drawn. */
export const countedFlags = [
	"trauma",
	"steroids",
	"cancer",
	"weightLoss",
	"nightPain",
	"fever",
	"infectionRisk",
	"saddle",
	"bladder",
	"bothLegs",
] as const satisfies readonly SimulatedFinding[];

/** Of these, what the Norwegian list names as it is cited: weight loss and pain in both legs are not on it. */
export const flags2007 = [
	"trauma",
	"steroids",
	"cancer",
	"nightPain",
	"fever",
	"infectionRisk",
	"saddle",
	"bladder",
] as const satisfies readonly SimulatedFinding[];

/** Below and above these ages age itself is a flag of the 2007 list. */
export const flaggedAges = { below: 20, above: 55, sources: ["laerum-2007"], basis: "recalled" } as const;

/** What the model takes for granted, beside its figures. */
export const simulationLimits = [
	{
		nb: "Flaggene trekkes hver for seg innen hver sykdom. I virkeligheten følger de hverandre.",
		en: "The flags are drawn one by one within each disease. In real patients they go together.",
	},
	{
		nb: "MR og CT finner all sykdom, i alle framgangsmåtene. Det er til fordel for den som tar flest bilder. Tilfeldige funn og skade av bilder telles ikke.",
		en: "MRI and CT find every disease, in all approaches. That favours whoever takes most images. Incidental findings and harm from imaging are not counted.",
	},
	{
		nb: "Andelen med minst ett flagg er lagt inn etter Henschke 2009, den er ikke et resultat. De flaggene som ikke trekkes ett for ett, er like vanlige med som uten sykdom.",
		en: "The share with at least one flag is put in from Henschke 2009; it is not a result. The flags that are not drawn one by one are as common with disease as without.",
	},
	{
		nb: "Alle spørsmål er stilt og besvart, bortsett fra hvilesmerter og smerter i brystryggen, som ingen har tall for. Uten sykdom kommer det ingen nye funn mellom besøkene.",
		en: "Every question is asked and answered, except pain at rest and in the thoracic spine, for which nobody has figures. Without disease nothing new turns up between the visits.",
	},
	{
		nb: "Ved første besøk er ingen på bedringens vei, og at smertene følger belastning, er ikke oppgitt. Begge deler gir flere bilder enn i virkeligheten; to av kjøringene viser det andre ytterpunktet.",
		en: "At the first visit nobody is getting better, and that pain follows load is not answered. Both give more imaging than in real life; two of the runs show the other extreme.",
	},
	{
		nb: "Brudd er bare delt ved 70 år. Mellom 50 og 70 er de derfor satt like sjeldne som hos unge, og fire av ti brudd er hos noen under 50: trolig for mange. De finnes av den som tar bilder av nesten alle, stort sett tilfeldig.",
		en: "Fractures are only split at 70. Between 50 and 70 they are therefore as rare as in the young, and four of ten are in someone under 50: probably too many. Whoever images nearly everyone finds them, mostly by chance.",
	},
	{
		nb: "Listen fra 2007 er lest slik den er sitert. Misdannelse, morgenstivhet, høy SR og smerter som er klart annerledes, står på den og trekkes ikke, så andelen er for lav.",
		en: "The list of 2007 is read as it is cited. Deformity, morning stiffness, a high ESR and pain that is clearly different stand on it and are not drawn, so its share is too low.",
	},
	{
		nb: "Bare brudd, kreft, infeksjon og cauda equina regnes som alvorlig sykdom. Alvorlig lammelse, aortaaneurisme, spondyloartritt og sykdom utenfor ryggen er ikke med: allmennpraksis mangler tall.",
		en: "Only fracture, cancer, infection and cauda equina count as serious disease. Severe weakness, aortic aneurysm, spondyloarthritis and disease outside the spine are left out: general practice has no figures.",
	},
	{
		nb: "Osteoporose, skade av andre slag og bankeømhet for brudd er ikke med. Tallene for brudd bygger på 8 pasienter.",
		en: "Osteoporosis, other kinds of injury and percussion pain for fracture are left out. The figures for fracture rest on 8 patients.",
	},
	{
		nb: "Intervallene sier bare hvor mye tilfeldig trekning betyr, ikke hvor usikre forutsetningene er. Kjøringene med andre tall viser noe av det.",
		en: "The intervals only say what random drawing amounts to, not how uncertain the assumptions are. The runs with other figures show some of that.",
	},
] as const satisfies readonly Text[];

/** The same run with other figures, one assumption at a time. */
export const simulatedVariants = [
	{
		id: "weight-loss-rare",
		title: { nb: "Vekttap hos 1 % i stedet for 6 %", en: "Weight loss in 1 % instead of 6 %" },
		set: { "weightLoss/none": 0.01 },
	},
	{
		id: "both-legs-never",
		title: { nb: "Ingen uten sykdom har vondt i begge bein", en: "Nobody without disease has pain in both legs" },
		set: { "bothLegs/none": 0 },
	},
	{
		id: "both-legs-common",
		title: { nb: "Vondt i begge bein hos 5 %", en: "Pain in both legs in 5 %" },
		set: { "bothLegs/none": 0.05 },
	},
	{
		id: "both-rare",
		title: {
			nb: "Vekttap hos 1 %, og vondt i begge bein hos ingen uten sykdom",
			en: "Weight loss in 1 %, and pain in both legs in nobody without disease",
		},
		set: { "weightLoss/none": 0.01, "bothLegs/none": 0 },
	},
	{
		id: "slow",
		title: { nb: "30 % er ikke bedre ved kontrollen", en: "30 % not better at the review" },
		set: { "notImproved/none": 0.3 },
	},
	{
		id: "cancer-persists",
		title: { nb: "90 % med kreft er ikke bedre ved kontrollen", en: "90 % with cancer not better at the review" },
		set: { "notImproved/malignancy": 0.9 },
	},
	{
		id: "no-esr-at-review",
		title: { nb: "Ingen får tatt SR når det ikke er bedre", en: "Nobody has an ESR when it is no better" },
		set: { "esrAtReview/none": 0 },
	},
	{
		id: "improving",
		title: { nb: "Alle er på bedringens vei ved første besøk", en: "Everyone is getting better at the first visit" },
		set: { "improving/none": 1 },
	},
	{
		id: "improving-and-mechanical",
		title: {
			nb: "Alle er på bedringens vei, og smertene følger belastning",
			en: "Everyone is getting better, and pain follows load",
		},
		set: { "improving/none": 1, "mechanical/none": 1 },
	},
	{
		id: "some-stay-away",
		title: { nb: "70 % kommer til kontrollen", en: "70 % come to the review" },
		set: { "attends/none": 0.7 },
	},
	{
		id: "lying-flat-not-tried",
		title: { nb: "Ingen prøves i ryggleie", en: "Nobody is tried lying flat" },
		set: { "cannotLieFlat/none": 0, "cannotLieFlat/fracture": 0 },
	},
	{
		id: "fractures-in-women",
		title: { nb: "75 % av bruddene hos kvinner", en: "75 % of the fractures in women" },
		set: { "female/fracture": 0.75 },
	},
	{
		id: "other-flags-without-disease",
		title: {
			nb: "De andre flaggene finnes bare uten sykdom",
			en: "The other flags occur without disease only",
		},
		set: {
			"otherFlags/fracture": 0,
			"otherFlags/malignancy": 0,
			"otherFlags/infection": 0,
			"otherFlags/caudaEquina": 0,
		},
	},
	{
		id: "xray-perfect",
		title: { nb: "Røntgen finner alle brudd", en: "X-ray finds every fracture" },
		set: { "xray/fracture": 1 },
	},
] as const satisfies readonly { id: string; title: Text; set: Readonly<Record<string, number>> }[];
