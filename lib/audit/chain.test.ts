import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { checkLink, emptyChain, type HashedLink, type Link, linkHash, nothingBefore } from "./chain";

const key = randomBytes(32);

function hashed(changes: Partial<HashedLink> = {}): HashedLink {
	const link = {
		practiceId: "p",
		seq: 1,
		at: new Date("2026-03-09T12:00:00.000Z"),
		event: "view",
		actorId: "u",
		actorName: "Kari Lunde",
		role: "gp",
		sessionId: "s",
		caseId: "c",
		subjectId: "k",
		detail: "{}",
		previous: nothingBefore,
		...changes,
	};
	return { ...link, hash: linkHash(key, link) };
}

const first = hashed();

test("an event is whole after the one that it was made after", () => {
	expect(checkLink(key, emptyChain, first)).toBe("whole");
	expect(checkLink(key, first, hashed({ seq: 2, previous: first.hash }))).toBe("whole");
});

test.each<[string, HashedLink]>([
	["gap", hashed({ seq: 3, previous: first.hash })],
	["stray", hashed({ seq: 1, previous: first.hash })],
	["unlinked", hashed({ seq: 2, previous: "f".repeat(64) })],
	["forged", { ...hashed({ seq: 2, previous: first.hash }), event: "list" }],
	["forged", { ...hashed({ seq: 3, previous: first.hash }), seq: 2 }],
])("an event that doesn't follow is told: %s", (follows, row) => {
	expect(checkLink(key, first, row)).toBe(follows);
});

const changes: { readonly [Column in keyof Link]: Pick<Link, Column> } = {
	practiceId: { practiceId: "q" },
	seq: { seq: 2 },
	at: { at: new Date("2026-03-09T12:00:00.001Z") },
	event: { event: "list" },
	actorId: { actorId: null },
	actorName: { actorName: "" },
	role: { role: "admin" },
	sessionId: { sessionId: "t" },
	caseId: { caseId: "d" },
	subjectId: { subjectId: "c" },
	detail: { detail: '{"a":1}' },
	previous: { previous: "0" },
};

test.each(Object.entries(changes))("the hash covers %s", (_column, change) => {
	expect(hashed(change).hash).not.toBe(first.hash);
});

test("the hash needs the key", () => {
	expect(linkHash(randomBytes(32), first)).not.toBe(first.hash);
});
