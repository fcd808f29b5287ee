import type { Instrument } from "../types";

/** The instruments: terms, what the score speaks of, and what a clinician must know before trusting it. */
export const instruments: readonly Instrument[] = [
	{
		id: "start-back",
		name: "STarT Back Screening Tool",
		copyright: {
			nb: "© Keele University. Utviklingen ble finansiert av Arthritis Research UK (nå Versus Arthritis).",
			en: "© Keele University. Development was funded by Arthritis Research UK (now Versus Arthritis).",
		},
		licence: {
			nb: "Ikke-kommersiell bruk krever ingen lisens, men linjen om opphavsrett og finansiering skal alltid vises. Kommersiell bruk avtales med Keele. Leddene er her navngitt etter tema; pasienten skal se det offisielle norske skjemaet. Vilkårene for den norske oversettelsen er ikke bekreftet.",
			en: "Non-commercial use needs no licence, but the copyright and funding line must always be shown. Commercial use is agreed with Keele. Items are named here by topic; the patient is to see the official Norwegian form. Terms for the Norwegian translation are not confirmed.",
		},
		status: "on",
		outcome: {
			nb: "Vedvarende funksjonstap (RMDQ 7 eller mer) etter 6 måneder: 22 av 100 ved lav, 62 ved middels og 80 ved høy risiko blant 1109 pasienter i amerikansk primærhelsetjeneste.",
			en: "Persistent disability (RMDQ 7 or more) at 6 months: 22 in 100 at low, 62 at medium and 80 at high risk among 1,109 patients in US primary care.",
		},
		limits: [
			{
				nb: "Resultatet beskriver en gruppe, ikke denne pasienten. Legens skjønn veier like tungt.",
				en: "The result describes a group, not this patient. The clinician’s judgement weighs as much.",
			},
			{
				nb: "Funksjonstap forutsies bedre (AUC 0,74) enn smerte, der treffet er nær tilfeldig (AUC 0,59).",
				en: "Disability is predicted better (AUC 0.74) than pain, which is near chance (AUC 0.59).",
			},
			{
				nb: "De to første ukene er svarene usikre. Fyll ut på nytt om to til fire uker.",
				en: "In the first two weeks the answers are uncertain. Fill in again in two to four weeks.",
			},
			{
				nb: "Under en måned skiller middels (51 av 100) og høy (55 av 100) seg knapt.",
				en: "Before one month, medium (51 in 100) and high (55 in 100) hardly differ.",
			},
			{
				nb: "Lav risiko betyr mindre behandling, ikke ingen oppfølging: 14 til 22 av 100 hadde fortsatt funksjonstap etter 6 måneder.",
				en: "Low risk calls for less treatment, yet still for follow-up: 14 to 22 in 100 were still disabled at 6 months.",
			},
			{
				nb: "Tilpasset behandling etter skår hjalp i Storbritannia, men ikke i USA eller Danmark. Skåren sier hvor tett oppfølgingen bør være.",
				en: "Care matched to the score helped in the UK, but not in the US or Denmark. The score tells how close the follow-up should be.",
			},
			{
				nb: "Retningslinjene er uenige: NICE bruker skjemaet ved første besøk, Tyskland etter fire uker, Danmark fraråder målrettet behandling ved nye plager.",
				en: "Guidelines disagree: NICE uses the tool at first contact, Germany after four weeks, Denmark advises against targeted treatment in recent onset.",
			},
			{
				nb: "Ikke validert som prognose hos norske fastleger. I den norske utprøvingen havnet ingen i høy risiko.",
				en: "Not validated as a prognosis in Norwegian general practice. In the Norwegian trial of the form nobody scored high.",
			},
			{
				nb: "Høy skår er ikke grunn til bilder, opioider eller tidlig henvisning til spesialist.",
				en: "A high score is no reason for imaging, opioids or early specialist referral.",
			},
			{
				nb: "Etter tolv uker viser skåren hvor tunge plagene er, ikke faren for å bli langvarig syk.",
				en: "Beyond twelve weeks the score shows severity, not the risk of becoming long-term ill.",
			},
			{
				nb: "Gjelder ikke under 18 år, i svangerskap, eller ved brudd, betennelsessykdom eller nylig operasjon.",
				en: "Does not hold under 18, in pregnancy, or with fracture, inflammatory disease or recent surgery.",
			},
		],
		sources: [
			"hill-2008",
			"suri-2018",
			"riis-2017",
			"karran-2017",
			"hill-2011",
			"target-2021",
			"match-2018",
			"dk-stratified-care",
			"stevans-2021",
			"robinson-dagfinrud-2017",
			"archer-2023",
			"kngf-2021",
			"keele-licence",
		],
	},
	{
		id: "orebro-short",
		name: "Örebro Musculoskeletal Pain Screening Questionnaire, short form",
		copyright: {
			nb: "Linton, Nicholas og MacDonald, Spine 2011;36:1891–1895.",
			en: "Linton, Nicholas and MacDonald, Spine 2011;36:1891–1895.",
		},
		licence: {
			nb: "Ingen vilkår er funnet. Skjemaet brukes mye fritt i klinikk, men tillatelse fra Örebro universitet og den offisielle norske ordlyden må innhentes før drift.",
			en: "No terms were found. The form is widely used freely in clinics, but permission from Örebro University and the official Norwegian wording must be obtained before going live.",
		},
		status: "on",
		outcome: {
			nb: "Sykefravær og arbeidsuførhet det neste året. 50 poeng eller mer fanget opp 83 av 100 i primærhelsetjenesten og 85 av 100 i arbeidshelsetjenesten.",
			en: "Sick leave and work disability over the next year. A score of 50 or more caught 83 in 100 in primary care and 85 in 100 in occupational care.",
		},
		limits: [
			{
				nb: "Resultatet beskriver en gruppe, ikke denne pasienten.",
				en: "The result describes a group, not this patient.",
			},
			{
				nb: "Én grense, 50 poeng, uten middels gruppe. Beste grense varierer mye mellom studier, og spesifisiteten er ikke bekreftet.",
				en: "One cut-off, 50 points, with no medium group. The best cut-off varies much between studies, and specificity is not confirmed.",
			},
			{
				nb: "Skalaen går fra 1 til 100. Alle ti ledd må besvares for en skår.",
				en: "The scale runs from 1 to 100. All ten items must be answered for a score.",
			},
			{
				nb: "Uten arbeid kan leddene om jobb ikke besvares. Bruk da STarT Back.",
				en: "Without work, the items about work cannot be answered. Use STarT Back then.",
			},
			{
				nb: "STarT Back og Örebro er ofte uenige (kappa 0,35–0,42). Det er vanlig, og de skal ikke slås sammen.",
				en: "STarT Back and Örebro often disagree (kappa 0.35–0.42). That is common, and they must not be combined.",
			},
			{
				nb: "Kortversjonen er ikke validert som prognose hos norske fastleger. Langversjonen hadde lav sensitivitet i Norge.",
				en: "The short form is not validated as a prognosis in Norwegian general practice. The long form had low sensitivity in Norway.",
			},
		],
		sources: [
			"linton-2011",
			"karran-2017",
			"sattelmayer-2012",
			"forsbrand-2017",
			"unsgaard-tondel-2018",
			"grotle-2006",
		],
	},
	{
		id: "pickup",
		name: "PICKUP (Predicting the Inception of Chronic Pain)",
		copyright: {
			nb: "Traeger m.fl., PLoS Medicine 2016;13(5):e1002019.",
			en: "Traeger et al., PLoS Medicine 2016;13(5):e1002019.",
		},
		licence: {
			nb: "Artikkelen er åpen, og formelen kan trolig brukes med kildehenvisning (CC BY, ikke bekreftet).",
			en: "The article is open, and the formula can probably be used with attribution (CC BY, not confirmed).",
		},
		status: "off",
		outcome: {
			nb: "Smerter som varer ved 3 måneder, hos dem med smerter under 6 uker. Slått av: koeffisientene er ikke kontrollert mot artikkelen, så ingen sannsynlighet vises.",
			en: "Pain still present at 3 months, in people with pain under 6 weeks. Off: the coefficients have not been checked against the article, so no probability is shown.",
		},
		limits: [
			{
				nb: "PICKUP er ikke tilgjengelig før formelen er skrevet av fra artikkelen og kontrollert av to.",
				en: "PICKUP is not available until the formula is copied from the article and checked by two people.",
			},
			{
				nb: "Middels treffsikkerhet (AUC 0,66), og for høye tall i egen validering.",
				en: "Moderate accuracy (AUC 0.66), and figures that were too high in its own validation.",
			},
			{
				nb: "Spør om erstatningssak, som ikke svarer til norsk sykmelding. Ingen norsk validering er funnet.",
				en: "It asks about compensation, which is not the same as a Norwegian sick note. No Norwegian validation was found.",
			},
			{
				nb: "Grundig opplæring av dem med høy risiko ga ikke mindre smerter (PREVENT).",
				en: "Intensive education of those at high risk did not reduce pain (PREVENT).",
			},
		],
		sources: ["traeger-2016", "traeger-2019"],
	},
];
