import type { Answers } from "../content/answers";
import { orebro } from "../instruments/orebro";
import { startBack } from "../instruments/start-back";
import type { ChangeThreshold, Goal, Stratum } from "../types";

/**
 * A change against what counts. `beyond` has reached the published number of points; `share` only the published share
 * of what it was, which on a short scale is less than asking twice can tell; `within` neither; `unknown` where nothing
 * is published or one of the two was not asked.
 */
export type Size = "beyond" | "share" | "within" | "unknown";
export type Direction = "better" | "worse" | "same" | "unknown";
export type Change<Value> = { before: Value | null; now: Value | null; direction: Direction; size: Size };

export type Comparison = {
	painBack: Change<number>;
	painLeg: Change<number>;
	/** Goals of the same words, in the order they have now; then those that were left. */
	goals: readonly (Change<number> & { activity: string; target: number | null })[];
	startBack: Change<number> & { strata: { before: Stratum | null; now: Stratum | null } };
	orebro: Change<number>;
	confidence: Change<number>;
	workAbility: Change<number>;
};

type Thresholds = readonly Pick<ChangeThreshold, "id" | "points" | "share">[];

/** Two visits side by side. Nothing is said of what was not asked both times. */
export function compareVisits(thresholds: Thresholds, before: Answers, now: Answers): Comparison {
	const pain = thresholds.find(({ id }) => id === "pain") ?? null;
	const goal = thresholds.find(({ id }) => id === "goal") ?? null;
	const first = startBack(before);
	const again = startBack(now);
	return {
		painBack: change(before.painBack, now.painBack, "lower", pain),
		painLeg: change(before.painLeg, now.painLeg, "lower", pain),
		goals: goalChanges(before.goals ?? [], now.goals ?? [], goal),
		startBack: {
			...change(first.total, again.total, "lower", null),
			strata: { before: first.stratum, now: again.stratum },
		},
		orebro: change(orebro(before).total, orebro(now).total, "lower", null),
		confidence: change(before.confidence, now.confidence, "higher", null),
		workAbility: change(before.workAbility, now.workAbility, "higher", null),
	};
}

/** One measure. Worse is judged by the number that was published for better: none was published for worse. */
export function change(
	before: number | null | undefined,
	now: number | null | undefined,
	better: "lower" | "higher",
	threshold: Pick<ChangeThreshold, "points" | "share"> | null,
): Change<number> {
	if (before == null || now == null)
		return { before: before ?? null, now: now ?? null, direction: "unknown", size: "unknown" };
	const by = now - before;
	const direction = by === 0 ? "same" : by < 0 === (better === "lower") ? "better" : "worse";
	return { before, now, direction, size: threshold ? sizeOf(Math.abs(by), before, threshold) : "unknown" };
}

function sizeOf(by: number, before: number, { points, share }: Pick<ChangeThreshold, "points" | "share">): Size {
	if (by >= points) return "beyond";
	return share !== null && before > 0 && by / before >= share ? "share" : "within";
}

const sameWords = (activity: string) => activity.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();

function goalChanges(before: readonly Goal[], now: readonly Goal[], threshold: Thresholds[number] | null) {
	const earlier = new Map(before.map((goal) => [sameWords(goal.activity), goal]));
	const current = now.map((goal) => {
		const last = earlier.get(sameWords(goal.activity));
		earlier.delete(sameWords(goal.activity));
		return { activity: goal.activity, target: goal.target, ...change(last?.now, goal.now, "higher", threshold) };
	});
	const left = [...earlier.values()].map((goal) => ({
		activity: goal.activity,
		target: goal.target,
		...change(goal.now, null, "higher", threshold),
	}));
	return [...current, ...left];
}
