import type { WrittenLine } from "@/lib/clinical/engine/low-value";
import { type Plan, planSections } from "@/lib/clinical/types";
import { type Decisions, linesOf } from "./decisions";

/** The lines that will be signed as the plan stands now, without those that are dropped or replaced. */
export function writtenLines(draft: Plan, decisions: Decisions, replaced: ReadonlySet<string>): readonly WrittenLine[] {
	return planSections.flatMap((section) =>
		linesOf(section, draft, decisions, replaced).flatMap((line): WrittenLine[] => {
			if (line.kind === "added") return [{ id: line.key, section, text: line.decision.text ?? "", own: true }];
			const { item, decision, superseded } = line;
			if (superseded || decision?.action === "drop") return [];
			const own = decision?.action === "edit";
			return [{ id: item.id, section, text: (own ? decision.text : null) ?? item.text, own }];
		}),
	);
}
