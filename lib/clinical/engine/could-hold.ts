import type { Condition, Truth } from "../types";
import { answerTo, type Case, factHolds, holds, type Prospect, reads } from "./holds";
import { settlesMeasured } from "./measure";

const settled = (truth: Truth): Prospect => ({ truth, open: [] });

/** A safety question, or a test or detail that an answer has opened, and that is still unanswered. */
export function counts(question: string, of: Case): boolean {
	if (answerTo(of.answers, question) !== undefined) return false;
	return isSafetyQuestion(question, of);
}

export function isSafetyQuestion(question: string, of: Case): boolean {
	const asked = of.content.questions[question as keyof typeof of.content.questions];
	if (!asked || !("safety" in asked)) return false;
	const safety = asked.safety as true | Condition;
	return safety === true || holds(safety, of) === "yes";
}

/**
 * Whether a condition could still come to hold through the questions that count, and which questions those are.
 * An unanswered question that does not count leaves its part as it is: not established.
 */
export function couldHold(condition: Condition, of: Case): Prospect {
	if ("question" in condition) {
		if (answerTo(of.answers, condition.question) === undefined) {
			if ("answered" in condition) return settled(reads(condition, undefined));
			return counts(condition.question, of) ? { truth: "unknown", open: [condition.question] } : settled("no");
		}
		return settled(reads(condition, answerTo(of.answers, condition.question)));
	}
	if ("fact" in condition) return factCouldHold(condition.fact, of);
	if ("not" in condition) {
		const { truth, open } = couldHold(condition.not, of);
		return { truth: truth === "yes" ? "no" : truth === "no" ? "yes" : "unknown", open };
	}
	if ("unless" in condition) {
		if (holds(condition.unless, of) === "yes") return settled("no");
		return { truth: "yes", open: excusesIn(condition, of).filter((question) => counts(question, of)) };
	}
	if ("all" in condition) return combine(condition.all, condition.all.length, of);
	if ("any" in condition) return combine(condition.any, 1, of);
	return combine(condition.count, condition.atLeast, of);
}

function combine(parts: readonly Condition[], wanted: number, of: Case): Prospect {
	const prospects = parts.map((part) => couldHold(part, of));
	const established = prospects.filter(({ truth }) => truth === "yes").length;
	const possible = prospects.filter(({ truth }) => truth !== "no");
	if (possible.length < wanted) return settled("no");
	return { truth: established >= wanted ? "yes" : "unknown", open: possible.flatMap(({ open }) => open) };
}

function factCouldHold(id: string, of: Case): Prospect {
	const known = of.prospects.get(id);
	if (known) return known;
	const fact = of.content.facts[id as keyof typeof of.content.facts];
	const truth = factHolds(id, of);
	const prospect =
		truth === "unknown" && fact && "when" in fact
			? couldHold(fact.when as Condition, of)
			: { truth, open: truth === "unknown" ? [settlesMeasured] : [] };
	of.prospects.set(id, prospect);
	return prospect;
}

/** The unanswered questions that would excuse a finding which stands without them. */
export function excusesIn(condition: Condition, of: Case): readonly string[] {
	if ("unless" in condition) return holds(condition.unless, of) === "unknown" ? unansweredIn(condition.unless, of) : [];
	if ("fact" in condition) {
		const fact = of.content.facts[condition.fact as keyof typeof of.content.facts];
		return fact && "when" in fact ? excusesIn(fact.when as Condition, of) : [];
	}
	const parts = partsOf(condition);
	return parts.filter((part) => holds(part, of) === "yes").flatMap((part) => excusesIn(part, of));
}

const partsOf = (condition: Condition): readonly Condition[] =>
	"all" in condition ? condition.all : "any" in condition ? condition.any : "count" in condition ? condition.count : [];

function unansweredIn(condition: Condition, of: Case): readonly string[] {
	return questionsIn(condition, of).filter((question) => answerTo(of.answers, question) === undefined);
}

/** Every question that a condition reads, through facts as well. */
export function questionsIn(condition: Condition, of: Pick<Case, "content">): readonly string[] {
	if ("question" in condition) return [condition.question];
	if ("not" in condition) return questionsIn(condition.not, of);
	if ("unless" in condition) return questionsIn(condition.unless, of);
	if ("fact" in condition) {
		const fact = of.content.facts[condition.fact as keyof typeof of.content.facts];
		return fact && "when" in fact ? questionsIn(fact.when as Condition, of) : [settlesMeasured];
	}
	return partsOf(condition).flatMap((part) => questionsIn(part, of));
}
