import type { Answers } from "@/lib/clinical/content/answers";
import { type Root, roots, type Side, sides } from "@/lib/clinical/types";

/** "unknown" is one leg whose side was not given, null a question that was not asked. */
export type LegPain = "none" | "both" | Side | "unknown" | null;

export type BodyMarks = {
	/** Pain in the low back; null when it was not asked. */
	back: boolean | null;
	leg: LegPain;
	belowKnee: boolean | null;
	/** Null when the nervous system was not examined. */
	sensation: readonly { root: Root; side: Side }[] | null;
	weakness: readonly { root: Root; side: Side; grade: number }[] | null;
};

/** What the answers let us draw. The side of a leg is only taken from findings that all point to one side. */
export function bodyMarks(answers: Answers): BodyMarks {
	const isExamined = answers.neuroExamDone === "yes";
	const reduced = answers.sensationReduced ?? (isExamined ? [] : null);
	const power = answers.power ?? (isExamined ? {} : null);
	const sensation =
		reduced &&
		roots.flatMap((root) =>
			sides.filter((side) => reduced.includes(`${root}-${side}`)).map((side) => ({ root, side })),
		);
	const weakness =
		power &&
		roots.flatMap((root) =>
			sides.flatMap((side) => {
				const grade = power[root]?.[side];
				return grade === undefined || grade >= 5 ? [] : [{ root, side, grade }];
			}),
		);
	const found = [...(sensation ?? []), ...(weakness ?? [])].map(({ side }) => side);
	return {
		back: answers.painBack === undefined ? null : answers.painBack > 0,
		leg: legOf(answers, found),
		belowKnee: answers.legPainBelowKnee === undefined ? null : answers.legPainBelowKnee === "yes",
		sensation,
		weakness,
	};
}

function legOf({ legPain, straightLegRaise }: Answers, found: readonly Side[]): LegPain {
	if (legPain === undefined) return null;
	if (legPain !== "one") return legPain;
	const raised = straightLegRaise === "left" || straightLegRaise === "right" ? [straightLegRaise] : [];
	const [side, ...others] = new Set([...found, ...raised]);
	return side && others.length === 0 && straightLegRaise !== "both" ? side : "unknown";
}
