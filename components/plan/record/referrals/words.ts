import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import type { Lang } from "@/lib/clinical/types";
import { planReferrals } from "@/lib/texts/plan-referrals";

/** What the panel says, in the reader's language. Made on the server, so that the rest of the content stays there. */
export function referralsWords(content: LocalContent, lang: Lang) {
	return {
		t: localise(planReferrals, lang),
		services: content.referralServices.map(
			({ id, kind, name, access, asks, deadline, firstLineFirst, caution, barriers }) => ({
				id,
				kind,
				name,
				access,
				asks,
				deadline,
				firstLineFirst,
				barriers,
				...(caution && { caution }),
			}),
		),
		fields: content.referralFields,
		barrierNames: content.questions.barriers.options as Readonly<Record<string, string>>,
		barrierAnswers: content.barrierAnswers,
		firstLine: {
			sessions: content.firstLine.sessions,
			few: content.firstLine.few,
			note: content.firstLine.note,
		},
	};
}

export type ReferralsWords = ReturnType<typeof referralsWords>;
