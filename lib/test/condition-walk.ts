import type { Condition } from "@/lib/clinical/types";

/** A condition and every condition inside it; named facts are not opened. */
export function conditionsIn(condition: Condition): readonly Condition[] {
	return [condition, ...partsOf(condition).flatMap(conditionsIn)];
}

function partsOf(condition: Condition): readonly Condition[] {
	if ("all" in condition) return condition.all;
	if ("any" in condition) return condition.any;
	if ("count" in condition) return condition.count;
	if ("not" in condition) return [condition.not];
	if ("unless" in condition) return [condition.unless];
	return [];
}
