import { expect, test } from "vitest";
import { random } from "./random";

test("the same seed gives the same numbers, spread between 0 and 1", () => {
	const [first, second] = [random(7), random(7)];
	const numbers = Array.from({ length: 1000 }, first);
	expect(Array.from({ length: 1000 }, second)).toEqual(numbers);
	expect(new Set(numbers).size).toBeGreaterThan(990);
	for (let tenth = 0; tenth < 10; tenth++) {
		const there = numbers.filter((number) => Math.floor(number * 10) === tenth).length;
		expect(there).toBeGreaterThan(60);
	}
	expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
});
