import { chosen, type DraftCheck } from "./draft-check";

/** Medicines that guidelines advise against in back pain or sciatica. */
export const otherMedicineChecks = [
	{
		id: "O7",
		title: { nb: "Gabapentinoid mot ryggsmerter eller isjias", en: "Gabapentinoid for back pain or sciatica" },
		severity: "stop",
		groups: ["gabapentinoid"],
		actions: chosen,
		text: {
			nb: "Frarådes både ved korsryggsmerter og isjias.",
			en: "Advised against both in low back pain and in sciatica.",
		},
		sources: ["nice-ng59", "who-2023"],
		basis: "verified",
		review: null,
	},
	{
		id: "O8",
		title: { nb: "SNRI eller TCA mot ryggsmerter", en: "SNRI or TCA for back pain" },
		severity: "warn",
		groups: ["antidepressant"],
		actions: chosen,
		text: {
			nb: "Frarådes mot korsryggsmerter; ved isjias mangler forskning. Gjelder ikke behandling av depresjon eller angst.",
			en: "Advised against for low back pain; research is lacking in sciatica. Not about treatment of depression or anxiety.",
		},
		sources: ["nice-ng59", "nvl-2017"],
		basis: "verified",
		review: null,
	},
	{
		id: "O9",
		title: { nb: "Benzodiazepin eller kortison ved isjias", en: "Benzodiazepine or steroid in sciatica" },
		severity: "stop",
		groups: ["benzodiazepine", "oral-steroid"],
		actions: chosen,
		when: { presentation: ["radicular-pain", "radiculopathy"] },
		text: { nb: "Frarådes ved isjias.", en: "Advised against in sciatica." },
		sources: ["nice-ng59"],
		basis: "verified",
		review: null,
	},
	{
		id: "O10",
		title: { nb: "Paracetamol alene, eller ved leversvikt", en: "Paracetamol alone, or with liver failure" },
		severity: "warn",
		groups: ["paracetamol"],
		actions: chosen,
		when: {
			any: [{ not: { alsoTakes: ["nsaid", "weak-opioid", "strong-opioid"] } }, { question: "liverFailure", is: "yes" }],
		},
		text: {
			nb: "Anbefales ikke alene. Brukes det, avtal høyeste døgndose, og tenk på leveren.",
			en: "Not recommended alone. If used, agree the highest daily dose, and think of the liver.",
		},
		sources: ["munk-2020", "nice-ng59"],
		basis: "verified",
		review: null,
	},
] as const satisfies readonly DraftCheck[];
