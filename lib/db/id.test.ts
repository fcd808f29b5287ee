import { expect, test } from "vitest";
import { canonicalJson, sha256 } from "./canonical";
import { newId, timeOf } from "./id";

test("ids are version 7 UUIDs that sort by their time", () => {
	const early = newId(new Date("2026-01-01T10:00:00.000Z"));
	const late = newId(new Date("2026-01-01T10:00:00.001Z"));
	expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
	expect(early < late).toBe(true);
	expect(timeOf(late)).toBe(Date.parse("2026-01-01T10:00:00.001Z"));
	expect(newId(new Date(0))).not.toBe(newId(new Date(0)));
});

test("equal data has equal canonical JSON, however it was written", () => {
	expect(canonicalJson({ b: 1, a: { d: [2, { z: 1, y: 2 }], c: null } })).toBe(
		'{"a":{"c":null,"d":[2,{"y":2,"z":1}]},"b":1}',
	);
	expect(canonicalJson([2, 1])).toBe("[2,1]");
	expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
