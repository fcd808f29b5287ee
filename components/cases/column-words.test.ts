import { expect, test } from "vitest";
import { usualColumns } from "@/lib/consultation/case-filter";
import { readColumns, writeColumns } from "./column-words";

test.each([
	[undefined, usualColumns],
	["reference.gp.saved", ["reference", "gp", "saved"]],
	// The order is the list's, and the reference leads to the case.
	["saved.gp", ["reference", "gp", "saved"]],
	["", ["reference"]],
	["answers.<b>.gp", ["reference", "gp"]],
])("%j is kept as the columns %j", (kept, columns) => {
	expect(readColumns(kept)).toEqual(columns);
});

test("what is written is read again", () => {
	expect(readColumns(writeColumns(["reference", "class", "birthYear"]))).toEqual(["reference", "class", "birthYear"]);
});
