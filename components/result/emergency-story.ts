import type { LocalContent, TriageContent } from "@/lib/clinical/engine/content-type";
import type { Evaluation } from "@/lib/clinical/engine/evaluate";
import type { Case } from "@/lib/clinical/engine/holds";
import type { Condition, EmergencyScript, Localised } from "@/lib/clinical/types";
import { supporting } from "./supporting";

export type Script = Localised<EmergencyScript>;

type EmergencyContent = TriageContent & Pick<LocalContent, "scripts">;

/**
 * The scripts of the rules that made this an emergency, and the answers that set them off.
 * The first reason leads, unless another one threatens life: 113 comes before the hospital.
 */
export function emergencyStory(content: EmergencyContent, { triage }: Evaluation, of: Case) {
	const reasons = triage.reasons.filter((reason) => reason.class === "emergency");
	const rules = reasons.flatMap((reason) => content.rules.filter(({ id }) => id === reason.rule));
	const targets = [...new Set(rules.map(({ target }) => target))];
	const scripts = targets.flatMap((target) =>
		content.scripts.filter((script) => script.target === target),
	) as readonly Script[];
	return {
		reasons,
		scripts: scripts.toSorted((a, b) => Number(b.phone === "113") - Number(a.phone === "113")),
		causes: [...new Set(rules.flatMap((rule) => supporting(rule.when as Condition, of)))],
	};
}
