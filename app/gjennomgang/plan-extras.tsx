import "server-only";
import type { ReactNode } from "react";
import { AddendumForm } from "@/components/plan/addendum-form";
import { PlanExtras } from "@/components/review/plan-extras";
import { SharePlan } from "@/components/review/share-plan";
import type { Actor } from "@/lib/auth/actor";
import { localise } from "@/lib/clinical/engine/localise";
import type { Lang } from "@/lib/clinical/types";
import { contentIn } from "@/lib/consultation/content";
import type { ConsultationView } from "@/lib/consultation/types";
import { formatMoment } from "@/lib/dates";
import { hasLaterPlan } from "@/lib/review/newer";
import { reviewsOfCase } from "@/lib/review/queue";
import { scoresOfCase } from "@/lib/review/scores";
import { addendum } from "@/lib/texts/addendum";
import { plan } from "@/lib/texts/plan";
import { review } from "@/lib/texts/review";
import { terms } from "@/lib/texts/terms";

/**
 * What stands under the plan of each signed consultation of one case, newest first: its changes, and to whom it was
 * sent. What was measured since stands with the newest.
 */
export async function planExtras(
	actor: Actor,
	caseId: string,
	consultations: readonly ConsultationView[],
	lang: Lang,
	level: 2 | 3 = 3,
): Promise<Readonly<Record<string, ReactNode>>> {
	const scores = await scoresOfCase(actor.practiceId, caseId);
	const signed = consultations.filter(({ signedAt }) => signedAt !== null);
	const nodes = signed.map(
		async (consultation, index): Promise<[string, ReactNode]> => [
			consultation.id,
			<PlanExtras
				key={consultation.id}
				consultation={consultation}
				scores={index === 0 ? scores : []}
				words={wordsIn(lang)}
				level={level}
			>
				{actor.role === "gp" && !(await hasLaterPlan(actor.practiceId, consultation)) && (
					<AddendumForm consultation={consultation} words={addendumWords(lang)} />
				)}
				{await sharing(actor, consultation, lang, level)}
			</PlanExtras>,
		],
	);
	return Object.fromEntries(await Promise.all(nodes));
}

/** To whom a signed plan was sent; for a GP the way to send the latest. An administrator does neither. */
export async function sharing(
	actor: Actor,
	consultation: ConsultationView,
	lang: Lang,
	level: 2 | 3,
): Promise<ReactNode> {
	const { role, userId, practiceId } = actor;
	const { id, caseId, signedAssessment, signedAt } = consultation;
	if (role === "admin" || !signedAssessment || !signedAt) return null;
	const reviews = (await reviewsOfCase(actor, caseId)).filter(({ consultationId }) => consultationId === id);
	const isLast = !(await hasLaterPlan(practiceId, consultation));
	return (
		<SharePlan
			consultationId={id}
			visit={formatMoment(signedAt, lang)}
			reviews={reviews}
			reader={{ id: userId, role }}
			words={wordsIn(lang)}
			level={level}
			mayShare={role === "gp" && isLast && signedAssessment.triage.class !== "emergency"}
		/>
	);
}

const addendumWords = (lang: Lang) => {
	const { likewise, lowValueMore, otherReason } = localise(plan, lang);
	return {
		t: localise(addendum, lang),
		note: { likewise, lowValueMore, otherReason },
		sections: localise(terms.planSection, lang),
		lowValue: contentIn(lang).lowValue,
		lang,
	};
};

const wordsIn = (lang: Lang) => ({ ...localise({ t: review, terms }, lang), lang, now: new Date().toISOString() });
