import { describe, expect, test } from "vitest";
import { applyChanges, changesBetween, merge, same } from "./merge";

test.each([
	[undefined, undefined, true],
	["yes", "no", false],
	[{ L5: { left: 4, right: 5 } }, { L5: { right: 5, left: 4 } }, true],
	[{ L5: { left: 4 } }, { L5: { left: 3 } }, false],
	[["nsaid"], ["nsaid"], true],
	[["nsaid"], ["nsaid", "paracetamol"], false],
	[[], {}, false],
	[[], undefined, false],
])("%j and %j say the same: %s", (one, other, expected) => {
	expect(same(one, other)).toBe(expected);
});

test("changes name what is new, what differs and what is gone", () => {
	const changes = changesBetween(
		{ bladder: "normal", bowel: "normal", trauma: "none" },
		{ bladder: "retention", trauma: "none", age: 40 },
	);
	expect(changes).toEqual({ bladder: "retention", bowel: null, age: 40 });
	expect(applyChanges({ bladder: "normal", bowel: "normal", trauma: "none" }, changes)).toEqual({
		bladder: "retention",
		trauma: "none",
		age: 40,
	});
});

describe("merging what was answered in two places", () => {
	const base = { bladder: "normal", bowel: "normal", painBack: 5 } as const;

	test("keys that only the other side changed are taken over and told", () => {
		const merged = merge({ base, mine: { ...base, age: 40 }, theirs: { ...base, painBack: 7 } });
		expect(merged).toEqual({ answers: { ...base, age: 40, painBack: 7 }, taken: ["painBack"], conflicts: [] });
	});

	test("an answer that the other side took away goes", () => {
		const { bowel: _, ...theirs } = base;
		expect(merge({ base, mine: base, theirs })).toEqual({
			answers: { bladder: "normal", painBack: 5 },
			taken: ["bowel"],
			conflicts: [],
		});
	});

	test("the same change on both sides is no conflict", () => {
		const changed = { ...base, bladder: "retention" } as const;
		expect(merge({ base, mine: changed, theirs: changed })).toEqual({ answers: changed, taken: [], conflicts: [] });
	});

	test("different changes to one key are a conflict, and the form keeps its own until somebody decides", () => {
		const merged = merge({
			base,
			mine: { ...base, bladder: "retention" },
			theirs: { ...base, bladder: "incontinence" },
		});
		expect(merged.answers.bladder).toBe("retention");
		expect(merged.conflicts).toEqual([{ key: "bladder", mine: "retention", theirs: "incontinence" }]);
	});

	test("taking away here what was changed there is a conflict too", () => {
		const { painBack: _, ...mine } = base;
		const merged = merge({ base, mine, theirs: { ...base, painBack: 9 } });
		expect(merged.conflicts).toEqual([{ key: "painBack", mine: undefined, theirs: 9 }]);
	});
});
