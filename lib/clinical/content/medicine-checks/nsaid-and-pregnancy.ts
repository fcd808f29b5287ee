import { chosen, type DraftCheck, maybePregnant, nsaid } from "./draft-check";

const pregnant = { question: "pregnant", is: "yes" } as const;

/** NSAID in pregnancy, before it and after it. */
export const nsaidAndPregnancy = [
	{
		id: "N15",
		title: { nb: "Gravid før uke 20", en: "Pregnant before week 20" },
		severity: "warn",
		groups: nsaid,
		actions: chosen,
		when: { all: [maybePregnant, pregnant, { question: "gestationWeeks", below: 20 }] },
		text: {
			nb: "Bare ved behov og i laveste dose: ibuprofen først, ellers naproksen.",
			en: "Only when needed and at the lowest dose: ibuprofen first, otherwise naproxen.",
		},
		sources: ["nksr"],
		basis: "verified",
		review: null,
	},
	{
		id: "N16",
		title: { nb: "Gravid i uke 20 til 27", en: "Pregnant in weeks 20 to 27" },
		severity: "stop",
		groups: nsaid,
		actions: chosen,
		when: {
			all: [
				maybePregnant,
				pregnant,
				{ question: "gestationWeeks", atLeast: 20 },
				{ question: "gestationWeeks", below: 28 },
			],
		},
		text: {
			nb: "Ikke fast bruk; enkeltdoser ibuprofen eller naproksen bare etter legens vurdering.",
			en: "No regular use; single doses of ibuprofen or naproxen only after a doctor’s decision.",
		},
		sources: ["nksr"],
		basis: "verified",
		review: null,
	},
	{
		id: "N17",
		title: { nb: "Gravid fra uke 28", en: "Pregnant from week 28" },
		severity: "stop",
		groups: nsaid,
		actions: chosen,
		when: { all: [maybePregnant, pregnant, { question: "gestationWeeks", atLeast: 28 }] },
		text: { nb: "Skal ikke brukes.", en: "Not to be used." },
		sources: ["nksr"],
		basis: "verified",
		review: null,
	},
	{
		id: "N18",
		title: { nb: "Prøver å bli gravid", en: "Trying to conceive" },
		severity: "inform",
		groups: nsaid,
		actions: chosen,
		when: {
			all: [
				{ any: [{ fact: "womanOf12To55" }, { question: "tryingToConceive", answered: true }] },
				{ question: "tryingToConceive", is: "yes" },
			],
		},
		text: {
			nb: "Tar det tid å bli gravid: unngå fast bruk, som kan påvirke eggløsningen.",
			en: "If conceiving is slow: avoid regular use, which can affect ovulation.",
		},
		sources: ["nksr"],
		basis: "verified",
		review: null,
	},
	{
		id: "N19",
		title: { nb: "Ammer", en: "Breastfeeding" },
		severity: "inform",
		groups: nsaid,
		actions: chosen,
		when: {
			all: [
				{ any: [{ fact: "womanOf12To55" }, { question: "breastfeeding", answered: true }] },
				{ question: "breastfeeding", is: "yes" },
			],
		},
		text: {
			nb: "Ibuprofen kan brukes og er førstevalg; naproksen går også.",
			en: "Ibuprofen can be used and comes first; naproxen is acceptable too.",
		},
		sources: ["nksr"],
		basis: "verified",
		review: null,
	},
] as const satisfies readonly DraftCheck[];
