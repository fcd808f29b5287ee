import { type Assessment, type PlanSection, planSections } from "../types";

/** A line of the drafted plan on both sides; null where that side has none. */
export type LineChange = { section: PlanSection; id: string; before: string | null; after: string | null };

export type Difference = {
	class: boolean;
	settled: boolean;
	imaging: boolean;
	/** Other questions are missing; in another order they are the same. */
	missing: boolean;
	/** Rules that gave a reason on one side only. */
	reasonsGone: readonly string[];
	reasonsNew: readonly string[];
	/** Gone, new or worded otherwise, in the order of the plan. */
	lines: readonly LineChange[];
	/** The weightiest of it. `lines` and `wording` are about the plan. */
	kind: "class" | "lines" | "wording" | "result" | "none";
};

/** What is different between two assessments of the same answers, in the same language. */
export function compareAssessments(before: Assessment, after: Assessment): Difference {
	const rulesBefore = before.triage.reasons.map(({ rule }) => rule);
	const rulesAfter = after.triage.reasons.map(({ rule }) => rule);
	const found = {
		class: before.triage.class !== after.triage.class,
		settled: before.triage.settled !== after.triage.settled,
		imaging: before.triage.imaging !== after.triage.imaging,
		missing: before.triage.missing.toSorted().join() !== after.triage.missing.toSorted().join(),
		reasonsGone: rulesBefore.filter((rule) => !rulesAfter.includes(rule)),
		reasonsNew: rulesAfter.filter((rule) => !rulesBefore.includes(rule)),
		lines: planSections.flatMap((section) => changedLines(section, before, after)),
	};
	return { ...found, kind: kindOf(found) };
}

function kindOf(found: Omit<Difference, "kind">): Difference["kind"] {
	if (found.class) return "class";
	if (found.lines.some(({ before, after }) => before === null || after === null)) return "lines";
	if (found.lines.length > 0) return "wording";
	const reasons = found.reasonsGone.length > 0 || found.reasonsNew.length > 0;
	return found.settled || found.imaging || found.missing || reasons ? "result" : "none";
}

function changedLines(section: PlanSection, before: Assessment, after: Assessment): LineChange[] {
	const then = before.plan[section] ?? [];
	const now = after.plan[section] ?? [];
	const textNow = new Map(now.map(({ id, text }) => [id, text]));
	const known = new Set(then.map(({ id }) => id));
	return [
		...then.flatMap(({ id, text }): LineChange[] => {
			const other = textNow.get(id) ?? null;
			return other === text ? [] : [{ section, id, before: text, after: other }];
		}),
		...now
			.filter(({ id }) => !known.has(id))
			.map(({ id, text }): LineChange => ({ section, id, before: null, after: text })),
	];
}
