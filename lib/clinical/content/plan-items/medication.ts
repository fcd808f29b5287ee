import type { PlanItemContent } from "../../types";

/** Medicines: the less, the better, and never without a check. */
export const medicationItems = [
	{
		id: "medication.nsaid-if-safe",
		section: "medication",
		text: {
			nb: "Ingen medisin trengs; ved behov NSAID kort og i laveste dose, bare etter kontroll av kontraindikasjoner.",
			en: "No medicine is needed; if wanted, NSAID briefly at the lowest dose, only after checking contraindications.",
		},
		patient: {
			nb: "Du klarer deg ofte uten medisiner. Trenger du noe en kort tid, avtaler vi hva som er trygt for deg.",
			en: "You can often do without medicine. If you need something for a short time, we agree what is safe for you.",
		},
		evidence: ["S002-09", "S002-13"],
		disagreements: ["nsaid-routine"],
		basis: "verified",
		review: null,
	},
	{
		id: "medication.nsaid-flare",
		section: "medication",
		text: {
			nb: "NSAID bare i korte kurer ved oppbluss, etter kontroll av kontraindikasjoner.",
			en: "NSAID only in short courses for flares, after checking contraindications.",
		},
		evidence: ["S002-13", "S004-05"],
		disagreements: ["nsaid-routine"],
		basis: "verified",
		review: null,
	},
	{
		id: "medication.no-nsaid",
		section: "medication",
		text: {
			nb: "NSAID frarådes her: svarene viser en kontraindikasjon.",
			en: "NSAID is advised against here: the answers show a contraindication.",
		},
		patient: {
			nb: "Ikke ta betennelsesdempende tabletter, som ibuprofen, uten å spørre oss først.",
			en: "Do not take anti-inflammatory tablets, such as ibuprofen, without asking us first.",
		},
		evidence: [],
		basis: "default",
		review: null,
	},
	{
		id: "medication.nsaid-caution",
		section: "medication",
		text: {
			nb: "Økt risiko ved NSAID: unngå helst, ellers kort kur med magebeskyttelse og kontroll av kreatinin og blodtrykk.",
			en: "Raised risk with NSAID: preferably avoid, otherwise a short course with stomach protection and creatinine and blood-pressure checks.",
		},
		evidence: ["S002-13", "S004-05"],
		basis: "verified",
		review: null,
	},
	{
		id: "medication.stop-check",
		section: "medication",
		text: {
			nb: "Gå gjennom alle resepter: virkning etter om lag fire uker, funksjonsmål og sluttdato.",
			en: "Go through every prescription: effect after about four weeks, functional goal and stop date.",
		},
		patient: {
			nb: "Ta med medisinene du bruker, så går vi gjennom dem.",
			en: "Bring the medicines you use, and we will go through them.",
		},
		evidence: ["S004-05"],
		basis: "verified",
		review: null,
	},
	{
		id: "medication.deprescribe",
		section: "medication",
		text: { nb: "Trapp ned det som ikke bedrer funksjonen.", en: "Taper what does not improve function." },
		evidence: ["S004-05", "S004-14"],
		basis: "verified",
		review: null,
	},
	{
		id: "medication.review-3-months",
		section: "medication",
		text: {
			nb: "Ved fast bruk: ny gjennomgang minst hver tredje måned.",
			en: "With regular use: review at least every third month.",
		},
		evidence: ["S004-03"],
		basis: "verified",
		review: null,
	},
	{
		id: "medication.habit",
		section: "medication",
		text: {
			nb: "Smertestillende daglig eller av vane: noter hvor ofte, spør om vane og mestringstro, og avtal sluttdato (opioid trappes ned).",
			en: "Analgesics daily or by habit: note how often, ask about habit and self-efficacy, and agree a stop date (opioids are tapered).",
		},
		patient: {
			nb: "Smertestillende kan bli en vane. Vi avtaler når du skal trappe ned.",
			en: "Painkillers can become a habit. We agree when you start to cut down.",
		},
		evidence: ["S004-04", "S004-06", "S004-13"],
		basis: "recalled",
		review: null,
	},
	{
		id: "medication.opioid-stop-date",
		section: "medication",
		text: {
			nb: "Bruker opioid: sett sluttdato nå, høyst sju dager, og forklar hvorfor. Daglig bruk i flere uker: nedtrapping, ikke bråslutt.",
			en: "Uses an opioid: set a stop date now, seven days at most, and explain why. Daily use for weeks: taper, no abrupt stop.",
		},
		evidence: ["S001-13"],
		disagreements: ["weak-opioids"],
		basis: "default",
		review: null,
	},
	{
		id: "medication.opioid-taper",
		section: "medication",
		text: {
			nb: "Bruker opioid: ikke bråslutt etter lengre tids bruk; lag en felles plan for nedtrapping, og forklar risikoen begge veier.",
			en: "Uses an opioid: no abrupt stop after longer use; make a shared tapering plan, and explain the risks both ways.",
		},
		patient: {
			nb: "Ikke stopp brått med sterke smertestillende. Vi lager en plan for å trappe ned sammen.",
			en: "Do not stop strong painkillers suddenly. We make a plan to cut down together.",
		},
		evidence: ["S001-13"],
		basis: "verified",
		review: null,
	},
	{
		id: "medication.gabapentinoid-review",
		section: "medication",
		text: {
			nb: "Bruker gabapentinoid: ingen dokumentert virkning ved korsryggsmerter eller isjias; avtal nedtrapping.",
			en: "Uses a gabapentinoid: not shown to work in back pain or sciatica; agree on tapering.",
		},
		evidence: ["S002-09", "S004-14"],
		basis: "verified",
		review: null,
	},
	{
		id: "medication.paracetamol-taken",
		section: "medication",
		text: {
			nb: "Paracetamol alene har ingen dokumentert virkning ved korsryggsmerter; pasienten kan bruke det, men det er ikke behandlingen.",
			en: "Paracetamol alone is not shown to work in back pain; the patient may use it, but it is not the treatment.",
		},
		evidence: ["S002-14"],
		disagreements: ["paracetamol"],
		basis: "verified",
		review: null,
	},
	{
		id: "medication.radicular-nsaid",
		section: "medication",
		text: {
			nb: "NSAID ved nerverotsmerter: usikker virkning; bare kort, og etter kontroll av kontraindikasjoner.",
			en: "NSAID in nerve-root pain: uncertain effect; only briefly, and after checking contraindications.",
		},
		patient: {
			nb: "Medisiner hjelper ofte lite mot smerter i beinet. Vi finner ut sammen hva som er verdt å prøve.",
			en: "Medicine often does little for leg pain. Together we find out what is worth trying.",
		},
		evidence: ["S002-13"],
		disagreements: ["nsaid-routine"],
		basis: "verified",
		review: null,
	},
	{
		id: "medication.inflammatory-nsaid",
		section: "medication",
		text: {
			nb: "NSAID er førstevalg ved mistenkt aksial spondyloartritt, etter kontroll av kontraindikasjoner; noter virkningen.",
			en: "NSAID is first choice in suspected axial spondyloarthritis, after checking contraindications; note the effect.",
		},
		evidence: [],
		basis: "default",
		review: null,
	},
	{
		id: "medication.pregnancy-nsaid",
		section: "medication",
		text: {
			nb: "NSAID i svangerskapet: minste dose før uke 20, bare unntaksvis uke 20–27, aldri fra uke 28.",
			en: "NSAID in pregnancy: lowest dose before week 20, only exceptionally weeks 20–27, never from week 28.",
		},
		patient: {
			nb: "Spør oss før du tar betennelsesdempende tabletter når du er gravid.",
			en: "Ask us before you take anti-inflammatory tablets while pregnant.",
		},
		evidence: [],
		basis: "default",
		review: null,
	},
	{
		id: "medication.watch-habit",
		section: "medication",
		text: {
			nb: "Følg med på bruken av smertestillende: spør hvor ofte, og om det er blitt en vane.",
			en: "Watch the use of analgesics: ask how often, and whether it has become a habit.",
		},
		evidence: ["S004-04", "S004-13"],
		basis: "recalled",
		review: null,
	},
] as const satisfies readonly PlanItemContent[];
