import type { ScreenQuestion } from "./screen-content";

const units: readonly (readonly [RegExp, number])[] = [
	[/^(d|dag|dager|days?)$/, 1],
	[/^(u|uke|uker|w|weeks?)$/, 7],
	[/^(m|mnd|mndr|mån|måned|måneder|months?)$/, 30.4375],
	[/^(å|år|y|yr|years?)$/, 365],
];

/** A duration is asked in days, and told in weeks, months or years. */
export const asksDays = (question: ScreenQuestion) =>
	question.kind === "integer" && (question.unit === "dager" || question.unit === "days") && question.max === undefined;

/** "3 uker" as 21 days. Null where the question asks no duration or the text names no unit. */
export function readDays(question: ScreenQuestion, text: string): number | null {
	if (!asksDays(question)) return null;
	const [, amount, word] = /^\s*(\d+(?:[.,]\d+)?)\s*([a-zæøå]+)\.?\s*$/i.exec(text) ?? [];
	if (!amount || !word) return null;
	const unit = units.find(([name]) => name.test(word.toLowerCase()));
	return unit ? Math.round(Number(amount.replace(",", ".")) * unit[1]) : null;
}
