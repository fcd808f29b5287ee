import type { BodyWords } from "./body-figure";
import type { BodyMarks } from "./body-marks";

/** The figure in words: what is marked, and what was not asked. */
export function bodyFindings(
	marks: BodyMarks,
	words: BodyWords,
): readonly { mark: "pain" | "sensation" | "weakness"; label: string; value: string }[] {
	const { back, leg, belowKnee, sensation, weakness } = marks;
	const knee = belowKnee === null ? words.kneeUnknown : belowKnee ? words.belowKnee : words.aboveKnee;
	const pain = [
		back === null ? null : back ? words.backPain : words.noBackPain,
		leg === null ? null : words.legs[leg],
		leg === null || leg === "none" ? null : knee,
	].filter((part) => part !== null);
	const listed = (marked: readonly string[] | null | undefined) =>
		marked == null ? words.notExamined : marked.join(", ") || words.none;
	return [
		{ mark: "pain", label: words.pain, value: pain.join(", ") || words.notAsked },
		{
			mark: "sensation",
			label: words.sensation,
			value: listed(sensation?.map(({ root, side }) => `${root} ${words.side[side]}`)),
		},
		{
			mark: "weakness",
			label: words.weakness,
			value: listed(weakness?.map(({ root, side, grade }) => `${root} ${words.side[side]} ${grade}/5`)),
		},
	];
}
