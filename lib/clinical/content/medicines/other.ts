import type { MedicineGroup } from "../../types";

export const otherGroups = [
	{
		id: "muscle-relaxant",
		name: { nb: "Muskelavslappende middel", en: "Muscle relaxant" },
		routes: ["oral"],
		substances: [],
		needsEnd: true,
		lowValue: {
			reason: {
				nb: "Frarådes av WHO og i Tyskland; ACP (USA) åpner for det ved akutte smerter. Retningslinjene er uenige.",
				en: "Advised against by WHO and in Germany; ACP (USA) allows it in acute pain. Guidelines disagree.",
			},
			instead: { nb: "Varme og bevegelse.", en: "Heat and movement." },
			evidence: ["S002-10"],
			sources: ["who-2023", "nvl-2017", "acp-2017"],
			basis: "verified",
		},
		review: null,
	},
	{
		id: "antidepressant",
		name: { nb: "SNRI eller TCA", en: "SNRI or TCA" },
		routes: ["oral"],
		substances: [
			{ id: "duloxetine", label: "duloksetin", name: { nb: "Duloksetin", en: "Duloxetine" } },
			{ id: "amitriptyline", label: "amitriptylin", name: { nb: "Amitriptylin", en: "Amitriptyline" } },
			{ id: "nortriptyline", label: "nortriptylin", name: { nb: "Nortriptylin", en: "Nortriptyline" } },
		],
		needsEnd: false,
		lowValue: {
			reason: {
				nb: "Frarådes mot korsryggsmerter (NICE, WHO); ved isjias mangler forskning. ACP åpner for duloksetin. Retningslinjene er uenige.",
				en: "Advised against for low back pain (NICE, WHO); research is lacking in sciatica. ACP allows duloxetine. Guidelines disagree.",
			},
			instead: {
				nb: "Trening og kognitiv tilnærming; behandle depresjon for seg.",
				en: "Exercise and a cognitive approach; treat depression in its own right.",
			},
			evidence: ["S002-11"],
			sources: ["nice-ng59", "who-2023", "acp-2017", "nvl-2017"],
			basis: "verified",
		},
		review: null,
	},
	{
		id: "oral-steroid",
		name: { nb: "Kortison i tabletter", en: "Oral corticosteroid" },
		routes: ["oral", "parenteral"],
		substances: [{ id: "prednisolone", label: "prednisolon", name: { nb: "Prednisolon", en: "Prednisolone" } }],
		needsEnd: true,
		lowValue: {
			reason: {
				nb: "Frarådes ved isjias og ved korsryggsmerter.",
				en: "Advised against in sciatica and in low back pain.",
			},
			instead: {
				nb: "Forklaring, bevegelse tilpasset beinsmertene, og ny undersøkelse ved manglende bedring.",
				en: "Explanation, movement adapted to the leg pain, and a new examination if it does not improve.",
			},
			evidence: ["S002-10"],
			sources: ["nice-ng59", "who-2023", "acp-2017"],
			basis: "verified",
		},
		review: null,
	},
	{
		id: "other",
		name: { nb: "Annet", en: "Other" },
		routes: ["oral", "topical", "parenteral"],
		substances: [],
		needsEnd: false,
		review: null,
	},
] as const satisfies readonly MedicineGroup[];
