import type { Guideline, GuidelineId } from "./guideline";

/** The ten guidelines. Scope first: a cell is valid only for the population of its column. */
export const guidelines = {
	nice: {
		name: { nb: "NICE NG59", en: "NICE NG59" },
		year: 2020,
		years: { nb: "2016, oppdatert 2020", en: "2016, updated 2020" },
		population: {
			nb: "fra 16 år, korsryggsmerter med eller uten isjias",
			en: "16 years and over, low back pain with or without sciatica",
		},
		sources: ["nice-ng59"],
		review: null,
	},
	who: {
		name: { nb: "WHO", en: "WHO" },
		year: 2023,
		years: { nb: "2023", en: "2023" },
		population: {
			nb: "voksne med langvarige primære korsryggsmerter (over 3 måneder), i primærhelsetjenesten",
			en: "adults with chronic primary low back pain (over 3 months), in primary and community care",
		},
		note: {
			nb: "Ikke operasjon, invasive tiltak eller arbeidsplass. 24 anbefalinger, alle betingede: 10 for og 14 mot. Ingen anbefaling om 12 tiltak.",
			en: "Not surgery, invasive measures or the workplace. 24 recommendations, all conditional: 10 for and 14 against. No recommendation on 12 interventions.",
		},
		sources: ["who-2023"],
		review: null,
	},
	lancet: {
		name: { nb: "The Lancet", en: "The Lancet" },
		year: 2018,
		years: { nb: "2018", en: "2018" },
		population: { nb: "korsryggsmerter", en: "low back pain" },
		note: {
			nb: "En oversikt over retningslinjer, ikke en retningslinje.",
			en: "A review of guidelines, not a guideline.",
		},
		sources: ["foster-2018", "hartvigsen-2018"],
		review: null,
	},
	denmark: {
		name: { nb: "Danmark NKR", en: "Denmark NCG" },
		year: 2018,
		years: { nb: "2016–2018", en: "2016–2018" },
		population: {
			nb: "nye korsryggsmerter og nerverotplager, under 12 uker",
			en: "recent onset low back pain and radiculopathy, under 12 weeks",
		},
		sources: ["stochkendahl-2018"],
		review: null,
	},
	norway: {
		name: { nb: "Norge (Lærum)", en: "Norway (Lærum)" },
		year: 2007,
		years: { nb: "2007", en: "2007" },
		population: {
			nb: "akutte og langvarige korsryggsmerter, med eller uten nerverot",
			en: "acute and persistent low back pain, with or without nerve root",
		},
		note: {
			nb: "Teksten er ikke lest i sin helhet; det meste er gjengitt fra hukommelsen.",
			en: "The text has not been read in full; most is recalled.",
		},
		sources: ["laerum-2007", "fmr-tverrfaglig-2021"],
		review: null,
	},
	acp: {
		name: { nb: "ACP", en: "ACP" },
		year: 2017,
		years: { nb: "2017", en: "2017" },
		population: {
			nb: "korsryggsmerter, behandling uten inngrep",
			en: "low back pain, non-invasive treatment",
		},
		note: { nb: "Ikke midler på huden eller epidural.", en: "Not topical drugs or epidurals." },
		sources: ["acp-2017"],
		review: null,
	},
	kce: {
		name: { nb: "KCE", en: "KCE" },
		year: 2017,
		years: { nb: "2017", en: "2017" },
		population: {
			nb: "korsryggsmerter med eller uten nerverotsmerter",
			en: "low back pain with or without radicular pain",
		},
		sources: ["kce-2017"],
		review: null,
	},
	nvl: {
		name: { nb: "NVL", en: "NVL" },
		year: 2017,
		years: { nb: "2017", en: "2017" },
		population: { nb: "bare uspesifikke korsryggsmerter", en: "non-specific low back pain only" },
		sources: ["nvl-2017"],
		review: null,
	},
	directorate: {
		name: { nb: "Helsedirektoratet / Kloke valg", en: "Norwegian Directorate / Choosing Wisely" },
		year: 2014,
		years: { nb: "bilder 2014, øvrige senere", en: "imaging 2014, others later" },
		population: {
			nb: "bildediagnostikk, sykmelding, vanedannende legemidler og Gjør kloke valg",
			en: "imaging, sick leave, habit-forming drugs and Choosing Wisely Norway",
		},
		note: {
			nb: "Flere tekster i én kolonne. Kapitlet om opioider i gjeldende veileder er ikke lest.",
			en: "Several texts in one column. The opioid chapter of the current guide has not been read.",
		},
		sources: ["hdir-2014-imaging", "hdir-sykmelderveileder", "hdir-vanedannende", "gjor-kloke-valg"],
		review: null,
	},
	australia: {
		name: { nb: "Australia CCS", en: "Australia CCS" },
		year: 2022,
		years: { nb: "2022", en: "2022" },
		population: {
			nb: "ny akutt episode eller oppbluss, med eller uten beinsmerter",
			en: "a new acute episode or flare, with or without leg pain",
		},
		note: {
			nb: "Bare titlene på kvalitetskravene er lest.",
			en: "Only the titles of the quality statements have been read.",
		},
		sources: ["acsqhc-2022"],
		review: null,
	},
} as const satisfies Record<GuidelineId, Guideline>;
