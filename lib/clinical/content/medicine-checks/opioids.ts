import { nsaidForbidden } from "../nsaid-stop";
import { chosen, type DraftCheck, maybePregnant, opioid } from "./draft-check";

/** An NSAID may not be used at all, so that a weak opioid may be considered in acute pain. */
const nsaidRuledOut = { any: [nsaidForbidden, { question: "gestationWeeks", atLeast: 20 }] } as const;

export const opioidChecks = [
	{
		id: "O1",
		title: { nb: "Opioid som rutine", en: "Opioid as routine" },
		severity: "stop",
		groups: opioid,
		actions: chosen,
		when: {
			any: [
				{ presentation: ["nonspecific"] },
				{ all: [{ presentation: ["radicular-pain", "radiculopathy"] }, { phase: ["chronic"] }] },
			],
		},
		text: {
			nb: "Frarådes ved vanlige korsryggsmerter, akutte og langvarige, og ved langvarig isjias. Skriv en egen grunn.",
			en: "Advised against in ordinary low back pain, acute and long-lasting, and in long-lasting sciatica. Give a reason of its own.",
		},
		sources: ["opal-2023", "nice-ng59", "who-2023"],
		basis: "verified",
		review: null,
	},
	{
		id: "O1-STRONG",
		title: { nb: "Sterkt opioid ved isjias", en: "Strong opioid in sciatica" },
		severity: "stop",
		groups: ["strong-opioid"],
		actions: chosen,
		when: { all: [{ presentation: ["radicular-pain", "radiculopathy"] }, { phase: ["acute", "subacute"] }] },
		text: {
			nb: "Retningslinjene gir ikke sterkt opioid noen plass her. Skriv en egen grunn.",
			en: "The guidelines give a strong opioid no place here. Give a reason of its own.",
		},
		sources: ["nice-ng59", "who-2023"],
		basis: "recalled",
		review: null,
	},
	{
		id: "O2",
		title: { nb: "Svakt opioid ved akutte smerter", en: "Weak opioid in acute pain" },
		severity: "stop",
		groups: ["weak-opioid"],
		actions: chosen,
		when: { all: [{ phase: ["acute"] }, { unless: nsaidRuledOut }] },
		text: {
			nb: "Kan vurderes bare når NSAID er kontraindisert, ikke tåles eller ikke virker. Svarene viser ikke det.",
			en: "May be considered only when an NSAID is contraindicated, not tolerated or does not work. The answers do not show that.",
		},
		sources: ["nice-ng59", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "O3",
		title: { nb: "Opioid over sju dager", en: "Opioid beyond seven days" },
		severity: "stop",
		groups: opioid,
		actions: chosen,
		when: { daysAbove: 7 },
		text: {
			nb: "Ryggvetts tak er sju dager med sluttdato. NICE gir ikke noe tall, NVL vurderer på nytt senest etter fire uker, og OPAL fant ingen nytte på inntil seks.",
			en: "Ryggvett’s cap is seven days with a stop date. NICE gives no number, NVL re-evaluates after four weeks at the latest, and OPAL found no benefit in up to six.",
		},
		sources: ["nvl-2017", "opal-2023", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "O4",
		title: { nb: "Opioid og sløvhet", en: "Opioid and sedation" },
		severity: "warn",
		groups: opioid,
		actions: chosen,
		when: {
			any: [
				{ alsoTakes: ["benzodiazepine", "gabapentinoid"] },
				{ question: "substanceUse", is: "yes" },
				{ question: "sleepApnoeaOrCopd", is: "yes" },
				{ question: "drives", is: "yes" },
				{ question: "age", atLeast: 65 },
			],
		},
		text: {
			nb: "Økt fare ved benzodiazepin, Z-hypnotikum, pregabalin eller alkohol, rusproblem, søvnapné, KOLS, bilkjøring, risikofylt arbeid og fra 65 år.",
			en: "Raised danger with a benzodiazepine, Z-drug, pregabalin or alcohol, substance use problems, sleep apnoea, COPD, driving, safety-critical work and from 65 years.",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "O4-SEROTONIN",
		title: { nb: "Tramadol og antidepressiva", en: "Tramadol and an antidepressant" },
		severity: "warn",
		groups: ["weak-opioid"],
		actions: chosen,
		when: {
			all: [
				{ substance: ["tramadol"] },
				{ any: [{ question: "ssriOrSnri", is: "yes" }, { alsoTakes: ["antidepressant"] }] },
			],
		},
		text: {
			nb: "Tramadol sammen med SSRI eller SNRI: fare for serotonergt syndrom og kramper. Sjekk mot preparatomtalen.",
			en: "Tramadol with an SSRI or SNRI: danger of serotonin syndrome and seizures. Hold it against the product summary.",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "O4-PREGNANCY",
		title: { nb: "Opioid i svangerskap og ved amming", en: "Opioid in pregnancy and breastfeeding" },
		severity: "warn",
		groups: opioid,
		actions: chosen,
		when: {
			all: [
				maybePregnant,
				{
					any: [
						{ question: "pregnant", is: "yes" },
						{ question: "breastfeeding", is: "yes" },
					],
				},
			],
		},
		text: {
			nb: "Rådfør deg før opioid til gravide. Ved amming: ikke kodein eller tramadol. Sjekk mot preparatomtalen.",
			en: "Take advice before an opioid in pregnancy. When breastfeeding: no codeine or tramadol. Hold it against the product summary.",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "O4-KIDNEYS",
		title: { nb: "Opioid ved alvorlig nyresvikt", en: "Opioid in severe kidney failure" },
		severity: "warn",
		groups: opioid,
		actions: chosen,
		when: { question: "egfr", below: 30 },
		text: {
			nb: "Ved alvorlig nyresvikt hoper flere opioider seg opp. Rådfør deg, og sjekk mot preparatomtalen.",
			en: "In severe kidney failure several opioids build up. Take advice, and hold it against the product summary.",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "O4-YOUNG",
		title: { nb: "Opioid til ungdom", en: "Opioid in the young" },
		severity: "warn",
		groups: ["weak-opioid"],
		actions: chosen,
		when: { question: "age", below: 18 },
		text: {
			nb: "Kodein og tramadol har begrensninger under 18 år. Sjekk mot preparatomtalen.",
			en: "Codeine and tramadol are restricted under 18. Hold it against the product summary.",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "O5",
		title: { nb: "Brå slutt på opioid", en: "Abrupt stop of an opioid" },
		severity: "stop",
		groups: opioid,
		actions: ["stop", "continue"],
		when: {
			all: [
				{ unless: { question: "analgesicDays7", below: 7 } },
				{
					any: [{ action: ["stop"] }, { all: [{ phase: ["subacute", "chronic"] }, { not: { daysAbove: 7 } }] }],
				},
			],
		},
		text: {
			nb: "Etter lang tids bruk: ikke bråslutt. Lag en felles plan for nedtrapping, og forklar faren ved å fortsette og plagene ved å slutte.",
			en: "After long use: no abrupt stop. Make a shared tapering plan, and explain the harm of going on and the discomfort of withdrawal.",
		},
		sources: ["nice-ng59", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "O6",
		title: { nb: "Fysisk avhengighet", en: "Physical dependence" },
		severity: "inform",
		groups: opioid,
		actions: ["start", "continue", "taper"],
		when: { any: [{ action: ["continue", "taper"] }, { daysAbove: 7 }] },
		text: {
			nb: "Fysisk avhengighet kommer etter noen ukers bruk døgnet rundt.",
			en: "Round-the-clock use brings physical dependence within some weeks.",
		},
		sources: ["hdir-vanedannende"],
		basis: "verified",
		review: null,
	},
] as const satisfies readonly DraftCheck[];
