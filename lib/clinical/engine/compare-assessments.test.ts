import { expect, test } from "vitest";
import { content } from "@/lib/clinical/content/content";
import { assess } from "@/lib/clinical/engine/assess";
import { compareAssessments } from "@/lib/clinical/engine/compare-assessments";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import type { Assessment } from "@/lib/clinical/types";
import { normal, over } from "@/lib/test/baseline";

const local = localise(content, "nb") as LocalContent;
const usual = assess(local, normal);
const withTriage = (changes: Partial<Assessment["triage"]>): Assessment => ({
	...usual,
	triage: { ...usual.triage, ...changes },
});

test("the same assessment differs in nothing", () => {
	expect(compareAssessments(usual, assess(local, normal))).toEqual({
		class: false,
		settled: false,
		imaging: false,
		missing: false,
		reasonsGone: [],
		reasonsNew: [],
		lines: [],
		kind: "none",
	});
});

test("another class is the weightiest, and names the rules", () => {
	const emergency = assess(local, over({ saddleSensation: "reduced" }));
	const there = compareAssessments(usual, emergency);
	expect(there).toMatchObject({ kind: "class", class: true, imaging: true, reasonsNew: ["CES-01"], reasonsGone: [] });
	const back = compareAssessments(emergency, usual);
	expect(back).toMatchObject({ kind: "class", reasonsGone: ["CES-01"], reasonsNew: [] });
	expect(back.lines.filter(({ before }) => before === null)).toHaveLength(
		there.lines.filter(({ after }) => after === null).length,
	);
});

test("a line that is gone, one that is new, and one that is worded otherwise", () => {
	const [first, second] = usual.plan.advice;
	if (!first || !second) throw new Error("usual care gives advice");
	const changed: Assessment = {
		...usual,
		plan: {
			...usual.plan,
			advice: [
				{ ...second, text: "Annen ordlyd" },
				{ ...first, id: "advice.new", text: "Ny" },
			],
		},
	};
	const { lines, kind } = compareAssessments(usual, { ...changed, plan: { ...changed.plan } });
	expect(kind).toBe("lines");
	expect(lines.slice(0, 2)).toEqual([
		{ section: "advice", id: first.id, before: first.text, after: null },
		{ section: "advice", id: second.id, before: second.text, after: "Annen ordlyd" },
	]);
	expect(lines.at(-1)).toEqual({ section: "advice", id: "advice.new", before: null, after: "Ny" });
});

test("wording alone is wording; imaging, settled or reasons alone are a result", () => {
	const worded: Assessment = {
		...usual,
		plan: { ...usual.plan, safetyNet: usual.plan.safetyNet.map((item) => ({ ...item, text: `${item.text}!` })) },
	};
	expect(compareAssessments(usual, worded).kind).toBe("wording");
	expect(compareAssessments(usual, withTriage({ imaging: "xray" })).kind).toBe("result");
	expect(compareAssessments(usual, withTriage({ settled: !usual.triage.settled })).kind).toBe("result");
	const asked = withTriage({ missing: ["age", "sex"] });
	expect(compareAssessments(usual, asked).kind).toBe("result");
	expect(compareAssessments(asked, withTriage({ missing: ["sex", "age"] })).kind).toBe("none");
	const reasons = [{ rule: "X-1", class: "usual", within: "weeks", text: "…" }] as const;
	expect(compareAssessments(usual, withTriage({ reasons })).kind).toBe("result");
});
