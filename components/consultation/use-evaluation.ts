import { useEffect, useMemo } from "react";
import type { Answers } from "@/lib/clinical/content/answers";
import { evaluate } from "@/lib/clinical/engine/evaluate";
import { openCase } from "@/lib/clinical/engine/holds";
import { heldQuestions, type PatientYes } from "@/lib/clinical/engine/patient-alarms";
import { prune } from "@/lib/clinical/engine/prune";
import { alarmsIn, sectionStates, shownGroups } from "./form-layout";
import { type FormValues, isWithheld, readAnswers } from "./form-values";
import { questionIds, questionOf, type ScreenContent } from "./screen-content";

const noAnswers: Answers = {};
const nothingSaid: readonly PatientYes[] = [];

/**
 * Everything that follows from the answers, worked out in the browser at every keystroke. `before` is what stood
 * before anything was written here; `said` are the alarm answers that the patient gave; `withheld` tells that a field holds what may not be saved.
 */
export function useEvaluation(content: ScreenContent, values: FormValues, before = noAnswers, said = nothingSaid) {
	const worked = useMemo(() => workOut(content, values, before, said), [content, values, before, said]);
	useEffect(() => warmUp(content), [content]);
	return worked;
}

function workOut(content: ScreenContent, values: FormValues, before: Answers, said: readonly PatientYes[]) {
	const { answers, contradictions } = prune(content, readAnswers(content, values, before));
	const of = openCase(content, answers);
	const evaluation = evaluate(content, answers, said, of);
	const { missing } = evaluation.triage;
	const groups = shownGroups(content, of, { contradictions, missing });
	const alarms = alarmsIn(content, of);
	const held = heldQuestions(evaluation.patientAlarms);
	const states = sectionStates(content, groups, of, { alarms, missing, held });
	const withheld = questionIds(content).some((id) => isWithheld(questionOf(content, id), values[id] ?? ""));
	return { answers, contradictions, evaluation, of, groups, alarms, held, states, withheld };
}

/** What one answer may take to work out on a slow machine, in milliseconds: a key that comes meanwhile waits for no more. */
const longestTurn = 8;

/**
 * Works out what single answers would lead to while nothing else is to be done, and throws it away: the browser makes
 * code fast that has run many times, and the first key should find it so. Gives back how to stop.
 */
export function warmUp(content: ScreenContent): () => void {
	if (!window.requestIdleCallback) return () => {};
	const left = questionIds(content).filter((id) => questionOf(content, id).kind === "yes-no");
	let handle = 0;
	const goOn = (deadline: IdleDeadline) => {
		for (let id = left.pop(); id; id = left.pop()) {
			workOut(content, { [id]: "yes" } as FormValues, noAnswers, nothingSaid);
			if (deadline.timeRemaining() < longestTurn) break;
		}
		if (left.length > 0) handle = requestIdleCallback(goOn);
	};
	handle = requestIdleCallback(goOn);
	return () => cancelIdleCallback(handle);
}

export type Worked = ReturnType<typeof workOut>;
