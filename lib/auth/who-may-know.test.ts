import { expect, test } from "vitest";
import { whoMayKnow } from "./who-may-know";

const closedAt = new Date("2026-01-01T08:00:00.000Z");

test.each([
	["an open case", { closedAt: null, authorId: "kari" }, "all"],
	["one's own closed case", { closedAt, authorId: "me" }, "all"],
	["a colleague's closed case", { closedAt, authorId: "kari" }, "nothing"],
	["a closed case whose GP has left", { closedAt, authorId: "gone" }, "reference"],
	["a closed case of nobody", { closedAt, authorId: null }, "reference"],
] as const)("%s: %o, %s", (_, of, may) => {
	expect(whoMayKnow(of, "me", ["me", "kari"])).toBe(may);
});
