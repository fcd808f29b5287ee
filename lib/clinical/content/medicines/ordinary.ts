import type { MedicineGroup } from "../../types";

/** What is sold without a prescription too. The ceilings are the German guideline's, as a pharmacists' journal reports them. */
export const ordinaryGroups = [
	{
		id: "nsaid",
		name: { nb: "NSAID", en: "NSAID" },
		routes: ["oral", "topical", "parenteral"],
		substances: [
			{
				id: "ibuprofen",
				label: "ibuprofen",
				name: { nb: "Ibuprofen", en: "Ibuprofen" },
				ceiling: { mgPerDay: 1200, sources: ["nvl-2017"], basis: "verified" },
			},
			{
				id: "naproxen",
				label: "naproksen",
				name: { nb: "Naproksen", en: "Naproxen" },
				ceiling: { mgPerDay: 750, sources: ["nvl-2017"], basis: "verified" },
			},
			{
				id: "diclofenac",
				label: "diklofenak",
				name: { nb: "Diklofenak", en: "Diclofenac" },
				ceiling: { mgPerDay: 100, sources: ["nvl-2017"], basis: "verified" },
			},
			{ id: "celecoxib", label: "celekoksib", name: { nb: "Celekoksib", en: "Celecoxib" } },
			{ id: "etoricoxib", label: "etorikoksib", name: { nb: "Etorikoksib", en: "Etoricoxib" } },
		],
		needsEnd: true,
		review: null,
	},
	{
		id: "paracetamol",
		name: { nb: "Paracetamol", en: "Paracetamol" },
		label: "paracetamol",
		routes: ["oral"],
		substances: [],
		needsEnd: true,
		lowValue: {
			reason: {
				nb: "Ikke vist å virke alene ved korsryggsmerter. WHO gir ingen anbefaling.",
				en: "Not shown to work alone in low back pain. WHO makes no recommendation.",
			},
			instead: {
				nb: "Aktivitet, varme og tid; NSAID kort, hvis trygt.",
				en: "Staying active, heat and time; an NSAID briefly, if safe.",
			},
			evidence: ["S002-14", "S002-10"],
			sources: ["nice-ng59", "munk-2020", "who-2023"],
			basis: "verified",
		},
		review: null,
	},
] as const satisfies readonly MedicineGroup[];
