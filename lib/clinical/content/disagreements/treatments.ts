import type { Disagreement } from "./disagreement";
import * as voice from "./voices";

/** Hands-on care, injections, and how to talk about pain. */
export const treatmentDisagreements = [
	{
		id: "acupuncture",
		topic: { nb: "Akupunktur", en: "Acupuncture" },
		summary: {
			nb: "NICE (2020) og Danmark (2018) fraråder; WHO (2023) og NVL (2017) åpner for det; ACP (2017) anbefaler det.",
			en: "NICE (2020) and Denmark (2018) advise against; WHO (2023) and NVL (2017) allow it; ACP (2017) recommends it.",
		},
		positions: [
			{ ...voice.nice, says: { nb: "Mot.", en: "Against." }, basis: "verified" },
			{ ...voice.denmark, says: { nb: "Mot ved nye plager.", en: "Against in recent onset pain." }, basis: "verified" },
			{
				...voice.who,
				says: {
					nb: "Betinget ved langvarige plager, lav sikkerhet.",
					en: "Conditional in chronic pain, low certainty.",
				},
				basis: "verified",
			},
			{ ...voice.nvl, says: { nb: "Kan brukes.", en: "May be used." }, basis: "verified" },
			{ ...voice.acp, says: { nb: "For.", en: "For." }, basis: "verified" },
			{
				...voice.article2020,
				says: { nb: "Et mulig tillegg.", en: "A possible supplement." },
				claims: ["S002-12"],
				basis: "verified",
			},
		],
		resolution: {
			nb: "Foreslås ikke. Uenigheten vises.",
			en: "Not promoted. The disagreement is shown.",
		},
		sources: ["nice-ng59", "stochkendahl-2018", "who-2023", "nvl-2017", "acp-2017", "munk-2020", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "massage-acute",
		topic: { nb: "Massasje i akutt fase", en: "Massage in the acute phase" },
		summary: {
			nb: "ACP (2017) åpner for massasje ved akutte plager; NVL (eldre sammendrag) fraråder det; NICE (2020) bare sammen med trening.",
			en: "ACP (2017) may use massage in acute pain; NVL (older summary) advises against; NICE (2020) only with exercise.",
		},
		positions: [
			{
				...voice.nvl,
				says: {
					nb: "Mot ved akutte plager (sammendrag av førsteutgaven fra 2010).",
					en: "Against in acute pain (summary of the first edition, 2010).",
				},
				basis: "verified",
			},
			{
				...voice.acp,
				says: { nb: "Kan brukes ved akutte plager.", en: "May be used in acute pain." },
				basis: "verified",
			},
			{
				...voice.nice,
				says: { nb: "Bare sammen med trening.", en: "Only together with exercise." },
				basis: "verified",
			},
		],
		resolution: {
			nb: "Bare som tillegg når planen har en aktiv del.",
			en: "Only as a supplement when the plan has an active part.",
		},
		sources: ["nvl-2017", "acp-2017", "nice-ng59", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "manual-therapy",
		topic: { nb: "Manuell behandling", en: "Manual therapy" },
		summary: {
			nb: "Werner og Brox (2024) kritiserer passiv behandling; NICE (2020), WHO (2023) og The Lancet (2018) godtar den som tillegg.",
			en: "Werner and Brox (2024) criticise passive care; NICE (2020), WHO (2023) and The Lancet (2018) accept it as a supplement.",
		},
		positions: [
			{
				...voice.article2024,
				says: {
					nb: "For mange får passiv behandling og blir passive.",
					en: "Too many are given passive care and made passive.",
				},
				claims: ["S001-17"],
				basis: "verified",
			},
			{
				...voice.nice,
				says: { nb: "Bare sammen med trening.", en: "Only together with exercise." },
				basis: "verified",
			},
			{
				...voice.who,
				says: {
					nb: "Betinget som tillegg ved langvarige plager, svært lav sikkerhet.",
					en: "Conditional as an add-on in chronic pain, very low certainty.",
				},
				claims: ["S003-22"],
				basis: "verified",
			},
			{
				...voice.lancet,
				says: { nb: "Et mulig tillegg, ikke alene.", en: "A possible supplement, not alone." },
				claims: ["S002-12", "S003-21"],
				basis: "verified",
			},
		],
		resolution: {
			nb: "Bare når planen også har trening eller annen aktivitet.",
			en: "Only when the plan also has exercise or other activity.",
		},
		sources: ["werner-brox-2024", "nice-ng59", "who-2023", "foster-2018", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "rf-denervation",
		topic: { nb: "Radiofrekvensdenervering", en: "Radiofrequency denervation" },
		summary: {
			nb: "Den nederlandske studien (2017) taler mot utenom forskning; NICE (2020) og KCE (2017) åpner for det hos strengt utvalgte.",
			en: "The Dutch trial (2017) speaks against use outside research; NICE (2020) and KCE (2017) may consider it in strictly selected patients.",
		},
		positions: [
			{
				...voice.article2017,
				says: {
					nb: "Ingen forskjell av betydning når alle trente; bare i forskning.",
					en: "No difference that mattered when everyone exercised; research only.",
				},
				claims: ["S000-04", "S000-05", "S000-07"],
				basis: "verified",
			},
			{
				...voice.nice,
				says: {
					nb: "Kan vurderes hos spesialist: annen behandling prøvd, smerte på minst 5 av 10, positiv blokade.",
					en: "May be considered by a specialist: other care tried, pain at least 5 of 10, positive block.",
				},
				basis: "verified",
			},
			{ ...voice.kce, says: { nb: "Samme mønster som NICE.", en: "The same pattern as NICE." }, basis: "verified" },
		],
		resolution: {
			nb: "Foreslås ikke fra primærhelsetjenesten. Studien var ublindet og gjaldt langvarige plager med positiv blokade.",
			en: "Not proposed from primary care. The trial was unblinded, in chronic pain with a positive block.",
		},
		sources: ["pettersen-2017", "juch-2017", "nice-ng59", "kce-2017", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "epidural",
		topic: { nb: "Epidurale injeksjoner", en: "Epidural injections" },
		summary: {
			nb: "NICE (2020) åpner for det ved akutt, sterk isjias; Danmark (2018) fraråder; den norske studien (2011) fant ingen effekt ved langvarige plager.",
			en: "NICE (2020) may consider it in acute severe sciatica; Denmark (2018) advises against; the Norwegian trial (2011) found no effect in chronic pain.",
		},
		positions: [
			{
				...voice.nice,
				says: {
					nb: "Kan vurderes ved akutt, sterk isjias. Mot ved sentral stenose.",
					en: "May be considered in acute severe sciatica. Against in central stenosis.",
				},
				basis: "verified",
			},
			{
				...voice.denmark,
				says: {
					nb: "Mot ekstraforaminal glukokortikoid ved nye nerverotplager.",
					en: "Against extraforaminal glucocorticoid in recent radiculopathy.",
				},
				basis: "verified",
			},
			{
				who: { nb: "Iversen m.fl.", en: "Iversen et al." },
				year: 2011,
				source: "iversen-2011",
				says: {
					nb: "Kaudal injeksjon ved nerverotplager over tolv uker: steroid var ikke bedre enn saltvann eller placeboinjeksjon.",
					en: "Caudal injection in radiculopathy beyond twelve weeks: steroid was no better than saline or sham.",
				},
				claims: ["S001-12"],
				basis: "verified",
			},
		],
		resolution: {
			nb: "Foreslås ikke. En spesialist kan vurdere det ved akutt, sterk isjias.",
			en: "Not proposed. A specialist may consider it in acute severe sciatica.",
		},
		sources: ["nice-ng59", "stochkendahl-2018", "iversen-2011", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "pain-education",
		topic: { nb: "Opplæring om smerte", en: "Pain education" },
		summary: {
			nb: "Retningslinjene har opplæring som grunnlag; den norske studien (2016) fant ikke raskere retur til jobb av opplæring alene.",
			en: "Guidelines make education basic; the Norwegian trial (2016) found no faster return to work from education alone.",
		},
		positions: [
			{
				...voice.nice,
				says: { nb: "For, til alle.", en: "For, to everyone." },
				claims: ["S003-14"],
				basis: "verified",
			},
			{
				...voice.who,
				says: { nb: "Betinget, svært lav sikkerhet.", en: "Conditional, very low certainty." },
				claims: ["S003-14"],
				basis: "verified",
			},
			{
				who: { nb: "Werner m.fl.", en: "Werner et al." },
				year: 2016,
				source: "werner-2016",
				says: { nb: "Ikke raskere tilbake i jobb.", en: "No faster return to work." },
				claims: ["S001-08"],
				basis: "recalled",
			},
		],
		resolution: {
			nb: "Kort, og knyttet til aktivitet. Vi lover aldri raskere retur til jobb av opplæring alene.",
			en: "Brief, and tied to activity. Never a promise of faster return to work from education alone.",
		},
		sources: ["nice-ng59", "who-2023", "werner-2016", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "pain-focus",
		topic: { nb: "Hvor mye vi skal snakke om smerten", en: "How much to speak of the pain itself" },
		summary: {
			nb: "Werner og Brox (2024) vil dempe oppmerksomheten mot smerten; smertereprosesseringsterapi (2022) arbeider med hva smerten betyr.",
			en: "Werner and Brox (2024) would tone down attention to pain; pain reprocessing therapy (2022) works on what pain means.",
		},
		positions: [
			{
				...voice.article2024,
				says: { nb: "Mindre fokus på smerten, mer mestring.", en: "Less focus on the pain, more coping." },
				claims: ["S001-01", "S001-09"],
				basis: "verified",
			},
			{
				who: { nb: "Henriksen, Ryggforeningen", en: "Henriksen, the back association" },
				year: 2023,
				source: "werner-brox-2024",
				says: {
					nb: "De hardest rammede trenger mer oppmerksomhet om selve smerten.",
					en: "Those worst affected need more attention to the pain itself.",
				},
				claims: ["S001-02"],
				basis: "recalled",
			},
			{
				who: { nb: "Ashar m.fl.", en: "Ashar et al." },
				year: 2022,
				source: "ashar-2022",
				says: {
					nb: "Å endre troen på at smerte er skade, hjalp i én studie.",
					en: "Changing the belief that pain is damage helped in one trial.",
				},
				claims: ["S003-27"],
				basis: "verified",
			},
		],
		resolution: {
			nb: "Begge vil gjøre smerten mindre truende. Målene våre handler om funksjon først.",
			en: "Both make pain less threatening. Our goals are about function first.",
		},
		sources: ["werner-brox-2024", "ashar-2022", "ryggvett-default"],
		basis: "default",
		review: null,
	},
] as const satisfies readonly Disagreement[];
