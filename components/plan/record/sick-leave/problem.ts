import type { LeaveProblem, LeaveWarning } from "@/lib/clinical/engine/record/sick-leave-check";
import { fill } from "@/lib/texts/fill";
import type { SickLeaveWords } from "./words";

/** What is said below the fields of a path: `missing` and `warning` quietly, `error` as one. `wrong` names the fields. */
export type Said = { error?: string; missing?: string; warning?: string; wrong: readonly string[] };

const isMissing = ({ problem }: LeaveProblem) => problem.startsWith("no-") || problem === "pending-tasks";

/** What there is to say about a field, or about the fields below it, by the path in the decision. */
export function wordsOf(
	path: string,
	problems: readonly LeaveProblem[],
	warnings: readonly LeaveWarning[],
	words: SickLeaveWords,
): Said {
	const here = ({ key }: { key: string }) => key === path || key.startsWith(`${path}.`);
	const found = problems.filter(here);
	const said = (some: readonly LeaveProblem[]) =>
		some.map(({ problem, slots }) => fill(words.problems[problem], slots)).join(" ") || undefined;
	const warned = warnings.filter(here).map(({ warning, slots }) => fill(words.warnings[warning], slots));
	const wrong = found.filter((problem) => !isMissing(problem));
	return {
		wrong: wrong.map(({ key }) => key.slice(path.length + 1)),
		error: said(wrong),
		missing: said(found.filter(isMissing)),
		warning: warned.join(" ") || undefined,
	};
}
