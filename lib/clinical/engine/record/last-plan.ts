import { lastPlanWords } from "../../content/choice-words";
import { type LineDone, lineDone } from "../../plan-record";
import { fillSlots } from "./fill-slots";
import type { RecordContext, RecordLine } from "./record-line";

/** What was done of the last plan. The journal is told how many lines, the plan which. */
export function lastPlanLines(lines: readonly LineDone[], { lang }: RecordContext): readonly RecordLine[] {
	const told = lineDone.flatMap((done) => {
		const those = lines.filter((line) => line.done === done);
		return those.length === 0 ? [] : [{ done, those }];
	});
	if (told.length === 0) return [];
	const say = (text: (of: (typeof told)[number]) => string) =>
		`${lastPlanWords.title[lang]} ${told.map(text).join(" ")}`;
	return [
		{
			id: "lastPlan.done",
			section: "followUp",
			text: say(({ done, those }) =>
				fillSlots(lastPlanWords[done][lang], { lines: those.map(({ text }) => text.replace(/\.$/, "")).join("; ") }),
			),
			note: say(({ done, those }) => fillSlots(lastPlanWords[done][lang], { lines: those.length })),
			sayings: [],
		},
	];
}
