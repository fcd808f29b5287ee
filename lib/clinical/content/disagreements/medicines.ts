import type { Disagreement } from "./disagreement";
import * as voice from "./voices";

/** Drugs: what one guideline offers and another advises against. */
export const medicineDisagreements = [
	{
		id: "nsaid-routine",
		topic: { nb: "NSAID som rutine", en: "NSAIDs as routine" },
		summary: {
			nb: "NICE (2020), WHO (2023), ACP (2017) og NVL (2017) åpner for NSAID hos utvalgte; Danmark (2018) fraråder det som rutine.",
			en: "NICE (2020), WHO (2023), ACP (2017) and NVL (2017) may use an NSAID in selected patients; Denmark (2018) advises against routine use.",
		},
		positions: [
			{
				...voice.nice,
				says: {
					nb: "Kan vurderes: laveste virksomme dose i kortest mulig tid.",
					en: "May be considered: lowest effective dose for the shortest time.",
				},
				basis: "verified",
			},
			{
				...voice.who,
				says: { nb: "Betinget anbefaling ved langvarige plager.", en: "Conditional recommendation in chronic pain." },
				basis: "verified",
			},
			{
				...voice.denmark,
				says: { nb: "Mot rutinemessig NSAID ved nye plager.", en: "Against routine NSAIDs in recent onset pain." },
				basis: "verified",
			},
			{
				...voice.article2020,
				says: { nb: "Skal det brukes medisin, kommer NSAID først.", en: "If a drug is used, an NSAID comes first." },
				claims: ["S002-13"],
				basis: "verified",
			},
		],
		resolution: {
			nb: "Vises som «hvis medisin brukes i det hele tatt», etter sikkerhetssjekk og med stoppdato.",
			en: "Shown only for when a drug is to be used, after the safety checks and with a stop date.",
		},
		sources: ["nice-ng59", "who-2023", "stochkendahl-2018", "acp-2017", "nvl-2017", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "paracetamol",
		topic: { nb: "Paracetamol", en: "Paracetamol" },
		summary: {
			nb: "NICE (2020), Danmark (2018), ACP (2017) og NVL (2017) fraråder paracetamol; WHO (2023) gir ingen anbefaling.",
			en: "NICE (2020), Denmark (2018), ACP (2017) and NVL (2017) advise against paracetamol; WHO (2023) makes no recommendation.",
		},
		positions: [
			{ ...voice.nice, says: { nb: "Ikke alene.", en: "Not alone." }, basis: "verified" },
			{ ...voice.denmark, says: { nb: "Mot rutinemessig bruk.", en: "Against routine use." }, basis: "verified" },
			{
				...voice.who,
				says: { nb: "Ingen anbefaling: fant ingen studier.", en: "No recommendation: no evidence found." },
				basis: "verified",
			},
			{
				...voice.norway2007,
				says: { nb: "Sentralt i grunnbehandlingen.", en: "Central in basic treatment." },
				claims: ["S002-08"],
				basis: "recalled",
			},
		],
		resolution: {
			nb: "Anbefales ikke alene. Aldri sperret: mange bruker det allerede.",
			en: "Not recommended alone. Never blocked: many take it already.",
		},
		sources: ["nice-ng59", "stochkendahl-2018", "who-2023", "laerum-2007", "acp-2017", "nvl-2017", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "antidepressants",
		topic: { nb: "Duloksetin og trisykliske midler", en: "Duloxetine and tricyclics" },
		summary: {
			nb: "NICE (2020), WHO (2023) og NVL (2017) fraråder; ACP (2017) har duloksetin som andrevalg ved langvarige plager.",
			en: "NICE (2020), WHO (2023) and NVL (2017) advise against; ACP (2017) has duloxetine as second line in chronic pain.",
		},
		positions: [
			{
				...voice.nice,
				says: {
					nb: "Mot ved korsryggsmerter. Ved isjias finnes ingen dokumentasjon, bare et ønske om forskning.",
					en: "Against in low back pain. In sciatica there is no evidence, only a call for research.",
				},
				basis: "verified",
			},
			{ ...voice.who, says: { nb: "Mot.", en: "Against." }, basis: "verified" },
			{
				...voice.nvl,
				says: { nb: "Mot, unntatt når annen sykdom tilsier det.", en: "Against, unless another illness calls for it." },
				basis: "verified",
			},
			{
				...voice.acp,
				says: {
					nb: "Duloksetin kan være andrevalg ved langvarige plager.",
					en: "Duloxetine may be second line in chronic pain.",
				},
				basis: "verified",
			},
		],
		resolution: {
			nb: "Foreslås ikke for ryggen. Depresjon og angst behandles på eget grunnlag.",
			en: "Not proposed for the back. Depression and anxiety are treated in their own right.",
		},
		sources: ["nice-ng59", "who-2023", "nvl-2017", "acp-2017", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "muscle-relaxants",
		topic: { nb: "Muskelavslappende midler", en: "Muscle relaxants" },
		summary: {
			nb: "WHO (2023) og NVL (2017) fraråder; ACP (2017) åpner for dem ved akutte plager.",
			en: "WHO (2023) and NVL (2017) advise against; ACP (2017) may use them in acute pain.",
		},
		positions: [
			{ ...voice.who, says: { nb: "Mot ved langvarige plager.", en: "Against in chronic pain." }, basis: "verified" },
			{ ...voice.nvl, says: { nb: "Mot.", en: "Against." }, basis: "verified" },
			{
				...voice.acp,
				says: { nb: "Kan brukes ved akutte plager.", en: "May be used in acute pain." },
				basis: "verified",
			},
			{
				...voice.lancet,
				says: { nb: "Kan vurderes ved akutte plager.", en: "May be considered in acute pain." },
				basis: "recalled",
			},
		],
		resolution: {
			nb: "Foreslås ikke. Uenigheten vises for legen.",
			en: "Not proposed. The disagreement is shown to the clinician.",
		},
		sources: ["who-2023", "nvl-2017", "acp-2017", "foster-2018", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "weak-opioids",
		topic: { nb: "Svake opioider", en: "Weak opioids" },
		summary: {
			nb: "NICE (2020) åpner for dem ved akutte plager når NSAID ikke kan brukes; Danmark (2018) fraråder; ACP og NVL (2017) åpner for dem ved langvarige plager.",
			en: "NICE (2020) may use them in acute pain when an NSAID is no option; Denmark (2018) advises against; ACP and NVL (2017) allow them in chronic pain.",
		},
		positions: [
			{
				...voice.nice,
				says: {
					nb: "Akutt: bare når NSAID er kontraindisert, ikke tåles eller ikke virker. Langvarig: mot.",
					en: "Acute: only if an NSAID is contraindicated, not tolerated or ineffective. Chronic: against.",
				},
				basis: "verified",
			},
			{ ...voice.denmark, says: { nb: "Mot ved nye plager.", en: "Against in recent onset pain." }, basis: "verified" },
			{ ...voice.who, says: { nb: "Mot ved langvarige plager.", en: "Against in chronic pain." }, basis: "verified" },
			{
				...voice.acp,
				says: { nb: "Tramadol er andrevalg ved langvarige plager.", en: "Tramadol is second line in chronic pain." },
				basis: "verified",
			},
			{
				...voice.nvl,
				says: {
					nb: "Akutt: ny vurdering senest etter fire uker. Langvarig: en mulighet i 4–12 uker.",
					en: "Acute: re-evaluated at four weeks at the latest. Chronic: an option for 4–12 weeks.",
				},
				basis: "verified",
			},
		],
		resolution: {
			nb: "Foreslås ikke. Velges det likevel, kreves grunn, kort varighet og stoppdato.",
			en: "Not proposed. If chosen all the same, a reason, a short course and a stop date are needed.",
		},
		sources: ["nice-ng59", "stochkendahl-2018", "who-2023", "acp-2017", "nvl-2017", "ryggvett-default"],
		basis: "default",
		review: null,
	},
] as const satisfies readonly Disagreement[];
