import type { Answers } from "@/lib/clinical/content/answers";
import type { Evaluation } from "@/lib/clinical/engine/evaluate";
import { startBackDrivers } from "@/lib/clinical/engine/risk-drivers";
import { riskReading, scoresDisagree } from "@/lib/clinical/engine/risk-reading";
import { fill } from "@/lib/texts/fill";
import type { ResultTexts } from "./class-words";
import { stratumWord } from "./score-words";

type Labels = Readonly<Record<string, { label: string }>>;

/** Which answers carry the result, and which one could change it. */
export function driverNotes(answers: Answers, questions: Labels, t: ResultTexts): readonly string[] {
	const words = t.result.risk;
	const { counting, oneAway } = startBackDrivers(answers);
	const list = (ids: readonly string[]) => ids.map((id) => questions[id]?.label ?? id).join(" · ");
	return [
		...(counting.length > 0 ? [fill(words.counting, { list: list(counting) })] : []),
		...oneAway.map(({ stratum, by }) => fill(words.oneAway, { stratum: stratumWord(stratum, t), list: list(by) })),
	];
}

/** What must be said with a score: how new or old the trouble is, who was never tried, and disagreement. */
export function readingNotes(
	{ risk, presentation }: Pick<Evaluation, "risk" | "presentation">,
	answers: Answers,
	t: ResultTexts,
): readonly string[] {
	const words = t.result.risk;
	const { isEarly, isSeverity, outside } = riskReading(answers, presentation);
	const isScored = risk.startBack.missing.length < 9 || risk.orebro.missing.length < 10;
	if (!isScored) return [];
	return [
		...(outside.length > 0
			? [fill(words.outside, { list: outside.map((one) => words.outsideOf[one]).join(", ") })]
			: []),
		...(isEarly ? [words.early] : []),
		...(isSeverity ? [words.severity] : []),
		...(risk.intensity === "low" ? [words.lowIsFollowed] : []),
		...(scoresDisagree(risk) ? [words.disagree] : []),
	];
}
