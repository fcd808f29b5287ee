/** National identity numbers of nobody, worked out here so that none stands in the code. */

const restOf = (digits: string, weights: readonly number[]) =>
	weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11;

/** Eleven digits that add up, from the first nine; null where a control digit would be ten. `rest` is 0 before 2032. */
export function withControlDigits(nine: string, rest = 0): string | null {
	const first = (11 + rest - restOf(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2])) % 11;
	const second = (11 - restOf(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])) % 11;
	return first === 10 || second === 10 ? null : `${nine}${first}${second}`;
}

/** The first number that adds up for six digits, counting the individual number upwards. */
export function numberOf(date: string, rest = 0): string {
	for (let individual = 500; ; individual++) {
		const number = withControlDigits(`${date}${individual}`, rest);
		if (number) return number;
	}
}

/** The same with its last digit one higher: a slip of the finger. */
export const slipped = (number: string): string => number.slice(0, 10) + ((Number(number[10]) + 1) % 10);

/** Of an invented person: 80 is added to the month, as in Skatteetaten's test register. */
export const inventedNumber = numberOf("018170");
