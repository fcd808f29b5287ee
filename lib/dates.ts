import type { Lang } from "@/lib/clinical/types";

/** Calendar days are ISO strings (2026-03-09), moments are ISO 8601 in UTC. A day is a Norwegian day. */
const zone = "Europe/Oslo";

/** Made once: to make one takes as long as a hundred dates, and a list writes hundreds. */
const isoDay = new Intl.DateTimeFormat("sv-SE", { timeZone: zone });
const clocks = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: zone });
const days = {
	nb: new Intl.DateTimeFormat("nb-NO", { dateStyle: "medium", timeZone: zone }),
	en: new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: zone }),
} as const satisfies Record<Lang, Intl.DateTimeFormat>;

/** The Norwegian calendar day of a moment. */
export function dayOf(moment: Date | string): string {
	return isoDay.format(new Date(moment));
}

/** The moment at which a Norwegian day begins. Midnight is never within a change of the clock. */
export function startOfDay(day: string): Date {
	const summer = new Date(`${day}T00:00:00+02:00`);
	return dayOf(summer) === day ? summer : new Date(`${day}T00:00:00+01:00`);
}

/** The calendar day after. */
export function dayAfter(day: string): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The day of a moment in figures, as Norwegian spreadsheets read it: «21.11.2025». */
export function figuresOfDay(moment: string): string {
	return dayOf(moment).split("-").reverse().join(".");
}

/** A day or a moment as a day: «21. nov. 2025», "21 Nov 2025". */
export function formatDay(value: string, lang: Lang): string {
	return days[lang].format(new Date(value));
}

const monthNames = {
	nb: new Intl.DateTimeFormat("nb-NO", { month: "short", year: "numeric", timeZone: "UTC" }),
	en: new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" }),
} as const satisfies Record<Lang, Intl.DateTimeFormat>;

/** A month written YYYY-MM: «nov. 2025», "Nov 2025". */
export function formatMonth(month: string, lang: Lang): string {
	return monthNames[lang].format(new Date(`${month}-01T00:00:00Z`));
}

/** «21. nov. 2025 kl. 14.32», "21 Nov 2025, 14:32". */
export function formatMoment(moment: string, lang: Lang): string {
	const separator = lang === "nb" ? " kl. " : ", ";
	return `${formatDay(moment, lang)}${separator}${formatClock(moment, lang)}`;
}

/** «14.32», "14:32". */
export function formatClock(moment: string, lang: Lang): string {
	const clock = clocks.format(new Date(moment));
	return lang === "nb" ? clock.replace(":", ".") : clock;
}

/** From the largest: seconds, then one and several in both languages. Own words, so that server and browser agree. */
const units = [
	{ seconds: 86_400, nb: ["dag", "dager"], en: ["day", "days"] },
	{ seconds: 3600, nb: ["time", "timer"], en: ["hour", "hours"] },
	{ seconds: 60, nb: ["minutt", "minutter"], en: ["minute", "minutes"] },
] as const;

/** «for 3 timer siden», "3 hours ago"; under a minute, and in the future, «akkurat nå». */
export function formatAgo(moment: string, now: string, lang: Lang): string {
	const seconds = Math.floor((Date.parse(now) - Date.parse(moment)) / 1000);
	const unit = units.find((candidate) => seconds >= candidate.seconds);
	if (!unit) return lang === "nb" ? "akkurat nå" : "just now";
	const count = Math.floor(seconds / unit.seconds);
	const word = unit[lang][count === 1 ? 0 : 1];
	return lang === "nb" ? `for ${count} ${word} siden` : `${count} ${word} ago`;
}
