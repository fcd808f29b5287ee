import type { Answers } from "../content/answers";
import type { Condition, Truth } from "../types";
import type { TriageContent } from "./content-type";
import { measured } from "./measure";

/** Answers against a content, with the facts that have been worked out so far. */
export type Case = {
	content: Pick<TriageContent, "facts" | "questions">;
	answers: Answers;
	facts: Map<string, Truth>;
	prospects: Map<string, Prospect>;
};

/** Whether a condition could still come to hold, and through which questions. See `couldHold`. */
export type Prospect = { truth: Truth; open: readonly string[] };

export const openCase = (content: Case["content"], answers: Answers): Case => ({
	content,
	answers,
	facts: new Map(),
	prospects: new Map(),
});

export const answerTo = (answers: Answers, question: string): unknown => answers[question as keyof Answers];

const not = (truth: Truth): Truth => (truth === "yes" ? "no" : truth === "no" ? "yes" : "unknown");
const when = (test: boolean): Truth => (test ? "yes" : "no");

/** Three-valued: a missing answer is "unknown", never "no". */
export function holds(condition: Condition, of: Case): Truth {
	if ("question" in condition) return reads(condition, answerTo(of.answers, condition.question));
	if ("fact" in condition) return factHolds(condition.fact, of);
	if ("not" in condition) return not(holds(condition.not, of));
	if ("unless" in condition) return when(holds(condition.unless, of) !== "yes");
	if ("all" in condition) {
		let truth: Truth = "yes";
		for (const part of condition.all) {
			const holding = holds(part, of);
			if (holding === "no") return "no";
			if (holding === "unknown") truth = "unknown";
		}
		return truth;
	}
	if ("any" in condition) return atLeast(1, condition.any, of);
	return atLeast(condition.atLeast, condition.count, of);
}

function atLeast(wanted: number, parts: readonly Condition[], of: Case): Truth {
	let established = 0;
	let possible = 0;
	for (const part of parts) {
		const holding = holds(part, of);
		if (holding === "yes") established++;
		if (holding !== "no") possible++;
		if (established >= wanted) return "yes";
	}
	return possible >= wanted ? "unknown" : "no";
}

/** What one answer says of a condition on its question. */
export function reads(condition: Extract<Condition, { question: string }>, answer: unknown): Truth {
	if ("answered" in condition) return when((answer !== undefined) === condition.answered);
	if (answer === undefined) return "unknown";
	if ("is" in condition) {
		return when(typeof condition.is === "string" ? answer === condition.is : condition.is.includes(String(answer)));
	}
	if ("includes" in condition) return when(Array.isArray(answer) && answer.includes(condition.includes));
	if ("atLeast" in condition) return when(Number(answer) >= condition.atLeast);
	return when(Number(answer) < condition.below);
}

export function factHolds(id: string, of: Case): Truth {
	const known = of.facts.get(id);
	if (known) return known;
	const fact = of.content.facts[id as keyof typeof of.content.facts];
	if (!fact) throw new Error(`A condition names the unknown fact ${id}`);
	const truth =
		"when" in fact
			? holds(fact.when as Condition, of)
			: (measured[id as keyof typeof measured]?.(of.answers) ?? "unknown");
	of.facts.set(id, truth);
	return truth;
}
