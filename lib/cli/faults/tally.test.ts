import { expect, test } from "vitest";
import { makeTally } from "./tally";

test("what throws is counted and said, and the next check is still made", async () => {
	const lines: string[] = [];
	const { check, counts } = makeTally((line) => lines.push(line));
	await check("first", () => Promise.reject(new Error("it was lost")));
	await check("second", async () => "all there");
	expect(lines[0]).toBe("✗ first: it was lost");
	expect(lines[1]).toMatch(/^✓ second: all there \(\d/);
	expect(counts()).toEqual({ passed: 1, failed: 1 });
});
