import type { PlanSection } from "@/lib/clinical/types";
import type { Changes } from "../baseline";

/** One patient and the whole plan that the tables ask for. Lines are named without their section. */
export type PlanCell = {
	/** Which row and column of the guideline tables. */
	table: string;
	patient: string;
	/** Over the working man of 40 below. */
	answers: Changes;
	plan: Partial<Record<PlanSection, readonly string[]>>;
};

/**
 * What every plan in these tables starts from: a man of 40 in work, first visit, improving, every alarm question asked
 * and normal, medicines and earlier treatment not asked about.
 */
export const atWork = { workStatus: "working", course: "improving" } as const satisfies Changes;

const startBackAnswers = (agree: readonly number[], bothersome: "not" | "very") => {
	const items = [
		"sbLegPain",
		"sbShoulderNeck",
		"sbWalkShort",
		"sbDressSlow",
		"sbFear",
		"sbWorry",
		"sbCatastrophising",
		"sbLowMood",
	] as const;
	const answers = items.map((item, index) => [item, agree.includes(index + 1) ? "agree" : "disagree"] as const);
	return { ...Object.fromEntries(answers), sbBothersome: bothersome } as Changes;
};

/** STarT Back 1 of 9, no psychosocial points. */
export const low = startBackAnswers([4], "not");
/** STarT Back 5 of 9, 1 of them psychosocial. */
export const medium = startBackAnswers([1, 2, 3, 4, 6], "not");
/** STarT Back 7 of 9, 5 of them psychosocial. */
export const high = startBackAnswers([2, 4, 5, 6, 7, 8], "very");

/** Every plan below emergency: when to phone, now, the same day and later. */
export const safetyNet = ["emergency", "same-day", "return"] as const;
/** Asked to say it back, where the plan is long enough to be misunderstood. */
export const understood = [...safetyNet, "teach-back"] as const;
