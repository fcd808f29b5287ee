import { useMemo } from "react";
import { type Control, useWatch } from "react-hook-form";
import { evaluate } from "@/lib/clinical/engine/evaluate";
import { openCase } from "@/lib/clinical/engine/holds";
import { prune } from "@/lib/clinical/engine/prune";
import { alarmsIn, sectionStates, shownGroups } from "./form-layout";
import { answerReader, type Fields, type FormValues } from "./form-values";
import type { ScreenContent } from "./screen-content";

/** Everything that follows from the answers, worked out in the browser at every keystroke. */
export function useEvaluation(content: ScreenContent, fields: Fields, control: Control<FormValues>) {
	const values = useWatch({ control }) as FormValues;
	const read = useMemo(() => answerReader(fields), [fields]);
	return useMemo(() => {
		const { answers, contradictions } = prune(content, read(values));
		const evaluation = evaluate(content, answers);
		const of = openCase(content, answers);
		const { missing } = evaluation.triage;
		const groups = shownGroups(content, of, { contradictions, missing });
		const alarms = alarmsIn(content, of);
		const states = sectionStates(content, groups, of, { alarms, missing });
		return { answers, contradictions, evaluation, of, groups, alarms, states };
	}, [content, read, values]);
}

export type Worked = ReturnType<typeof useEvaluation>;
