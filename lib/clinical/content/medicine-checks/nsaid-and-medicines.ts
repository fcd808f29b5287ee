import { chosen, type DraftCheck, nsaid } from "./draft-check";

/** NSAID beside other medicines. */
export const nsaidAndMedicines = [
	{
		id: "N7",
		title: { nb: "Blodfortynnende (DOAK eller warfarin)", en: "Anticoagulant (DOAC or warfarin)" },
		severity: "stop",
		groups: nsaid,
		actions: chosen,
		when: { question: "anticoagulant", is: "yes" },
		text: { nb: "Unngå: fare for blødning.", en: "Avoid: danger of bleeding." },
		sources: ["gjor-kloke-valg", "expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "N8",
		title: { nb: "Platehemmer eller lavdose ASA", en: "Antiplatelet or low-dose aspirin" },
		severity: "warn",
		groups: nsaid,
		actions: chosen,
		when: { question: "antiplatelet", is: "yes" },
		text: {
			nb: "Unngå. Ibuprofen kan hemme virkningen av ASA; tidspunktet betyr noe.",
			en: "Avoid. Ibuprofen can block the effect of aspirin; the timing matters.",
		},
		sources: ["gjor-kloke-valg", "expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "N12",
		title: { nb: "ACE-hemmer eller ARB sammen med vanndrivende", en: "ACE inhibitor or ARB together with a diuretic" },
		severity: "stop",
		groups: nsaid,
		actions: chosen,
		when: {
			all: [
				{ question: "aceInhibitorOrArb", is: "yes" },
				{ question: "diuretic", is: "yes" },
			],
		},
		text: {
			nb: "Unngå: fare for nyresvikt. Brukes det likevel, kontroller kreatinin og kalium, og avtal pause ved akutt sykdom.",
			en: "Avoid: danger of kidney failure. If used all the same, check creatinine and potassium, and agree on a pause in acute illness.",
		},
		sources: ["gjor-kloke-valg", "expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "N13",
		title: { nb: "ACE-hemmer, ARB eller vanndrivende", en: "ACE inhibitor, ARB or diuretic" },
		severity: "warn",
		groups: nsaid,
		actions: chosen,
		when: {
			all: [
				{
					any: [
						{ question: "aceInhibitorOrArb", is: "yes" },
						{ question: "diuretic", is: "yes" },
					],
				},
				{
					unless: {
						all: [
							{ question: "aceInhibitorOrArb", is: "yes" },
							{ question: "diuretic", is: "yes" },
						],
					},
				},
			],
		},
		text: { nb: "Kontroller blodtrykk og nyrefunksjon.", en: "Check blood pressure and kidney function." },
		sources: ["gjor-kloke-valg"],
		basis: "verified",
		review: null,
	},
	{
		id: "N14",
		title: { nb: "SSRI eller SNRI", en: "SSRI or SNRI" },
		severity: "warn",
		groups: nsaid,
		actions: chosen,
		when: { question: "ssriOrSnri", is: "yes" },
		text: { nb: "Økt fare for blødning: gi PPI, eller unngå.", en: "Raised chance of bleeding: give a PPI, or avoid." },
		sources: ["midtkraft-nsaid"],
		basis: "verified",
		review: null,
	},
	{
		id: "N22",
		title: {
			nb: "Litium, metotreksat, ciklosporin eller takrolimus",
			en: "Lithium, methotrexate, ciclosporin or tacrolimus",
		},
		severity: "stop",
		groups: nsaid,
		actions: chosen,
		when: {
			any: [
				{ question: "lithium", is: "yes" },
				{ question: "methotrexate", is: "yes" },
				{ question: "calcineurinInhibitor", is: "yes" },
			],
		},
		text: {
			nb: "Interaksjon: unngå, eller følg med prøver. For metotreksat gjelder det høye doser.",
			en: "Interaction: avoid, or follow with tests. For methotrexate this is about high doses.",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
		review: null,
	},
	{
		id: "N24",
		title: { nb: "Bruker allerede NSAID", en: "Already takes an NSAID" },
		severity: "stop",
		groups: nsaid,
		actions: chosen,
		when: { alsoTakes: ["nsaid"] },
		text: {
			nb: "Bare ett NSAID om gangen, også medregnet reseptfrie.",
			en: "One NSAID at a time, those bought without a prescription included.",
		},
		sources: ["expert-knowledge"],
		basis: "recalled",
		review: null,
	},
] as const satisfies readonly DraftCheck[];
