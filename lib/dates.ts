import type { Lang } from "@/lib/clinical/types";

/** Calendar days are ISO strings (2026-03-09), moments are ISO 8601 in UTC. A day is a Norwegian day. */
const zone = "Europe/Oslo";
const locale = { nb: "nb-NO", en: "en-GB" } as const satisfies Record<Lang, string>;

const isoDay = new Intl.DateTimeFormat("sv-SE", { timeZone: zone });

/** The Norwegian calendar day of a moment. */
export function dayOf(moment: Date | string): string {
	return isoDay.format(new Date(moment));
}

/** A day or a moment as a day: «21. nov. 2025», "21 Nov 2025". */
export function formatDay(value: string, lang: Lang): string {
	return new Intl.DateTimeFormat(locale[lang], { dateStyle: "medium", timeZone: zone }).format(new Date(value));
}

/** «21. nov. 2025 kl. 14.32», "21 Nov 2025, 14:32". */
export function formatMoment(moment: string, lang: Lang): string {
	const separator = lang === "nb" ? " kl. " : ", ";
	return `${formatDay(moment, lang)}${separator}${formatClock(moment, lang)}`;
}

/** «14.32», "14:32". */
export function formatClock(moment: string, lang: Lang): string {
	const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: zone }).format(new Date(moment));
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
