import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/**
 * Clinical tables are led by the practice: every key, index and pointer of theirs begins with it, so that they can be
 * partitioned by it, or distributed by it with Citus, without a change of the schema.
 */

/** What belongs to no practice, and why. */
const exceptions: Readonly<Record<string, string>> = {
	Practice: "is what leads the others",
	User: "a person may belong to several practices",
	Session: "a browser's sign-in is looked up by its token before anything is known of a practice",
	OneTimeLink: "is looked up by its token before anyone is signed in, and the first one makes the practice",
	PatientCode: "is looked up by its hash before anything is known of a practice",
	RecoveryCode: "belongs to a person",
	Identity: "belongs to a person",
	Throttle: "counts attempts of whoever, before anyone is known",
	ContentVersion: "is the same for everyone: a reference table, copied to every node",
};

const schema = readFileSync("prisma/schema.prisma", "utf8");
const models = [...schema.matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)].map(([, name = "", body = ""]) => ({
	name,
	body,
}));

test("every exception is a table that is there", () => {
	expect(Object.keys(exceptions).filter((name) => !models.some((model) => model.name === name))).toEqual([]);
	expect(models.length).toBeGreaterThan(20);
});

describe.each(models.filter(({ name }) => !(name in exceptions)))("$name", ({ name, body }) => {
	const lists = (pattern: RegExp) =>
		[...body.matchAll(pattern)].map(([, list = ""]) => list.split(",").map((one) => one.trim().replace(/\(.*/, "")));

	test("keys and indexes begin with the practice", () => {
		const primary = [
			...lists(/@@id\(\[([^\]]*)\]/g),
			...(/^\s+(\w+)\s.*@id\b/m.exec(body) ? [[/^\s+(\w+)\s.*@id\b/m.exec(body)?.[1]]] : []),
		];
		const all = [...primary, ...lists(/@@unique\(\[([^\]]*)\]/g), ...lists(/@@index\(\[([^\]]*)\]/g)];
		expect(primary).toHaveLength(1);
		expect(all.filter(([first]) => first !== "practiceId" && first !== "userId")).toEqual([]);
		expect(all.filter(([first]) => first === "userId").length, "an index by person").toBeLessThanOrEqual(
			name === "Membership" ? 1 : 0,
		);
		expect(/^\s+\w+\s.*@unique\b/m.test(body), "a key that is unique without its practice").toBe(false);
	});

	test("pointers lead through the practice, to a person, or to what everyone has", () => {
		const pointers = [...body.matchAll(/^\s+\w+\s+(\w+)\??\s+@relation\([^)]*fields: \[([^\]]*)\]/gm)];
		const wrong = pointers.filter(
			([, to = "", fields = ""]) => !fields.startsWith("practiceId") && !["User", "ContentVersion"].includes(to),
		);
		expect(wrong.map(([line]) => line.trim())).toEqual([]);
	});
});
