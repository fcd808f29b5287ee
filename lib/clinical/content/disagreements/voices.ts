/** The voices of the disagreements, each named and dated once. */
export const nice = { who: { nb: "NICE", en: "NICE" }, year: 2020, source: "nice-ng59" } as const;
export const who = { who: { nb: "WHO", en: "WHO" }, year: 2023, source: "who-2023" } as const;
export const lancet = {
	who: { nb: "The Lancet (oversikt)", en: "The Lancet (review)" },
	year: 2018,
	source: "foster-2018",
} as const;
export const denmark = { who: { nb: "Danmark", en: "Denmark" }, year: 2018, source: "stochkendahl-2018" } as const;
export const norway2007 = { who: { nb: "Norge", en: "Norway" }, year: 2007, source: "laerum-2007" } as const;
export const acp = { who: { nb: "ACP (USA)", en: "ACP (US)" }, year: 2017, source: "acp-2017" } as const;
export const kce = { who: { nb: "KCE (Belgia)", en: "KCE (Belgium)" }, year: 2017, source: "kce-2017" } as const;
export const nvl = { who: { nb: "NVL (Tyskland)", en: "NVL (Germany)" }, year: 2017, source: "nvl-2017" } as const;
export const australia = { who: { nb: "Australia", en: "Australia" }, year: 2022, source: "acsqhc-2022" } as const;
export const directorate2014 = {
	who: { nb: "Helsedirektoratet", en: "The Norwegian Directorate of Health" },
	year: 2014,
	source: "hdir-2014-imaging",
} as const;
export const article2017 = {
	who: { nb: "Pettersen, Tidsskriftet", en: "Pettersen, Tidsskriftet" },
	year: 2017,
	source: "pettersen-2017",
} as const;
export const article2020 = {
	who: { nb: "Munk m.fl., Tidsskriftet", en: "Munk et al., Tidsskriftet" },
	year: 2020,
	source: "munk-2020",
} as const;
export const article2024 = {
	who: { nb: "Werner og Brox, Tidsskriftet", en: "Werner and Brox, Tidsskriftet" },
	year: 2024,
	source: "werner-brox-2024",
} as const;
