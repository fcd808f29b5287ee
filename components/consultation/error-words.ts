import { fill } from "@/lib/texts/fill";
import type { ScreenQuestion, ScreenTexts } from "./screen-content";

/** What is allowed, in plain words, for what was typed into a field. */
export function errorWords(question: ScreenQuestion, raw: unknown, t: ScreenTexts["form"]["error"]): string {
	switch (question.kind) {
		case "integer":
		case "number":
			if (question.max === undefined)
				return fill(question.kind === "integer" ? t.integerFrom : t.numberFrom, { min: question.min });
			return fill(t[question.kind], { min: question.min, max: question.max });
		case "text":
			return fill(t.text, { max: question.maxLength, over: String(raw).length - question.maxLength });
		case "goals":
			return t.goals;
		case "yes-no":
		case "choice":
		case "scale":
		case "category":
		case "list":
		case "power":
		case "reflexes":
			return t.other;
	}
}
