import { chosen, type DraftCheck, nsaid } from "./draft-check";

const coxibsAndDiclofenac = ["celecoxib", "etoricoxib", "diclofenac"] as const;

/** NSAID against kidneys, stomach, heart, allergy and acute illness. */
export const nsaidAndIllness = [
	{
		id: "N2",
		title: { nb: "eGFR under 30", en: "eGFR below 30" },
		severity: "stop",
		groups: nsaid,
		actions: chosen,
		when: { question: "egfr", below: 30 },
		text: { nb: "Skal ikke brukes.", en: "Not to be used." },
		sources: ["midtkraft-nsaid"],
		basis: "verified",
		review: null,
	},
	{
		id: "N3",
		title: {
			nb: "eGFR 30–59, eller ukjent ved 65 år, diabetes eller høyt blodtrykk",
			en: "eGFR 30–59, or unknown at 65 years, with diabetes or hypertension",
		},
		severity: "warn",
		groups: nsaid,
		actions: chosen,
		when: {
			any: [
				{
					all: [
						{ question: "egfr", atLeast: 30 },
						{ question: "egfr", below: 60 },
					],
				},
				{
					all: [
						{ question: "egfr", answered: false },
						{
							any: [
								{ question: "age", atLeast: 65 },
								{ question: "diabetes", is: "yes" },
								{ question: "hypertension", is: "yes" },
							],
						},
					],
				},
			],
		},
		text: {
			nb: "Unngå, eller kortest mulig kur i lav dose (under fem dager). Kontroller kreatinin.",
			en: "Avoid, or the shortest course at a low dose (under five days). Re-check creatinine.",
		},
		sources: ["gjor-kloke-valg", "midtkraft-nsaid", "expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "N4",
		title: { nb: "Over 65 år", en: "Over 65" },
		severity: "warn",
		groups: nsaid,
		actions: chosen,
		when: { question: "age", atLeast: 66 },
		text: {
			nb: "Unngå helst; ellers kort kur med magebeskyttelse (PPI).",
			en: "Preferably avoid; otherwise a short course with stomach protection (PPI).",
		},
		sources: ["midtkraft-nsaid", "gjor-kloke-valg"],
		basis: "verified",
		review: null,
	},
	{
		id: "N5",
		title: { nb: "Tidligere magesår eller blødning", en: "Earlier ulcer or bleeding" },
		severity: "stop",
		groups: nsaid,
		actions: chosen,
		when: { question: "giBleedOrUlcer", is: "yes" },
		text: {
			nb: "Skal ikke brukes ved aktiv sykdom. Må det til: drøft med spesialist, og da coxib med PPI.",
			en: "Not to be used in active disease. If it must be: confer with a specialist, then a coxib with a PPI.",
		},
		sources: ["gjor-kloke-valg", "midtkraft-nsaid", "expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "N6",
		title: { nb: "Sårbar mage uten PPI", en: "Stomach at risk without a PPI" },
		severity: "warn",
		groups: nsaid,
		actions: chosen,
		when: {
			all: [
				{ withoutPpi: true },
				{ not: { route: "topical" } },
				{
					any: [
						{ question: "age", atLeast: 66 },
						{ question: "giBleedOrUlcer", is: "yes" },
						{ question: "antiplatelet", is: "yes" },
						{ question: "corticosteroids", is: ["short", "prolonged"] },
						{ question: "analgesics", includes: "oral-steroid" },
						{ question: "ssriOrSnri", is: "yes" },
						{ question: "anticoagulant", is: "yes" },
					],
				},
			],
		},
		text: {
			nb: "Legg til PPI: alder, magesår, ASA, kortison, SSRI eller blodfortynnende øker faren for blødning.",
			en: "Add a PPI: age, ulcer, aspirin, steroids, SSRI or an anticoagulant raise the chance of bleeding.",
		},
		sources: ["nvl-2017", "midtkraft-nsaid"],
		basis: "verified",
		review: null,
	},
	{
		id: "N9",
		title: { nb: "Hjertesvikt", en: "Heart failure" },
		severity: "stop",
		groups: nsaid,
		actions: chosen,
		when: { question: "heartFailure", is: "yes" },
		text: {
			nb: "Unngå alle NSAID. Kontraindisert ved alvorlig svikt (NYHA IV); coxib og diklofenak allerede fra NYHA II.",
			en: "Avoid every NSAID. Contraindicated in severe failure (NYHA IV); coxibs and diclofenac from NYHA II.",
		},
		sources: ["midtkraft-nsaid", "expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "N10",
		title: {
			nb: "Hjerteinfarkt, angina, slag eller perifer karsykdom",
			en: "Ischaemic heart disease, stroke or peripheral artery disease",
		},
		severity: "stop",
		groups: nsaid,
		actions: chosen,
		when: { all: [{ question: "vascularDisease", is: "yes" }, { substance: coxibsAndDiclofenac }] },
		text: {
			nb: "Aldri coxib eller diklofenak.",
			en: "Never a coxib or diclofenac.",
		},
		sources: ["gjor-kloke-valg", "midtkraft-nsaid", "expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "N10-OTHERS",
		title: {
			nb: "Hjerteinfarkt, angina, slag eller perifer karsykdom",
			en: "Ischaemic heart disease, stroke or peripheral artery disease",
		},
		severity: "warn",
		groups: nsaid,
		actions: chosen,
		when: { all: [{ question: "vascularDisease", is: "yes" }, { not: { substance: coxibsAndDiclofenac } }] },
		text: {
			nb: "Unngå NSAID; coxib og diklofenak aldri.",
			en: "Avoid an NSAID; never a coxib or diclofenac.",
		},
		sources: ["gjor-kloke-valg", "midtkraft-nsaid", "expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "N11",
		title: { nb: "Høy hjerte- og karrisiko", en: "High cardiovascular risk" },
		severity: "inform",
		groups: nsaid,
		actions: chosen,
		when: {
			all: [
				{
					any: [
						{ question: "vascularDisease", is: "yes" },
						{ question: "hypertension", is: "yes" },
						{ question: "diabetes", is: "yes" },
						{ question: "smoker", is: "yes" },
					],
				},
				{
					not: {
						any: [
							{ all: [{ substance: ["ibuprofen"] }, { not: { doseAbove: 1200 } }] },
							{ all: [{ substance: ["naproxen"] }, { not: { doseAbove: 500 } }] },
						],
					},
				},
			],
		},
		text: {
			nb: "Velges NSAID likevel: ibuprofen inntil 1200 mg eller naproksen inntil 500 mg i døgnet (dansk råd; sjekk mot norsk preparatomtale).",
			en: "If an NSAID is chosen all the same: ibuprofen up to 1,200 mg or naproxen up to 500 mg a day (Danish advice; hold it against the Norwegian product summary).",
		},
		sources: ["midtkraft-nsaid", "ryggvett-default"],
		basis: "default",
		review: null,
	},
	{
		id: "N20",
		title: { nb: "Tidligere reaksjon på NSAID eller ASA", en: "Earlier reaction to an NSAID or aspirin" },
		severity: "stop",
		groups: nsaid,
		actions: chosen,
		when: { question: "nsaidReaction", is: "yes" },
		text: {
			nb: "Skal ikke brukes ved reaksjon med astma, nesepolypper eller elveblest.",
			en: "Not to be used after a reaction with asthma, nasal polyps or hives.",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "N21",
		title: {
			nb: "Leversvikt, inflammatorisk tarmsykdom eller blødersykdom",
			en: "Liver failure, inflammatory bowel disease or a bleeding disorder",
		},
		severity: "stop",
		groups: nsaid,
		actions: chosen,
		when: {
			any: [
				{ question: "liverFailure", is: "yes" },
				{ question: "inflammatoryBowelDisease", is: "yes" },
				{ question: "bleedingDisorder", is: "yes" },
			],
		},
		text: {
			nb: "Skal ikke brukes ved alvorlig leversvikt, aktiv tarmsykdom eller blødersykdom.",
			en: "Not to be used in severe liver failure, active bowel disease or a bleeding disorder.",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "N23",
		title: { nb: "Feber, oppkast eller dehydrering", en: "Fever, vomiting or dehydration" },
		severity: "warn",
		groups: nsaid,
		actions: chosen,
		when: {
			any: [{ fact: "fever" }, { question: "vomiting", is: "yes" }, { question: "dehydrated", is: "yes" }],
		},
		text: {
			nb: "Stans NSAID til pasienten er frisk; det gjelder også ACE-hemmer, ARB og metformin.",
			en: "Pause the NSAID until the patient is well; also ACE inhibitors, ARBs and metformin.",
		},
		sources: ["midtkraft-nsaid"],
		basis: "verified",
		review: null,
	},
] as const satisfies readonly DraftCheck[];
