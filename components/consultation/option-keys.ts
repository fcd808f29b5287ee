import type { ScreenQuestion } from "./screen-content";

export type KeyLetters = { yes: string; no: string; agree: string; disagree: string; ten: string };

const digit = (position: number, letters: KeyLetters): readonly string[] =>
	position < 10 ? [String(position)] : position === 10 ? [letters.ten] : [];

/** The key of a number on a scale. */
export const scaleKey = (value: number, letters: KeyLetters): string => (value === 10 ? letters.ten : String(value));

/** The keys of each answer to a question with fixed answers: its letter where it has one, and its place. */
export function optionKeys(question: ScreenQuestion, letters: KeyLetters): Readonly<Record<string, readonly string[]>> {
	if (question.kind === "yes-no") return { yes: [letters.yes, "1"], no: [letters.no, "2"] };
	if (!("options" in question)) return {};
	const named: Readonly<Record<string, string>> = { agree: letters.agree, disagree: letters.disagree };
	return Object.fromEntries(
		Object.keys(question.options).map((value, index) => {
			const letter = named[value];
			return [value, [...(letter ? [letter] : []), ...digit(index + 1, letters)]];
		}),
	);
}
