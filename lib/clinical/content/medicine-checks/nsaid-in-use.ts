import { chosen, type DraftCheck, nsaid } from "./draft-check";

/** How an NSAID is meant to be used: at all, by what route, how much, how long. */
export const nsaidInUse = [
	{
		id: "N1",
		title: { nb: "Bruk av NSAID", en: "Use of an NSAID" },
		severity: "inform",
		groups: nsaid,
		actions: chosen,
		text: {
			nb: "Bare med en klar grunn: laveste virksomme dose, kortest tid, fast sluttdato, og vurder alder og sykdom først.",
			en: "Only for a clear reason: the lowest dose that works, the shortest time, a fixed stop date, and weigh age and illness first.",
		},
		sources: ["munk-2020", "nice-ng59", "gjor-kloke-valg"],
		basis: "verified",
		review: null,
	},
	{
		id: "N25",
		title: { nb: "NSAID som sprøyte", en: "NSAID by injection" },
		severity: "stop",
		groups: nsaid,
		actions: chosen,
		when: { route: "parenteral" },
		text: { nb: "Brukes ikke ved korsryggsmerter.", en: "Not used in low back pain." },
		sources: ["nvl-2017"],
		basis: "verified",
		review: null,
	},
	{
		id: "N26",
		title: { nb: "Døgndose over taket", en: "Daily dose above the ceiling" },
		severity: "warn",
		groups: nsaid,
		actions: chosen,
		when: { all: [{ not: { route: "topical" } }, { doseAboveCeiling: true }] },
		text: {
			nb: "Tysk tak: ibuprofen 1200 mg, naproksen 750 mg, diklofenak 100 mg i døgnet.",
			en: "German ceiling: ibuprofen 1,200 mg, naproxen 750 mg, diclofenac 100 mg a day.",
		},
		sources: ["nvl-2017"],
		basis: "verified",
		review: null,
	},
	{
		id: "N27",
		title: { nb: "Over fire uker, eller ny kur", en: "Over four weeks, or a repeat" },
		severity: "warn",
		groups: nsaid,
		actions: chosen,
		when: { any: [{ daysAbove: 28 }, { action: ["continue"] }] },
		text: {
			nb: "Vurder virkning og funksjonsmål, nyrer og blodtrykk. Slutt hvis funksjonen ikke er bedre. Ved videre bruk: hver tredje måned.",
			en: "Review effect and functional goal, kidneys and blood pressure. Stop if function is no better. If it goes on: every three months.",
		},
		sources: ["nvl-2017"],
		basis: "verified",
		review: null,
	},
] as const satisfies readonly DraftCheck[];
