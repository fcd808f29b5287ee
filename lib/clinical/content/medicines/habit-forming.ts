import type { MedicineGroup } from "../../types";

/** Opioids, gabapentinoids, benzodiazepines and their kin. */
export const habitFormingGroups = [
	{
		id: "weak-opioid",
		name: { nb: "Svakt opioid", en: "Weak opioid" },
		routes: ["oral"],
		substances: [
			{ id: "codeine", label: "kodein", name: { nb: "Kodein (± paracetamol)", en: "Codeine (± paracetamol)" } },
			{ id: "tramadol", label: "tramadol", name: { nb: "Tramadol", en: "Tramadol" } },
		],
		needsEnd: true,
		lowValue: {
			reason: {
				nb: "Frarådes som rutine; bare ved akutte smerter når NSAID ikke kan brukes eller ikke virker. Retningslinjene er uenige.",
				en: "Advised against as routine; only in acute pain when an NSAID cannot be used or does not work. Guidelines disagree.",
			},
			instead: {
				nb: "Aktivitet, forklaring og tidlig kontroll; NSAID kort, hvis trygt.",
				en: "Staying active, explanation and an early review; an NSAID briefly, if safe.",
			},
			evidence: ["S001-13", "S002-13"],
			sources: ["nice-ng59", "stochkendahl-2018", "nvl-2017"],
			basis: "verified",
		},
		review: null,
	},
	{
		id: "strong-opioid",
		name: { nb: "Sterkt opioid", en: "Strong opioid" },
		routes: ["oral", "topical", "parenteral"],
		substances: [
			{ id: "oxycodone", label: "oksykodon", name: { nb: "Oksykodon", en: "Oxycodone" } },
			{ id: "morphine", label: "morfin", name: { nb: "Morfin", en: "Morphine" } },
			{ id: "tapentadol", label: "tapentadol", name: { nb: "Tapentadol", en: "Tapentadol" } },
			{ id: "buprenorphine", label: "buprenorfin", name: { nb: "Buprenorfin", en: "Buprenorphine" } },
		],
		needsEnd: true,
		lowValue: {
			reason: {
				nb: "Ingen nytte ved akutte rygg- og nakkesmerter (OPAL), og frarådet ved langvarige.",
				en: "No benefit in acute back and neck pain (OPAL), and advised against in long-lasting pain.",
			},
			instead: {
				nb: "Forklaring, gradvis aktivitet og tett oppfølging; NSAID kort, hvis trygt.",
				en: "Explanation, graded activity and close follow-up; an NSAID briefly, if safe.",
			},
			evidence: ["S001-13", "S003-09"],
			sources: ["opal-2023", "nice-ng59", "who-2023"],
			basis: "verified",
		},
		review: null,
	},
	{
		id: "gabapentinoid",
		name: { nb: "Gabapentinoid", en: "Gabapentinoid" },
		routes: ["oral"],
		substances: [
			{ id: "gabapentin", label: "gabapentin", name: { nb: "Gabapentin", en: "Gabapentin" } },
			{ id: "pregabalin", label: "pregabalin", name: { nb: "Pregabalin", en: "Pregabalin" } },
		],
		needsEnd: true,
		lowValue: {
			reason: {
				nb: "Ikke vist å virke, verken ved korsryggsmerter eller isjias.",
				en: "Not shown to work, neither in low back pain nor in sciatica.",
			},
			instead: {
				nb: "Forklaring, bevegelse tilpasset beinsmertene, og kontroll av kraft og følelse.",
				en: "Explanation, movement adapted to the leg pain, and checks of power and sensation.",
			},
			evidence: ["S002-10"],
			sources: ["nice-ng59", "who-2023"],
			basis: "verified",
		},
		review: null,
	},
	{
		id: "benzodiazepine",
		name: { nb: "Benzodiazepin eller Z-hypnotikum", en: "Benzodiazepine or Z-drug" },
		routes: ["oral"],
		substances: [
			{ id: "diazepam", label: "diazepam", name: { nb: "Diazepam", en: "Diazepam" } },
			{ id: "oxazepam", label: "oksazepam", name: { nb: "Oksazepam", en: "Oxazepam" } },
			{ id: "zopiclone", label: "zopiklon", name: { nb: "Zopiklon", en: "Zopiclone" } },
		],
		needsEnd: true,
		lowValue: {
			reason: {
				nb: "Frarådes ved isjias, og er vanedannende.",
				en: "Advised against in sciatica, and habit-forming.",
			},
			instead: {
				nb: "Varme, bevegelse og råd om søvn.",
				en: "Heat, movement and advice on sleep.",
			},
			evidence: ["S002-10"],
			sources: ["nice-ng59", "hdir-vanedannende"],
			basis: "verified",
		},
		review: null,
	},
] as const satisfies readonly MedicineGroup[];
