import { expect, test } from "vitest";
import { markOf } from "./translated-from";

test.each([
	["", "811c9dc5"],
	["a", "e40c292c"],
	["foobar", "bf9cf968"],
])("the published marks of FNV-1a: %j", (text, mark) => {
	expect(markOf(text)).toBe(mark);
});

test("a changed letter is seen", () => {
	expect(markOf("Ring 113.")).not.toBe(markOf("Ring 112."));
});
