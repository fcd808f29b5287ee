import type { Answers } from "../content/answers";
import type { Condition, PlanCell, PlanRule } from "../types";
import type { LocalContent } from "./content-type";
import { answeredRules } from "./draft-plan";
import type { Evaluation } from "./evaluate";
import { answerTo, type Case, factHolds, holds, openCase } from "./holds";

/** What a rule that has fired rests on. */
export type Behind = {
	/** The answered questions that made it fire, in the order of the form. */
	questions: readonly string[];
	/** What it reads of the assessment: class, presentation, phase, intensity. */
	cell: readonly (keyof PlanCell)[];
	/** The triage rules that it answers to. */
	fired: readonly string[];
};

/**
 * The answers and the cell behind a plan rule or a triage rule that has fired. Of alternatives, only those that hold
 * count; of what speaks against, every answer that was read. A risk is the score's, whose own items are not repeated.
 */
export function behind(content: LocalContent, id: string, answers: Answers, evaluation: Evaluation): Behind | null {
	const plan = content.planRules.find((rule) => rule.id === id) as
		| Pick<PlanRule, "cell" | "when" | "fired">
		| undefined;
	const rule = plan ?? content.rules.find((triage) => triage.id === id);
	if (!rule) return null;
	const of = openCase(content, answers);
	const read = new Set(rule.when ? readBy(rule.when as Condition, of) : []);
	if (plan?.cell?.phase && !evaluation.phase) read.delete("durationDays");
	else if (plan?.cell?.phase) read.add("durationDays");
	return {
		questions: Object.keys(content.questions).filter((question) => read.has(question)),
		cell: Object.keys(plan?.cell ?? {}) as (keyof PlanCell)[],
		fired: answeredRules(plan?.fired, evaluation),
	};
}

function readBy(condition: Condition, of: Case): readonly string[] {
	if ("question" in condition) return answered(condition.question, of);
	if ("fact" in condition) return readByFact(condition.fact, of, readBy);
	if ("not" in condition) return everythingRead(condition.not, of);
	if ("unless" in condition) return everythingRead(condition.unless, of);
	if ("all" in condition) return condition.all.flatMap((part) => readBy(part, of));
	const parts = "any" in condition ? condition.any : condition.count;
	return parts.filter((part) => holds(part, of) === "yes").flatMap((part) => readBy(part, of));
}

function everythingRead(condition: Condition, of: Case): readonly string[] {
	if ("question" in condition) return answered(condition.question, of);
	if ("fact" in condition) return readByFact(condition.fact, of, everythingRead);
	if ("not" in condition) return everythingRead(condition.not, of);
	if ("unless" in condition) return everythingRead(condition.unless, of);
	const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : condition.count;
	return parts.flatMap((part) => everythingRead(part, of));
}

const answered = (question: string, { answers }: Case) => (answerTo(answers, question) === undefined ? [] : [question]);

/** Where a measured fact is read. */
const measuredIn: Readonly<Record<string, string>> = {
	weakness: "power",
	severeWeakness: "power",
	weaknessInSeveralRoots: "power",
	weaknessOnBothSides: "power",
	sensoryLoss: "sensationReduced",
	sensoryLossBothLegs: "sensationReduced",
	reflexLoss: "reflexes",
};

function readByFact(id: string, of: Case, read: typeof readBy): readonly string[] {
	const fact = of.content.facts[id as keyof typeof of.content.facts];
	if (fact && "when" in fact) return read(fact.when as Condition, of);
	const question = measuredIn[id];
	if (question === undefined) return [];
	// What is not listed is normal once the neurology is examined.
	return answered(factHolds(id, of) === "yes" ? question : "neuroExamDone", of);
}
