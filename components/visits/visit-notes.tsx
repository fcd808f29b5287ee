import type { ReactNode } from "react";
import { comparePlans } from "@/lib/clinical/engine/compare-plans";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import { notAskedItems } from "@/lib/clinical/engine/not-asked";
import type { Lang } from "@/lib/clinical/types";
import type { ConsultationView } from "@/lib/consultation/types";
import { visits } from "@/lib/texts/visits";
import { PlanDifferenceView } from "./plan-difference";
import { SinceVisit } from "./since-visit";

/** What each signed visit changed from the one before it. `consultations` are those of one case, newest first. */
export function visitNotes(
	consultations: readonly ConsultationView[],
	content: LocalContent,
	lang: Lang,
): Readonly<Record<string, ReactNode>> {
	const signed = consultations.filter(({ signedAt }) => signedAt !== null);
	const t = localise(visits, lang);
	return Object.fromEntries(
		signed.flatMap((visit, index) => {
			const before = signed[index + 1];
			if (!before?.signedAt) return [];
			const items = before.plan?.flatMap(({ itemId }) => itemId ?? []) ?? [];
			const notAsked = visit.signedAssessment
				? notAskedItems(content, visit.answers, visit.signedAssessment, items)
				: [];
			const note = (
				<>
					<SinceVisit
						previous={{ answers: before.answers, signedAt: before.signedAt }}
						answers={visit.answers}
						lang={lang}
						level={3}
					/>
					<PlanDifferenceView
						difference={comparePlans(before.plan ?? [], visit.plan ?? [], notAsked)}
						t={t}
						level={3}
					/>
				</>
			);
			return [[visit.id, note] as const];
		}),
	);
}
