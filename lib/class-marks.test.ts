import { expect, test } from "vitest";
import { classMarks } from "./class-marks";

test.each([
	["usual", true, ["usual"]],
	["usual", false, ["unsettled"]],
	["usual", null, ["unsettled"]],
	["planned", false, ["planned", "unsettled"]],
	["urgent", true, ["urgent"]],
	["emergency", false, ["emergency"]],
	[null, null, ["unsettled"]],
] as const)("%s, settled %s → %j", (triageClass, settled, marks) => {
	expect(classMarks(triageClass, settled)).toEqual(marks);
});
