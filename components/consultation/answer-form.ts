import { useSyncExternalStore } from "react";
import type { QuestionId } from "@/lib/clinical/content/questions";
import { type FormValues, type Raw, readField } from "./form-values";
import { questionOf, type ScreenContent } from "./screen-content";

export type AnswerForm = ReturnType<typeof createAnswerForm>;

/**
 * What the controls hold. What is no answer is told of once the field has been left, not while it is first typed: a
 * field that is `checked`. Each control listens for itself, so that one answer renders one question.
 */
export function createAnswerForm(content: Pick<ScreenContent, "questions">, opened: FormValues) {
	let values = opened;
	const checked = new Set<QuestionId>();
	const listeners = new Set<() => void>();

	function put(id: QuestionId, raw: Raw) {
		values = { ...values, [id]: raw };
		for (const listener of listeners) listener();
	}

	return {
		values: () => values,
		/** What a control holds now. */
		rawAt: (id: QuestionId): Raw => values[id],
		isWrong: (id: QuestionId) => checked.has(id) && readField(questionOf(content, id), values[id]).is === "wrong",
		/** Writes one answer; "" takes it away. */
		setAnswer(id: QuestionId, raw: Raw) {
			checked.add(id);
			put(id, raw);
		},
		/** Takes in what is typed. */
		write: put,
		leave(id: QuestionId) {
			if (checked.has(id)) return;
			checked.add(id);
			put(id, values[id]);
		},
		subscribe(listener: () => void) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}

export function useValues({ subscribe, values }: Pick<AnswerForm, "subscribe" | "values">): FormValues {
	return useSyncExternalStore(subscribe, values, values);
}

/** What one control holds, and whether it is to be told that this is no answer. */
export function useAnswer({ subscribe, rawAt, isWrong }: AnswerForm, id: QuestionId) {
	const raw = useSyncExternalStore(
		subscribe,
		() => rawAt(id),
		() => rawAt(id),
	);
	const invalid = useSyncExternalStore(
		subscribe,
		() => isWrong(id),
		() => isWrong(id),
	);
	return { raw, invalid };
}
