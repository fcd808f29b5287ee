import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import type { Lang } from "@/lib/clinical/types";
import { planChoice } from "@/lib/texts/plan-choice";

/** What the panel says, in the reader's language. Made on the server, so that the rest of the content stays there. */
export function choiceWords(content: LocalContent, lang: Lang) {
	return {
		t: localise(planChoice, lang),
		confidence: { cut: content.confidenceRule.cut, text: content.confidenceRule.text },
		options: content.treatmentOptions.map((option) => ({
			id: option.id,
			title: option.title,
			for: option.for,
			against: option.against,
			label: option.label,
			presentations: option.presentations ?? null,
		})),
	};
}

export type ChoiceWords = ReturnType<typeof choiceWords>;
