import { useMemo } from "react";
import { type Control, useWatch } from "react-hook-form";
import { evaluate } from "@/lib/clinical/engine/evaluate";
import { openCase } from "@/lib/clinical/engine/holds";
import { prune } from "@/lib/clinical/engine/prune";
import { alarmsIn, sectionStates, shownGroups } from "./form-layout";
import { type FormValues, readAnswers } from "./form-values";
import type { ScreenContent } from "./screen-content";

/** Everything that follows from the answers, worked out in the browser at every keystroke. */
export function useEvaluation(content: ScreenContent, control: Control<FormValues>) {
	const values = useWatch({ control }) as FormValues;
	return useMemo(() => {
		const { answers, contradictions } = prune(content, readAnswers(content, values));
		const evaluation = evaluate(content, answers);
		const of = openCase(content, answers);
		const { missing } = evaluation.triage;
		const groups = shownGroups(content, of, { contradictions, missing });
		const alarms = alarmsIn(content, of);
		const states = sectionStates(content, groups, of, { alarms, missing });
		return { answers, contradictions, evaluation, of, groups, alarms, states };
	}, [content, values]);
}

export type Worked = ReturnType<typeof useEvaluation>;
