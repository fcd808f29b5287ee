import { StrataRows } from "@/components/pictures/strata-rows";
import { fill } from "@/lib/texts/fill";
import { citedNames } from "../source-names";
import { CohortTable } from "./cohort-table";
import type { RiskParts } from "./risk-texts";

/** New pain has strata of its own in the largest study; the Danish study is the nearest to Norwegian practice. */
const shownFirst = (durationDays: number | undefined) => [
	durationDays !== undefined && durationDays < 30 ? "suri-2018-acute" : "suri-2018",
	"riis-2017",
];

/** What happened to each group in named studies. No row is marked as the patient's: the figures are not theirs. */
export function CohortPart({ answers, content, t }: Pick<RiskParts, "answers" | "content" | "t">) {
	const first = shownFirst(answers.durationDays);
	const rows = (cohort: (typeof content.cohorts)[number]) => (
		<StrataRows
			key={cohort.id}
			cohort={cohort}
			strata={t.terms.stratum}
			source={citedNames(cohort.sources, content.sources)}
			words={t.pictures.strata}
		/>
	);
	return (
		<>
			<div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
				{first.flatMap((id) => content.cohorts.filter((cohort) => cohort.id === id)).map(rows)}
			</div>
			<div>
				<details>
					<summary className="link min-h-11 content-center text-sm">{t.risk.cohorts.others}</summary>
					<div className="grid gap-x-12 gap-y-10 pt-4 md:grid-cols-2">
						{content.cohorts.filter(({ id }) => !first.includes(id)).map(rows)}
					</div>
				</details>
				<details>
					<summary className="link min-h-11 content-center text-sm">{t.risk.cohorts.table}</summary>
					<CohortTable cohorts={content.cohorts} t={t} />
				</details>
			</div>
			<ul className="grid max-w-text gap-2">
				{content.orebroStudies.map((study) => (
					<li key={study.id} className="text-ink-soft text-sm">
						{fill(t.risk.cohorts.orebro, {
							outcome: study.outcome,
							n: study.caughtPer100,
							setting: study.setting,
							patients: study.patients,
						})}{" "}
						{citedNames(study.sources, content.sources)}.
					</li>
				))}
			</ul>
		</>
	);
}
