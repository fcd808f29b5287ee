import type { Answers } from "@/lib/clinical/content/answers";
import { changeThresholds } from "@/lib/clinical/content/change-thresholds";
import { localise } from "@/lib/clinical/engine/localise";
import type { Lang } from "@/lib/clinical/types";
import type { PreviousVisit } from "@/lib/consultation/types";
import { formatDay, formatMoment } from "@/lib/dates";
import { terms } from "@/lib/texts/terms";
import { visits } from "@/lib/texts/visits";
import { comparisonRows } from "./comparison-rows";
import { SinceLast } from "./since-last";

type Props = { previous: Pick<PreviousVisit, "answers" | "signedAt">; answers: Answers; lang: Lang; level?: 2 | 3 };

/** A visit against the one before it. */
export function SinceVisit({ previous, answers, lang, level }: Props) {
	const t = localise(visits, lang);
	const rows = comparisonRows(changeThresholds, previous.answers, answers, { t, terms: localise(terms, lang), lang });
	return (
		<SinceLast
			rows={rows}
			when={formatMoment(previous.signedAt, lang)}
			day={formatDay(previous.signedAt, lang)}
			t={t}
			level={level}
		/>
	);
}
