import type { QuestionId } from "@/lib/clinical/content/questions";
import { fill } from "@/lib/texts/fill";
import type { LastAnswers } from "./last-answers";
import { useScreen } from "./screen";

/**
 * What was answered at the visit before, to be asked again. Only what time alone moves on can be taken over in one
 * click: how long the episode has lasted, and the words of the goals. The safety questions never can.
 */
export function LastAnswer({ id, last }: { id: QuestionId; last: LastAnswers }) {
	const { t, readOnly, rawAt, setAnswer } = useScreen();
	const text = last.texts[id];
	if (text === undefined) return null;
	const days = id === "durationDays" ? last.durationDays : null;
	const goals = id === "goals" ? last.goals : [];
	const isOpen = !readOnly && rawAt(id) === "";
	return (
		<span className="block text-ink-soft text-sm">
			{fill(t.visits.lastAnswer, { answer: text })}
			{isOpen && days !== null && (
				<button type="button" className="quiet ms-2 min-h-9" onClick={() => setAnswer(id, String(days))}>
					{fill(t.visits.use, { answer: fill(t.visits.durationNow, { days }) })}
				</button>
			)}
			{isOpen && goals.length > 0 && (
				<button type="button" className="quiet ms-2 min-h-9" onClick={() => setAnswer(id, goals)}>
					{t.visits.useGoals}
				</button>
			)}
		</span>
	);
}
