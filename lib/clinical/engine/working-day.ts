import { addDays, daysBetween } from "./day";

/** Why a practice is closed on a day. */
export type DayOff = "saturday" | "sunday" | "holiday" | "national";

/**
 * Easter Sunday of a year of the Gregorian calendar. The anonymous algorithm of Nature 13 (1876), p. 487, as given in
 * Jean Meeus: Astronomical Algorithms, 2nd ed. (1998), chapter 8.
 */
export function easterSunday(year: number): string {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
	const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const sum = h + l - 7 * m + 114;
	const two = (figure: number) => String(figure).padStart(2, "0");
	return `${year}-${two(Math.floor(sum / 31))}-${two((sum % 31) + 1)}`;
}

/** Lov 24. februar 1995 nr. 12 om helligdager og helligdagsfred § 2: those with a date of their own. */
const fixedHolidays = ["01-01", "12-25", "12-26"];
/** Lov 26. april 1947 nr. 1 om 1. og 17. mai som høgtidsdager. */
const nationalDays = ["05-01", "05-17"];
/** The same § 2, in days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension, Whitsun. */
const movableHolidays = [-3, -2, 0, 1, 39, 49, 50];

/** Why this ISO calendar day is no working day in Norway; null where it is one. The eves of Christmas and New Year are. */
export function dayOff(day: string): DayOff | null {
	const date = day.slice(5);
	if (fixedHolidays.includes(date)) return "holiday";
	if (movableHolidays.includes(daysBetween(easterSunday(Number(day.slice(0, 4))), day))) return "holiday";
	if (nationalDays.includes(date)) return "national";
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
	return weekday === 0 ? "sunday" : weekday === 6 ? "saturday" : null;
}

/** The day itself, or the first working day after it. */
export function workingDay(day: string): string {
	return dayOff(day) === null ? day : workingDay(addDays(day, 1));
}
