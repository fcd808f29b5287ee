import { measured } from "./measure";

/** Why this program can't assess by a content; `where` names the part of it. */
export type Gap = { kind: "part" | "condition" | "measured" | "fact"; where: string };

const parts = {
	questions: "record",
	facts: "record",
	accuracy: "record",
	rules: "list",
	redFlags: "list",
	planItems: "list",
	planRules: "list",
	scripts: "list",
} as const;

const operators = ["is", "atLeast", "below", "includes", "answered"];

/**
 * What a content asks of the engine that this engine does not know; empty when it can be assessed by. An older or newer
 * program may have known more: without this, a condition that is not understood would quietly read as unknown. The
 * instruments are code: STarT Back and Örebro are scored as this program scores them, under every content.
 */
export function evaluableGaps(content: unknown): readonly Gap[] {
	if (!isRecord(content)) return [{ kind: "part", where: "content" }];
	const missing = Object.entries(parts).filter(([part, shape]) =>
		shape === "list" ? !Array.isArray(content[part]) : !isRecord(content[part]),
	);
	if (missing.length > 0) return missing.map(([where]) => ({ kind: "part", where }));
	const facts = content.facts as Record<string, unknown>;
	const gaps: Gap[] = [];
	for (const [id, fact] of Object.entries(facts)) {
		if (isRecord(fact) && fact.measured === true && !(id in measured)) gaps.push({ kind: "measured", where: id });
	}
	const conditions = [
		...conditionsOf("facts", Object.entries(facts), ["when"]),
		...conditionsOf("questions", Object.entries(content.questions as object), [
			"safety",
			"closedWhen",
			"askWhen",
			"alarm",
		]),
		...conditionsOf("rules", named(content.rules), ["when"]),
		...conditionsOf("redFlags", named(content.redFlags), ["present"]),
		...conditionsOf("planRules", named(content.planRules), ["when"]),
	];
	for (const { where, condition } of conditions) gaps.push(...conditionGaps(condition, where, facts));
	return gaps;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	value !== null && typeof value === "object" && !Array.isArray(value);

const named = (list: unknown): (readonly [string, unknown])[] =>
	(list as readonly unknown[]).map((entry) => [isRecord(entry) ? String(entry.id) : "?", entry] as const);

/** `safety: true` is no condition. */
const conditionsOf = (part: string, entries: readonly (readonly [string, unknown])[], keys: readonly string[]) =>
	entries.flatMap(([id, entry]) =>
		keys.flatMap((key) => {
			const condition = isRecord(entry) ? entry[key] : undefined;
			return condition === undefined || condition === true ? [] : [{ where: `${part}.${id}`, condition }];
		}),
	);

function conditionGaps(condition: unknown, where: string, facts: Record<string, unknown>): Gap[] {
	const strange: Gap[] = [{ kind: "condition", where }];
	if (!isRecord(condition)) return strange;
	const inside = (inner: unknown) => conditionGaps(inner, where, facts);
	const all = (list: unknown) => (Array.isArray(list) ? list.flatMap(inside) : strange);
	const keys = Object.keys(condition).filter((key) => key !== "atLeast" || !("count" in condition));
	const [only, ...others] = keys;
	if ("question" in condition) {
		const known = keys.length === 2 && keys.every((key) => key === "question" || operators.includes(key));
		return known && typeof condition.question === "string" ? [] : strange;
	}
	if (others.length > 0) return strange;
	switch (only) {
		case "fact":
			return String(condition.fact) in facts ? [] : [{ kind: "fact", where: `${where}: ${condition.fact}` }];
		case "not":
			return inside(condition.not);
		case "unless":
			return inside(condition.unless);
		case "all":
			return all(condition.all);
		case "any":
			return all(condition.any);
		case "count":
			return typeof condition.atLeast === "number" ? all(condition.count) : strange;
		default:
			return strange;
	}
}
