import { decimal } from "@/lib/clinical/engine/answer-text";
import type { Lang, Localised } from "@/lib/clinical/types";
import type { ConsultationView } from "@/lib/consultation/types";
import { dayOf, formatDay } from "@/lib/dates";
import type { terms } from "@/lib/texts/terms";
import type { TrajectoryVisit } from "./trajectory";

/** The signed visits of a case as points of the picture, oldest first. */
export function trajectoryVisits(
	consultations: readonly ConsultationView[],
	words: Pick<Localised<typeof terms>, "class" | "stratum">,
	notAsked: string,
	lang: Lang,
): readonly TrajectoryVisit[] {
	return consultations
		.flatMap((visit): TrajectoryVisit[] => {
			const { signedAt, signedAssessment, answers, id } = visit;
			if (!signedAt || !signedAssessment) return [];
			const goals = answers.goals ?? [];
			const { total, stratum } = signedAssessment.risk.startBack;
			const day = dayOf(signedAt);
			return [
				{
					id,
					day,
					dayText: formatDay(day, lang),
					classText: words.class[signedAssessment.triage.class],
					painBack: answers.painBack ?? null,
					painLeg: answers.painLeg ?? null,
					function: goals.length === 0 ? null : goals.reduce((sum, { now }) => sum + now, 0) / goals.length,
					startBack:
						total === null || stratum === null
							? notAsked
							: `${decimal(total, lang)} (${words.stratum[stratum].toLowerCase()})`,
				},
			];
		})
		.toSorted((a, b) => a.day.localeCompare(b.day));
}
