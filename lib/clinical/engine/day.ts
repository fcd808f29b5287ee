import type { Lang, PatientLang } from "../types";

const months = {
	nb: [
		"januar",
		"februar",
		"mars",
		"april",
		"mai",
		"juni",
		"juli",
		"august",
		"september",
		"oktober",
		"november",
		"desember",
	],
	en: [
		"January",
		"February",
		"March",
		"April",
		"May",
		"June",
		"July",
		"August",
		"September",
		"October",
		"November",
		"December",
	],
} as const;

/** An ISO calendar day moved by whole days. Pure: the day is given, never read off a clock. */
export function addDays(day: string, days: number): string {
	const moment = new Date(`${day}T00:00:00Z`);
	moment.setUTCDate(moment.getUTCDate() + days);
	return moment.toISOString().slice(0, 10);
}

/** Whole days from one ISO calendar day to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

const weekdays = {
	nb: ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
	en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
} as const;

/** «mandag 28. desember», "Monday 28 December". */
export function weekdayText(day: string, lang: Lang): string {
	return `${weekdays[lang][new Date(`${day}T00:00:00Z`).getUTCDay()]} ${dayText(day, lang).slice(0, -5)}`;
}

/** «3. desember 2026», "3 December 2026"; in Polish by number, since its months are declined. */
export function dayText(day: string, lang: PatientLang): string {
	const [year = "", month = "", date = ""] = day.split("-");
	if (lang === "pl") return `${date}.${month}.${year}`;
	const name = months[lang === "en" ? "en" : "nb"][Number(month) - 1] ?? "";
	return lang === "en" ? `${Number(date)} ${name} ${year}` : `${Number(date)}. ${name} ${year}`;
}

/** The day without its year, where a paper that is dated already says which year it is. */
export function dayInYear(day: string, lang: PatientLang): string {
	const [year = ""] = day.split("-");
	return dayText(day, lang).replace(lang === "pl" ? `.${year}` : ` ${year}`, "");
}

/** The day without its year, as a note has room for: «3.12», "3 Dec". */
export function shortDay(day: string, lang: Lang): string {
	const [, month = "", date = ""] = day.split("-");
	return lang === "en"
		? `${Number(date)} ${(months.en[Number(month) - 1] ?? "").slice(0, 3)}`
		: `${Number(date)}.${Number(month)}`;
}
