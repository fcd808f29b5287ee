import type { Disagreement } from "./disagreement";
import * as voice from "./voices";

/** Risk tools, red flags and imaging. */
export const assessmentDisagreements = [
	{
		id: "risk-stratification",
		topic: { nb: "Risikoverktøy som styrer oppfølgingen", en: "Risk tools that steer follow-up" },
		summary: {
			nb: "NICE (2020) åpner for risikoverktøy ved første besøk, NVL (2017) etter fire uker, og Danmark (2018) fraråder behandling styrt av risikogruppe.",
			en: "NICE (2020) considers a risk tool at first contact, NVL (2017) after four weeks, and Denmark (2018) advises against treatment targeted by risk group.",
		},
		positions: [
			{
				...voice.nice,
				says: { nb: "Kan vurderes ved første kontakt.", en: "May be considered at first contact." },
				basis: "verified",
			},
			{
				...voice.nvl,
				says: {
					nb: "Brukes når det ikke går framover etter fire uker.",
					en: "Used when there is too little progress after four weeks.",
				},
				basis: "verified",
			},
			{
				...voice.denmark,
				says: {
					nb: "Mot målrettet behandling ved nye plager. Kartlegging av psykososiale forhold står likevel på listen.",
					en: "Against targeted treatment in recent onset pain. Screening of psychosocial factors is still listed.",
				},
				basis: "verified",
			},
			{
				...voice.australia,
				says: { nb: "For psykososial kartlegging tidlig.", en: "For early psychosocial assessment." },
				basis: "verified",
			},
		],
		resolution: {
			nb: "Skåren er støtte for hvor tett oppfølgingen skal være, ikke et bevist valg av behandling.",
			en: "The score supports how close follow-up should be. It is not a proven allocation of treatment.",
		},
		sources: ["nice-ng59", "nvl-2017", "stochkendahl-2018", "acsqhc-2022", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "red-flags",
		topic: { nb: "Hva ett rødt flagg betyr", en: "What one red flag means" },
		summary: {
			nb: "Retningslinjer lar mange røde flagg utløse utredning, men omtrent 80 av 100 har minst ett og omtrent 1 av 100 er alvorlig syk (Henschke 2009).",
			en: "Guidelines let many red flags trigger work-up, yet about 80 in 100 have at least one and about 1 in 100 has serious disease (Henschke 2009).",
		},
		positions: [
			{
				...voice.norway2007,
				says: { nb: "Bilder ved røde flagg.", en: "Imaging on red flags." },
				claims: ["S002-04"],
				basis: "recalled",
			},
			{
				...voice.article2020,
				says: {
					nb: "De fleste røde flagg er lite spesifikke og gir unødige bilder.",
					en: "Most red flags are unspecific and lead to needless imaging.",
				},
				claims: ["S002-06", "S002-07"],
				basis: "verified",
			},
		],
		resolution: {
			nb: "Ett svakt funn alene gir forbehold, sikkerhetsnett og ny vurdering. En klynge eller et sterkt funn gir handling.",
			en: "One weak finding alone brings a caveat, a safety net and a recheck. A cluster or a strong finding brings action.",
		},
		sources: ["laerum-2007", "munk-2020", "henschke-2009", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "imaging-4-6-weeks",
		topic: { nb: "Bilder etter fire til seks uker", en: "Imaging at four to six weeks" },
		summary: {
			nb: "Norge (2007) tok bilder etter 4–6 uker uten bedring, Helsedirektoratet (2014) ved mulig nerverot, mens The Lancet (2018) og Danmark (2018) fraråder rutine.",
			en: "Norway (2007) imaged at 4–6 weeks without improvement, the Directorate (2014) for possible nerve root, while The Lancet (2018) and Denmark (2018) advise against routine.",
		},
		positions: [
			{
				...voice.norway2007,
				says: {
					nb: "Bilder når plagene ikke er bedre etter fire til seks uker.",
					en: "Imaging when not better at four to six weeks.",
				},
				claims: ["S002-04"],
				basis: "recalled",
			},
			{
				...voice.directorate2014,
				says: {
					nb: "MR ved vedvarende smerter, eventuelt med parese, etter fire til seks uker. Ved uspesifikke plager som hovedregel ikke bilder.",
					en: "MRI for persisting pain, possibly with weakness, after four to six weeks. As a rule no imaging in non-specific pain.",
				},
				basis: "verified",
			},
			{
				...voice.lancet,
				says: { nb: "Ikke rutinemessige bilder; få unntak.", en: "No routine imaging; few exceptions." },
				source: "hartvigsen-2018",
				claims: ["S002-05"],
				basis: "recalled",
			},
			{
				...voice.nice,
				says: {
					nb: "Bare hos spesialist, og bare når svaret kan endre behandlingen.",
					en: "Only in specialist care, and only where the result may change management.",
				},
				basis: "verified",
			},
			{
				...voice.denmark,
				says: { nb: "Mot rutinemessig bildediagnostikk.", en: "Against routine imaging." },
				basis: "verified",
			},
		],
		resolution: {
			nb: "Uspesifikke plager: aldri bilder bare fordi tiden går. Nerverot: still spørsmålet ved 4–6 uker hvis svaret kan endre det dere gjør. Å lese punktet fra 2014 som nerverot er vår tolkning.",
			en: "Non-specific pain: never imaging for time alone. Nerve root: raise the question at 4–6 weeks if the result would change what you do. Reading the 2014 item as root involvement is our interpretation.",
		},
		sources: [
			"laerum-2007",
			"hdir-2014-imaging",
			"hartvigsen-2018",
			"nice-ng59",
			"stochkendahl-2018",
			"ryggvett-default",
		],
		basis: "default",
		review: null,
	},
	{
		id: "guideline-currency",
		topic: { nb: "Om retningslinjen fra 2007 fortsatt holder", en: "Whether the 2007 guideline still holds" },
		summary: {
			nb: "Werner og Brox (2024) mener kunnskapen fra 2007 holder; Munk m.fl. (2020) mener rådene om bilder og medisiner må endres.",
			en: "Werner and Brox (2024) hold that the knowledge of 2007 stands; Munk et al. (2020) want imaging and drugs changed.",
		},
		positions: [
			{
				...voice.article2024,
				says: {
					nb: "Ingen ny forskning endrer rådene vesentlig.",
					en: "No newer research changes the advice substantially.",
				},
				claims: ["S001-04", "S001-05"],
				basis: "verified",
			},
			{
				...voice.article2020,
				says: {
					nb: "Utdatert på to punkter: bilder og medisiner.",
					en: "Out of date on two points: imaging and drugs.",
				},
				claims: ["S002-03"],
				basis: "verified",
			},
		],
		resolution: {
			nb: "Årstallet står ved hver retningslinje, og nyere retningslinjer vises ved siden av.",
			en: "The year stands beside every guideline, and newer guidelines are shown next to it.",
		},
		sources: ["werner-brox-2024", "munk-2020", "ryggvett-default"],
		basis: "default",
		review: null,
	},
] as const satisfies readonly Disagreement[];
