import { PlanDifferenceView } from "@/components/visits/plan-difference";
import { type ComparedLine, comparePlans } from "@/lib/clinical/engine/compare-plans";
import type { WrittenLine } from "@/lib/clinical/engine/low-value";
import type { Plan } from "@/lib/clinical/types";
import type { PlanLine } from "@/lib/consultation/types";
import type { EditorWords } from "./editor-words";

type Props = {
	last: readonly PlanLine[];
	lines: readonly WrittenLine[];
	draft: Plan;
	notAsked: readonly string[];
	t: EditorWords["visits"];
};

/**
 * The plan as it is being made, against the last one. What is decided beside the lines is compared once it is signed:
 * until then it has no words.
 */
export function LiveDifference({ last, lines, draft, notAsked, t }: Props) {
	const drafted = new Set(
		Object.values(draft)
			.flat()
			.map(({ id }) => id),
	);
	const now = lines.map(
		({ id, section, text }): ComparedLine => ({ id, itemId: drafted.has(id) ? id : null, section, text }),
	);
	const before = last.filter(
		({ itemId, sayings, id }) => itemId !== null || (sayings === undefined && !id.includes(".decided")),
	);
	return <PlanDifferenceView difference={comparePlans<ComparedLine>(before, now, notAsked)} t={t} />;
}
