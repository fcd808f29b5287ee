import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSmall, type Share, withheld } from "./suppress";

/** Everyone in the part is counted: a table of plain frequencies. */
const plain = (counts: readonly number[]): readonly Share[] => counts.map((count) => ({ count, of: count }));
const shown = (counts: readonly number[]) =>
	withheld(plain(counts), 5).map((hidden, index) => (hidden ? "D" : counts[index]));

/**
 * The worked example of Statistical Policy Working Paper 22 (US Federal Committee on Statistical Methodology, 1994 and
 * 2005, chapter II): delinquent children by county and education of the head of household, threshold 5. Withholding the
 * small cells alone leaves Delta open: 35 − 12 − 14 − 7 is the 2 that was withheld.
 */
describe("counties of the worked example", () => {
	test.each([
		["Alpha: three small cells protect each other", [15, 1, 3, 1], [15, "D", "D", "D"]],
		["Beta: nothing small", [20, 10, 10, 15], [20, 10, 10, 15]],
		["Gamma: two small cells protect each other", [3, 10, 10, 2], ["D", 10, 10, "D"]],
		["Delta: one small cell takes another with it", [12, 14, 7, 2], [12, 14, "D", "D"]],
	])("%s", (_, counts, expected) => {
		expect(shown(counts)).toEqual(expected);
	});
});

describe("what a total gives away", () => {
	test.each([
		["two ones are the only way to make two", [1, 1, 9], ["D", "D", "D"]],
		["two fours are the only way to make eight", [4, 4, 30, 12], ["D", "D", 30, "D"]],
		["zero is told", [0, 12, 8], [0, 12, 8]],
		["an empty part is the last to be withheld", [3, 0, 0], ["D", "D", 0]],
		["at the limit nothing is withheld", [5, 5, 5], [5, 5, 5]],
	])("%s", (_, counts, expected) => {
		expect(shown(counts)).toEqual(expected);
	});

	test("few who are not counted are as few as those who are", () => {
		expect(isSmall({ count: 38, of: 40 }, 5)).toBe(true);
		expect(isSmall({ count: 35, of: 40 }, 5)).toBe(false);
		expect(isSmall({ count: 0, of: 40 }, 5)).toBe(false);
		expect(isSmall({ count: 0, of: 4 }, 5)).toBe(true);
		expect(isSmall({ count: 0, of: 0 }, 5)).toBe(false);
	});
});

test("whatever the parts: what is small is withheld, and never alone", () => {
	const part = fc.nat(30).chain((of) => fc.nat(of).map((count) => ({ count, of })));
	fc.assert(
		fc.property(fc.array(part, { minLength: 2, maxLength: 6 }), (parts) => {
			const hidden = withheld(parts, 5);
			expect(parts.filter((one, index) => isSmall(one, 5) && !hidden[index])).toEqual([]);
			expect(hidden.filter(Boolean).length).not.toBe(1);
		}),
	);
});
