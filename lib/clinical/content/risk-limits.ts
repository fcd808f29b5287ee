import type { RiskLimit } from "../types";

/** What the questionnaires can't do, as found in studies. */
export const riskLimits: readonly RiskLimit[] = [
	{
		id: "accuracy",
		text: {
			nb: "Skjemaene plasserer 60–70 av 100 riktig for smerte, 70–80 for funksjon og om lag 80 for arbeid.",
			en: "The forms place 60–70 in 100 correctly for pain, 70–80 for function and about 80 for work.",
		},
		sources: ["karran-2017"],
		basis: "verified",
		review: null,
	},
	{
		id: "pain-near-chance",
		text: {
			nb: "STarT Back er nær tilfeldig når det gjelder framtidig smerte (AUC 0,59), bedre for funksjon (AUC 0,74).",
			en: "For future pain STarT Back does little better than chance (AUC 0.59); for function it does better (AUC 0.74).",
		},
		sources: ["karran-2017"],
		basis: "verified",
		review: null,
	},
	{
		id: "not-before-two-weeks",
		text: {
			nb: "Hos kiropraktor sa skåren noe om forløpet når plagene hadde vart i to uker eller mer, ikke før. I en av gruppene (404 pasienter) sa den ingenting.",
			en: "In chiropractic care the score said something about the course once the trouble had lasted two weeks, not before. In one group (404 patients) it said nothing.",
		},
		sources: ["field-newell-2012"],
		basis: "verified",
		review: null,
	},
	{
		id: "acute-medium-is-high",
		text: {
			nb: "Under en måned er middels og høy nesten like: 51 og 55 av 100 med funksjonstap etter 6 måneder.",
			en: "Before one month medium and high are nearly alike: 51 and 55 in 100 disabled at 6 months.",
		},
		sources: ["suri-2018"],
		basis: "verified",
		review: null,
	},
	{
		id: "at-the-visit",
		text: {
			nb: "Svar gitt i selve legetimen treffer dårligere enn svar gitt to til fire uker senere.",
			en: "Answers given during the visit fit worse than answers given two to four weeks later.",
		},
		sources: ["archer-2023"],
		basis: "verified",
		review: null,
	},
	{
		id: "matched-care-uk",
		text: {
			nb: "Behandling tilpasset skåren hjalp i Storbritannia: 1,8 RMDQ-poeng ved 4 måneder og 1,1 ved 12 (851 pasienter).",
			en: "Care matched to the score helped in the UK: 1.8 RMDQ points at 4 months and 1.1 at 12 (851 patients).",
		},
		sources: ["hill-2011"],
		basis: "verified",
		review: null,
	},
	{
		id: "matched-care-elsewhere",
		text: {
			nb: "Andre steder hjalp det ikke: to studier i USA, det amerikanske militæret, Danmark (men færre timer og lavere kostnad) og britiske fastleger med STarT MSK.",
			en: "Elsewhere it did not help: two US trials, the US military, Denmark (but fewer sessions and lower cost) and British general practice with STarT MSK.",
		},
		sources: ["target-2021", "match-2018", "us-military-2023", "dk-stratified-care", "start-msk-2022"],
		basis: "verified",
		review: null,
	},
	{
		id: "pickup-too-high",
		text: {
			nb: "PICKUP ga for høye tall da den ble prøvd på nye pasienter, mest der risikoen var høy.",
			en: "PICKUP gave figures that were too high when tried on new patients, most of all where risk was high.",
		},
		sources: ["traeger-2016"],
		basis: "verified",
		review: null,
	},
	{
		id: "education-no-effect",
		text: {
			nb: "Grundig opplæring av dem som PICKUP ga høy risiko, ga ikke mindre smerter.",
			en: "Intensive education of those at high risk by PICKUP did not reduce pain.",
		},
		sources: ["traeger-2019"],
		basis: "verified",
		review: null,
	},
	{
		id: "norway",
		text: {
			nb: "Norge: ingen fikk høy skår i utprøvingen av STarT Back, STarT Back og Örebro er bare delvis enige (kappa 0,35), og langversjonen av Örebro fant få av dem som ble langvarig syke. Ingen studie av treffsikkerhet hos fastleger er funnet.",
			en: "Norway: nobody scored high in the test of STarT Back, STarT Back and Örebro agree only in part (kappa 0.35), and Örebro’s long form found few of those who stayed ill. No study of accuracy in general practice was found.",
		},
		sources: ["robinson-dagfinrud-2017", "unsgaard-tondel-2018", "grotle-2006"],
		basis: "verified",
		review: null,
	},
	{
		id: "never-alone",
		text: {
			nb: "Nederlandsk retningslinje: bruk gjerne STarT Back, men bygg aldri vurderingen på skåren alene.",
			en: "Dutch guideline: STarT Back may be used, but never base the judgement on the score alone.",
		},
		sources: ["kngf-2021"],
		basis: "verified",
		review: null,
	},
	{
		id: "no-trigger",
		text: {
			nb: "Tidlige opioider, bilder og spesialisthenvisning går sammen med mer langvarig smerte (en sammenheng, ikke en årsak). Høy skår skal ikke utløse dem.",
			en: "Early opioids, imaging and specialist referral go with more chronic pain (an association, not a cause). A high score must not trigger them.",
		},
		sources: ["stevans-2021"],
		basis: "verified",
		review: null,
	},
];

/** How the product therefore uses the scores. Our own choices, built on the findings above. */
export const riskUse: readonly RiskLimit[] = [
	{
		id: "alarm-first",
		text: {
			nb: "Alarmfunn og nevrologi først. Ingen av skjemaene leter etter alvorlig sykdom.",
			en: "Alarm findings and neurology first. None of the forms looks for serious disease.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "early",
		text: {
			nb: "Under 14 dager vises skåren med forbehold, og ny utfylling foreslås om to til fire uker.",
			en: "Under 14 days the score comes with a caution, and filling in again in two to four weeks is proposed.",
		},
		sources: ["field-newell-2012", "archer-2023", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "severity",
		text: {
			nb: "Etter tolv uker heter det alvorlighet og hindringer, ikke risiko.",
			en: "Beyond twelve weeks it is called severity and obstacles, not risk.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "never-combined",
		text: {
			nb: "Skårene slås aldri sammen. Er de uenige, sies det.",
			en: "The scores are never combined. Where they disagree, it is said.",
		},
		sources: ["unsgaard-tondel-2018", "forsbrand-2017", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "groups",
		text: {
			nb: "Tall vises for grupper i navngitte studier, aldri som pasientens egen prosent.",
			en: "Figures are shown for groups in named studies, never as the patient’s own percentage.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "outcome-named",
		text: {
			nb: "Utfallet nevnes: STarT Back gjelder funksjonstap, Örebro sykefravær, PICKUP smerte ved 3 måneder.",
			en: "The outcome is named: STarT Back is about disability, Örebro sick leave, PICKUP pain at 3 months.",
		},
		sources: ["suri-2018", "linton-2011", "traeger-2016", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "low-is-followed",
		text: {
			nb: "Lav skår betyr mindre behandling, ikke ingen oppfølging: 14 til 22 av 100 hadde fortsatt funksjonstap etter 6 måneder.",
			en: "A low score calls for less treatment, yet still for follow-up: 14 to 22 in 100 were still disabled at 6 months.",
		},
		sources: ["suri-2018", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "outside",
		text: {
			nb: "Gjelder ikke under 18 år, i svangerskap, eller ved brudd, inflammatorisk sykdom eller nylig operasjon. Manglende svar og innholdsversjon følger resultatet.",
			en: "Does not hold under 18, in pregnancy, or with fracture, inflammatory disease or recent surgery. Missing answers and the content version go with the result.",
		},
		sources: ["ryggvett-default"],
		basis: "default",
		review: null,
	},
];
