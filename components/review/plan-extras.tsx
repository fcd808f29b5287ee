import type { ReactNode } from "react";
import { PlanHistory } from "@/components/plan/plan-history";
import type { ConsultationView } from "@/lib/consultation/types";
import { dayOf, formatMoment } from "@/lib/dates";
import type { SessionScoreView } from "@/lib/review/types";
import { ScoreTable } from "./score-table";
import type { ReviewWords } from "./words";

type Props = {
	consultation: ConsultationView;
	/** Of the case. Empty where they stand with another consultation. */
	scores: readonly SessionScoreView[];
	words: Pick<ReviewWords, "t" | "terms" | "lang">;
	/** Of its headings. */
	level: 2 | 3;
	/** To whom it was sent. */
	children: ReactNode;
};

/** What has come of a signed plan: its changes, what was measured since, and to whom it was sent. */
export function PlanExtras({ consultation, scores, words: { t, terms, lang }, level, children }: Props) {
	const Heading = `h${level}` as const;
	const { addenda, answers, signedAt } = consultation;
	const visit = signedAt === null ? undefined : formatMoment(signedAt, lang);
	return (
		<>
			<PlanHistory
				addenda={addenda}
				t={t.history}
				sections={terms.planSection}
				lang={lang}
				level={level}
				visit={visit}
			/>
			{scores.length > 0 && signedAt && (
				<section className="grid gap-3" aria-label={t.scores.title}>
					<Heading>{t.scores.title}</Heading>
					<ScoreTable
						scores={scores}
						baseline={{ day: dayOf(signedAt), pain: answers.painBack ?? null, goals: answers.goals ?? [] }}
						t={t.scores}
						lang={lang}
					/>
				</section>
			)}
			{children}
		</>
	);
}
