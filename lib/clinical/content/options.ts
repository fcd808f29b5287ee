import type { TreatmentOption } from "../types";

/** What a clinician and a patient may talk about before they choose, waiting among it. */
export const treatmentOptions: readonly TreatmentOption[] = [
	{
		id: "wait",
		title: { nb: "Vente og se", en: "Wait and see" },
		for: {
			nb: "De fleste blir bedre i løpet av noen uker, også uten behandling.",
			en: "Most people get better within some weeks, without treatment too.",
		},
		against: {
			nb: "Trenger en avtalt dato; ikke ved alarmfunn, økende svakhet eller høy risikoskår.",
			en: "Needs an agreed date; not with alarm findings, growing weakness or a high risk score.",
		},
		label: "depends",
		evidence: ["S002-10"],
		sources: ["helsenorge", "costa-2012", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "own-activity",
		title: { nb: "Aktivitet på egen hånd", en: "Activity on one’s own" },
		for: {
			nb: "Å holde seg i gang anbefales i alle fasene. Koster ingenting og kan begynne i dag.",
			en: "Staying active is recommended in every phase. Costs nothing and can begin today.",
		},
		against: {
			nb: "Kan bli for lite ved stor frykt for bevegelse eller langvarige plager.",
			en: "May be too little with much fear of movement or long-lasting trouble.",
		},
		label: "for",
		evidence: ["S003-16", "S002-10"],
		sources: ["nice-ng59", "stochkendahl-2018", "foster-2018"],
		basis: "verified",
		review: null,
	},
	{
		id: "exercise-physiotherapist",
		title: { nb: "Trening hos fysioterapeut", en: "Exercise with a physiotherapist" },
		for: {
			nb: "Veiledet trening støttes best ved plager over seks uker. Ingen treningsform er best for alle.",
			en: "Supervised exercise is best supported beyond six weeks. No form is best for everyone.",
		},
		against: {
			nb: "Venting, egenandel og reise. I de første ukene blir mange bra uten.",
			en: "Waiting, co-payment and travel. In the first weeks many get well without.",
		},
		label: "for",
		evidence: ["S003-19", "S004-10"],
		sources: ["nvl-2017", "who-2023", "nice-ng59"],
		basis: "verified",
		review: null,
	},
	{
		id: "group-programme",
		title: { nb: "Gruppeprogram med trening og opplæring", en: "Group programme of exercise and education" },
		for: {
			nb: "Gruppetrening kan vurderes (NICE). I GLA:D Rygg-registeret brukte færre smertestillende etterpå.",
			en: "Group exercise may be considered (NICE). In the GLA:D Back registry fewer took analgesics afterwards.",
		},
		against: {
			nb: "Registeret har ingen kontrollgruppe, så virkningen av programmet er ikke vist. Finnes ikke overalt.",
			en: "The registry has no control group, so the effect of the programme is not shown. Not available everywhere.",
		},
		label: "for",
		evidence: ["S004-11"],
		sources: ["nice-ng59", "tabul-2025"],
		basis: "verified",
		review: null,
	},
	{
		id: "cbt",
		title: { nb: "Kognitiv atferdsterapi", en: "Cognitive behavioural therapy" },
		for: {
			nb: "Kan inngå ved langvarige plager, helst sammen med trening.",
			en: "May be part of care for long-lasting trouble, preferably with exercise.",
		},
		against: {
			nb: "Lav sikkerhet i kunnskapen; NICE bare sammen med trening. Ofte lang ventetid.",
			en: "Low certainty of evidence; NICE only together with exercise. Often a long wait.",
		},
		label: "for",
		evidence: ["S003-28"],
		sources: ["who-2023", "nice-ng59", "acp-2017"],
		basis: "verified",
		review: null,
	},
	{
		id: "cft",
		title: { nb: "Kognitiv funksjonell terapi", en: "Cognitive functional therapy" },
		for: {
			nb: "Store og varige gevinster ved langvarige plager i én stor studie.",
			en: "Large, lasting gains in long-lasting trouble in one large trial.",
		},
		against: {
			nb: "Ikke i retningslinjene ennå. Sjekk om noen tilbyr det lokalt.",
			en: "Not yet in the guidelines. Check whether anyone offers it locally.",
		},
		label: "new-trial",
		evidence: ["S001-10", "S003-26"],
		sources: ["kent-2023", "hancock-2025"],
		basis: "verified",
		review: null,
	},
	{
		id: "manual-therapy",
		title: { nb: "Manuell behandling som tillegg", en: "Manual therapy as an add-on" },
		for: {
			nb: "Kan vurderes som tillegg til aktivitet eller trening.",
			en: "May be considered as an add-on to activity or exercise.",
		},
		against: {
			nb: "Passiv behandling alene frarådes. Liten virkning og lav sikkerhet.",
			en: "Passive treatment alone is advised against. Small effect and low certainty.",
		},
		label: "for",
		evidence: ["S003-21"],
		sources: ["nice-ng59", "who-2023"],
		basis: "verified",
		review: null,
	},
	{
		id: "acupuncture",
		title: { nb: "Akupunktur", en: "Acupuncture" },
		for: { nb: "WHO og ACP åpner for nåler.", en: "WHO and ACP open for needling." },
		against: { nb: "NICE og Danmark fraråder det.", en: "NICE and Denmark advise against." },
		label: "disagree",
		evidence: [],
		sources: ["who-2023", "acp-2017", "nice-ng59", "stochkendahl-2018"],
		basis: "verified",
		review: null,
	},
	{
		id: "nsaid-short",
		title: { nb: "NSAID i kort kur", en: "NSAID, short course" },
		for: {
			nb: "Førstevalg hvis det skal brukes medisin, i laveste dose og kortest mulig tid.",
			en: "First choice if a medicine is used, at the lowest dose and for the shortest time.",
		},
		against: {
			nb: "Den danske retningslinjen fraråder det som rutine. Bivirkninger i mage, nyrer og hjerte.",
			en: "The Danish guideline advises against as routine. Harms to stomach, kidney and heart.",
		},
		label: "disagree",
		evidence: ["S002-13"],
		sources: ["nice-ng59", "stochkendahl-2018"],
		basis: "verified",
		review: null,
	},
	{
		id: "imaging",
		title: { nb: "Bilder av ryggen", en: "Imaging of the back" },
		for: {
			nb: "Riktig ved mistanke om en bestemt sykdom, og når svaret endrer behandlingen.",
			en: "Right when a specific disease is suspected, and when the answer changes treatment.",
		},
		against: {
			nb: "Frarådes som rutine: funn er vanlige også uten smerter, og endrer sjelden behandlingen.",
			en: "Advised against as routine: findings are common without pain too, and seldom change treatment.",
		},
		label: "against",
		evidence: ["S002-05", "S002-06"],
		sources: ["nice-ng59", "hdir-2014-imaging", "gjor-kloke-valg"],
		basis: "verified",
		review: null,
	},
	{
		id: "graded-sick-leave",
		title: { nb: "Gradert sykmelding", en: "Graded sick leave" },
		for: {
			nb: "Gradert retur og tilrettelegging får pasienten raskere tilbake i jobb enn lang full sykmelding.",
			en: "Graded return and adaptations bring people back sooner than a long full sick note.",
		},
		against: {
			nb: "Ofte trengs ingen sykmelding. Arbeidsplassen må kunne tilrettelegge.",
			en: "Often no sick note is needed. The workplace must be able to adapt.",
		},
		label: "for",
		evidence: ["S003-17", "S003-20"],
		sources: ["hdir-sykmelderveileder", "foster-2018"],
		basis: "verified",
		review: null,
	},
	{
		id: "multidisciplinary",
		title: { nb: "Tverrfaglig tilbud", en: "Multidisciplinary care" },
		for: {
			nb: "Samordnet behandling er bedre enn enkelttiltak i sammensatte tilfeller.",
			en: "In complex cases coordinated care does better than single measures.",
		},
		against: {
			nb: "Svært lav sikkerhet i kunnskapen (WHO). Reise og ventetid.",
			en: "Very low certainty of evidence (WHO). Travel and waiting.",
		},
		label: "for",
		evidence: ["S003-29"],
		sources: ["fmr-tverrfaglig-2021", "who-2023"],
		basis: "recalled",
		review: null,
	},
	{
		id: "specialist",
		title: { nb: "Spesialist", en: "Specialist" },
		for: {
			nb: "Riktig ved funksjonstap, økende utfall eller invalidiserende rotsmerter.",
			en: "Right with loss of function, a growing deficit or disabling nerve-root pain.",
		},
		against: {
			nb: "Uten dette prøves førstelinjen først. Nevrokirurg er ikke for lokaliserte ryggsmerter.",
			en: "Without these the first line comes first. Neurosurgery is not for localised back pain.",
		},
		label: "depends",
		evidence: ["S003-31", "S003-12"],
		sources: ["samnet", "prioriteringsveileder-nevrokirurgi"],
		basis: "verified",
		review: null,
	},
	{
		id: "root-surgery",
		title: { nb: "Operasjon for nerverotsmerter", en: "Surgery for nerve-root pain" },
		for: {
			nb: "Gir raskere lindring når MR stemmer med plagene og annet ikke har hjulpet.",
			en: "Gives quicker relief when MRI agrees with the symptoms and other care has not helped.",
		},
		against: {
			nb: "Resultatet på lang sikt er det samme uten operasjon.",
			en: "The long-term result is the same without surgery.",
		},
		label: "depends",
		presentations: ["radicular-pain", "radiculopathy"],
		evidence: [],
		sources: ["nel-lumbal-root"],
		basis: "verified",
		review: null,
	},
];

/** Below `cut` on the confidence scale (0 to 10) a smaller first step is proposed. From motivational interviewing. */
export const confidenceRule = {
	cut: 7,
	text: {
		nb: "Gjør første steg mindre, eller legg til støtte. Grensen på 7 er en tommelfingerregel og er ikke bekreftet.",
		en: "Make the first step smaller, or add support. The limit of 7 is a rule of thumb and is not verified.",
	},
	evidence: ["S004-06"],
	sources: ["expert-knowledge"],
	basis: "recalled",
	review: null,
} as const;
