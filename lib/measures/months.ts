/** Months are written YYYY-MM. */
export function monthBefore(month: string, by: number): string {
	const [year = 0, number = 1] = month.split("-").map(Number);
	const at = year * 12 + number - 1 - by;
	return `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`;
}

/** From the first to the last, both included. */
export const monthsOf = (last: string, count: number): readonly string[] =>
	Array.from({ length: count }, (_, index) => monthBefore(last, count - 1 - index));

/** The last calendar day of the month. */
export function lastDayOf(month: string): string {
	const [year = 0, number = 1] = month.split("-").map(Number);
	return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
