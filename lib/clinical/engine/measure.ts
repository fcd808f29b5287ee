import type { Answers } from "../content/answers";
import type { FactId } from "../content/facts";
import { startBack } from "../instruments/start-back";
import { type Root, roots, type Side, sides, type Truth } from "../types";

type Weak = { root: Root; side: Side; grade: number };

/** Every root and side below MRC 5 that was entered. */
export function weakMuscles(answers: Answers): readonly Weak[] {
	const found: Weak[] = [];
	for (const root of roots) {
		for (const side of sides) {
			const grade = answers.power?.[root]?.[side];
			if (grade !== undefined && grade < 5) found.push({ root, side, grade });
		}
	}
	return found;
}

const distinct = (values: readonly string[]) => new Set(values).size;

/** What is not listed is normal once the neurology is examined, and unknown until then. */
const found = (present: boolean, answers: Answers): Truth =>
	present ? "yes" : answers.neuroExamDone === "yes" ? "no" : "unknown";

const sidesOfSensoryLoss = (answers: Answers) =>
	(answers.sensationReduced ?? []).map((dermatome) => dermatome.slice(dermatome.indexOf("-") + 1));

function reflexLost(answers: Answers): boolean {
	const graded = Object.values(answers.reflexes ?? {}).flatMap((reflex) => Object.values(reflex ?? {}));
	return graded.some((grade) => grade === "reduced" || grade === "absent");
}

/** The facts that are read off the examination and the scores rather than stated as a condition. */
export const measured: Partial<Record<FactId, (answers: Answers) => Truth>> = {
	weakness: (answers) => found(weakMuscles(answers).length > 0, answers),
	severeWeakness: (answers) =>
		found(
			weakMuscles(answers).some(({ grade }) => grade <= 3),
			answers,
		),
	weaknessInSeveralRoots: (answers) => found(distinct(weakMuscles(answers).map(({ root }) => root)) > 1, answers),
	weaknessOnBothSides: (answers) => found(distinct(weakMuscles(answers).map(({ side }) => side)) > 1, answers),
	sensoryLoss: (answers) => found((answers.sensationReduced ?? []).length > 0, answers),
	sensoryLossBothLegs: (answers) => found(distinct(sidesOfSensoryLoss(answers)) > 1, answers),
	reflexLoss: (answers) => found(reflexLost(answers), answers),
	notScored: (answers) => (startBack(answers).possible.length === 1 ? "no" : "yes"),
};

/** The question that settles an unknown measured fact. */
export const settlesMeasured = "neuroExamDone";
