import { answerTo, type Case, holds } from "@/lib/clinical/engine/holds";
import type { Condition } from "@/lib/clinical/types";

/** The answer that a measured fact is read off. */
const measuredFrom: Readonly<Record<string, string>> = {
	weakness: "power",
	severeWeakness: "power",
	weaknessInSeveralRoots: "power",
	weaknessOnBothSides: "power",
	sensoryLoss: "sensationReduced",
	sensoryLossBothLegs: "sensationReduced",
	reflexLoss: "reflexes",
};

/** The answers that make a condition hold: what a clinician would point at, or correct. */
export function supporting(condition: Condition, of: Case): readonly string[] {
	if ("unless" in condition || "not" in condition || holds(condition, of) !== "yes") return [];
	if ("question" in condition)
		return answerTo(of.answers, condition.question) === undefined ? [] : [condition.question];
	if ("fact" in condition) {
		const fact = of.content.facts[condition.fact as keyof typeof of.content.facts];
		if (fact && "when" in fact) return supporting(fact.when as Condition, of);
		return [measuredFrom[condition.fact] ?? []].flat();
	}
	const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : condition.count;
	return [...new Set(parts.flatMap((part) => supporting(part, of)))];
}
