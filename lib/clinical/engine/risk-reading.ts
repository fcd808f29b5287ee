import type { Answers } from "../content/answers";
import type { Presentation, Risk } from "../types";
import { phaseOf } from "./evaluate";

/** Whom the questionnaires were never tried on. */
export type Outside = "under18" | "pregnant" | "fracture" | "inflammatory" | "surgery";

export type RiskReading = {
	/** Under 14 days: the answers are uncertain, and a new score in two to four weeks is proposed. */
	isEarly: boolean;
	/** Beyond twelve weeks the score shows severity and obstacles, not the risk of becoming chronic. */
	isSeverity: boolean;
	outside: readonly Outside[];
};

/** How a score is to be read in this case. An answer that was not given puts nobody outside. */
export function riskReading(answers: Answers, presentation: Presentation): RiskReading {
	const { durationDays, age } = answers;
	const outside: readonly (readonly [Outside, boolean])[] = [
		["under18", age !== undefined && age < 18],
		["pregnant", answers.pregnant === "yes"],
		["fracture", answers.xrayCompressionFracture === "yes"],
		["inflammatory", presentation === "inflammatory"],
		["surgery", answers.spinalProcedurePast3Months === "yes"],
	];
	return {
		isEarly: durationDays !== undefined && durationDays < 14,
		isSeverity: phaseOf(answers) === "chronic",
		outside: outside.filter(([, holds]) => holds).map(([id]) => id),
	};
}

/** STarT Back low with Örebro at risk, or high with Örebro below. Said, never averaged. */
export function scoresDisagree({ startBack, orebro }: Pick<Risk, "startBack" | "orebro">): boolean {
	if (orebro.atRisk === null || startBack.stratum === null) return false;
	return orebro.atRisk ? startBack.stratum === "low" : startBack.stratum === "high";
}
