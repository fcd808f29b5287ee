import type { Cohort, CohortFigure, Localised, Stratum } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { RiskTexts } from "./risk-texts";

const strata: readonly Stratum[] = ["low", "medium", "high"];

/** Every group frequency with its outcome, size and interval: the pictures in numbers. */
export function CohortTable({ cohorts, t }: { cohorts: readonly Localised<Cohort>[]; t: RiskTexts }) {
	const words = t.risk.cohorts;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by the keyboard.
		<section tabIndex={0} aria-label={words.table} className="overflow-x-auto pt-3">
			<table className="ds-table w-full min-w-160 text-sm" data-size="sm">
				<thead>
					<tr>
						<th scope="col">{words.study}</th>
						<th scope="col">{words.outcome}</th>
						{strata.map((stratum) => (
							<th key={stratum} scope="col">
								{t.terms.stratum[stratum]}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{cohorts.map((cohort) => (
						<tr key={cohort.id}>
							<th scope="row" className="text-start font-medium">
								{cohort.name}
								<span className="block font-normal text-ink-soft text-xs">
									{cohort.setting},{" "}
									{cohort.patients === null
										? t.pictures.strata.noPatients
										: fill(t.pictures.strata.patients, { n: cohort.patients })}
								</span>
							</th>
							<td>
								{cohort.outcome} {cohort.followUp}
								{cohort.good && <span className="block text-ink-soft text-xs">{words.good}</span>}
								{cohort.basis === "recalled" && (
									<span className="block text-ink-soft text-xs">{t.pictures.strata.recalled}</span>
								)}
							</td>
							{strata.map((stratum) => (
								<td key={stratum} className="whitespace-nowrap tabular-nums">
									<Figure figure={cohort.strata[stratum]} t={t} />
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
			<p className="pt-2 text-ink-soft text-xs">{words.derived}</p>
		</section>
	);
}

function Figure({ figure, t }: { figure: CohortFigure; t: RiskTexts }) {
	const words = t.pictures.strata;
	return (
		<>
			{fill(words.of100, { n: Math.round(figure.per100) })}
			<span className="block text-ink-soft text-xs">
				{figure.interval === null
					? words.noInterval
					: fill(words.interval, { low: Math.round(figure.low), high: Math.round(figure.high) })}
				{figure.interval === "derived" && " *"}
			</span>
		</>
	);
}
