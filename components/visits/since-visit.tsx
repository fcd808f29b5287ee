import type { Answers } from "@/lib/clinical/content/answers";
import { changeReadings, changeThresholds } from "@/lib/clinical/content/change-thresholds";
import { sources } from "@/lib/clinical/content/sources";
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
	const limits = changeThresholds
		.filter(({ id }) => rows.some(({ threshold }) => threshold === id))
		.map(({ id, title, sources: of }) => ({ id, title: title[lang], sources: of.map(nameOf).join("; ") }));
	return (
		<SinceLast
			rows={rows}
			limits={limits}
			readings={changeReadings.map(({ text }) => text[lang])}
			when={formatMoment(previous.signedAt, lang)}
			day={formatDay(previous.signedAt, lang)}
			t={t}
			level={level}
		/>
	);
}

const nameOf = (id: keyof typeof sources) => `${sources[id].title} (${sources[id].year})`;
