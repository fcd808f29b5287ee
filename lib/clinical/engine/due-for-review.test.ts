import { expect, test } from "vitest";
import { content } from "@/lib/clinical/content/content";
import { dueForReview, reviewedPieces } from "@/lib/clinical/engine/due-for-review";

const reviewed = (on: string) => ({
	rules: [
		{ id: "A", review: { by: "En lege", on } },
		{ id: "B", review: null },
	],
});
const overdue = (on: string, today: string, months = 24) =>
	dueForReview(reviewed(on), today, { months })[0]?.overdue.map(({ id, due }) => [id, due]);

test.each([
	["2024-11-27", "2026-11-26", []],
	["2024-11-27", "2026-11-27", []],
	["2024-11-27", "2026-11-28", [["A", "2026-11-27"]]],
])("reviewed %s, on %s", (on, today, expected) => {
	expect(overdue(on, today)).toEqual(expected);
});

test.each([
	["2024-02-29", 24, "2026-02-28"],
	["2026-08-31", 6, "2027-02-28"],
	["2023-08-31", 6, "2024-02-29"],
	["2026-10-31", 1, "2026-11-30"],
	["2026-12-31", 12, "2027-12-31"],
])("%s and %i months: due %s", (on, months, due) => {
	expect(overdue(on, "2100-01-01", months)).toEqual([["A", due]]);
});

test("what was never reviewed is counted and not called overdue", () => {
	expect(dueForReview(reviewed("2020-01-01"), "2026-11-27", { months: 24 })).toEqual([
		{
			part: "rules",
			pieces: 2,
			never: 1,
			overdue: [{ part: "rules", id: "A", review: { by: "En lege", on: "2020-01-01" }, due: "2022-01-01" }],
		},
	]);
});

test("every rule, red flag and plan item of the content is among the pieces", () => {
	const pieces = reviewedPieces(content);
	const ids = (part: string) => new Set(pieces.filter((piece) => piece.part === part).map(({ id }) => id));
	expect(ids("rules")).toEqual(new Set(content.rules.map(({ id }) => id)));
	expect(ids("redFlags")).toEqual(new Set(content.redFlags.map(({ id }) => id)));
	expect(ids("planItems")).toEqual(new Set(content.planItems.map(({ id }) => id)));
});
