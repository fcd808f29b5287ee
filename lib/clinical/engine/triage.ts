import {
	type Condition,
	type Reason,
	type Rule,
	type Triage,
	type TriageClass,
	triageClasses,
	withinLimits,
} from "../types";
import type { TriageContent } from "./content-type";
import { couldHold, counts, excusesIn, isSafetyQuestion, questionsIn } from "./could-hold";
import { type Case, holds } from "./holds";

type LocalRule = TriageContent["rules"][number];

const rank = (of: TriageClass) => triageClasses.indexOf(of);
const whenOf = (rule: LocalRule) => rule.when as Condition;

/** Most urgent class first, then the soonest, then the order of the content. */
export function firedRules(content: TriageContent, of: Case): readonly LocalRule[] {
	const fired = content.rules.filter((rule) => holds(whenOf(rule), of) === "yes");
	return fired.toSorted(
		(a, b) => rank(b.class) - rank(a.class) || withinLimits.indexOf(a.within) - withinLimits.indexOf(b.within),
	);
}

/**
 * The most urgent class that the answers establish, why, how soon, which imaging,
 * whether a safety question could still change it, and which.
 */
export function triage(content: TriageContent, of: Case, fired = firedRules(content, of)): Triage {
	const established = fired[0]?.class ?? "usual";
	const setting = fired.filter((rule) => rule.class === established);
	const raising = established === "emergency" ? [] : questionsThatCouldRaise(content, of, established);
	const told = established === "emergency" ? setting : leading(fired);
	return {
		class: established,
		settled: raising.length === 0,
		imaging: (setting.find((rule) => rule.imaging !== "none") ?? setting[0])?.imaging ?? "none",
		reasons: told.map(toReason),
		missing: [...new Set([...raising, ...told.flatMap((rule) => excusesIn(whenOf(rule), of))])],
	};
}

/** A rule steps back when a more urgent one has spoken of the same disease. */
const leading = (fired: readonly LocalRule[]) =>
	fired.filter((rule) => !fired.some((other) => other.target === rule.target && rank(other.class) > rank(rule.class)));

const toReason = (rule: LocalRule): Reason => ({
	rule: rule.id,
	class: rule.class,
	within: rule.within,
	text: rule.because,
});

/** Unanswered safety questions and opened details, those that can lead to the most urgent class first. */
function questionsThatCouldRaise(content: TriageContent, of: Case, established: TriageClass): readonly string[] {
	const reach = new Map<string, number>();
	for (const rule of content.rules) {
		if (rank(rule.class) <= rank(established) || holds(whenOf(rule), of) !== "unknown") continue;
		const prospect = couldHold(whenOf(rule), of);
		if (prospect.truth !== "unknown") continue;
		for (const question of prospect.open) reach.set(question, Math.max(reach.get(question) ?? 0, rank(rule.class)));
	}
	for (const question of alwaysAsked(content, of)) {
		const most = reachOf(content, question);
		if (counts(question, of) && most > rank(established)) reach.set(question, Math.max(reach.get(question) ?? 0, most));
	}
	const order = Object.keys(content.questions);
	return [...reach.keys()].toSorted(
		(a, b) => (reach.get(b) ?? 0) - (reach.get(a) ?? 0) || order.indexOf(a) - order.indexOf(b),
	);
}

/** The safety questions that nobody may skip, whatever else was answered. */
function alwaysAsked(content: TriageContent, of: Case): readonly string[] {
	return Object.entries(content.questions)
		.filter(([id, question]) => "safety" in question && isPlainlySafety(id, question.safety, of))
		.map(([id]) => id);
}

const isPlainlySafety = (id: string, safety: unknown, of: Case) =>
	safety === true || ((id === "pregnant" || id === "missedPeriod") && isSafetyQuestion(id, of));

const reaches = new WeakMap<object, Map<string, number>>();

/** The rank of the most urgent class that a question can lead to by any rule. */
function reachOf(content: TriageContent, question: string): number {
	let known = reaches.get(content.rules);
	if (!known) {
		known = new Map();
		for (const rule of content.rules) {
			for (const id of questionsIn(whenOf(rule), { content })) {
				known.set(id, Math.max(known.get(id) ?? 0, rank(rule.class as Rule["class"])));
			}
		}
		reaches.set(content.rules, known);
	}
	return known.get(question) ?? 0;
}
