import type { CourseCell, CourseRow } from "@/lib/measures/dashboard-types";
import { fewestOutcomes, outcomeWeeks, outcomeWindows } from "@/lib/measures/limits";
import { fill } from "@/lib/texts/fill";
import { RowHead, WideTable } from "./wide-table";
import { type MeasureWords, percent } from "./words";

type Props = { rows: readonly CourseRow[]; words: MeasureWords };

/** What happened at 6 and 12 weeks, by the risk group of the first visit, missing answers told. */
export function CourseSection({ rows, words }: Props) {
	const { t } = words;
	const [six, twelve] = [outcomeWindows[6], outcomeWindows[12]];
	return (
		<section className="grid gap-5 print:block print:space-y-3">
			<div className="grid gap-2">
				<h2 className="break-after-avoid" id="forlop">
					{t.course.title}
				</h2>
				<p className="max-w-prose text-ink-soft">{t.course.lead}</p>
			</div>
			{outcomeWeeks.map((week) => {
				const title = fill(t.course.week, { week });
				return (
					<div key={week} className="grid gap-2 print:block print:break-inside-avoid print:space-y-2">
						<h3>{title}</h3>
						<WideTable
							label={`${t.course.title}, ${title}`}
							head={[t.course.group, t.course.patients, t.course.lessPain, t.course.backToUsual]}
						>
							{rows
								.filter((row) => row.week === week)
								.map((row) => (
									<tr key={row.stratum}>
										<RowHead>{t.strata[row.stratum]}</RowHead>
										<td>{row.patients ?? t.table.withheld}</td>
										<Cell cell={row.lessPain} missing={row.missing.lessPain} words={words} />
										<Cell cell={row.backToUsual} missing={row.missing.backToUsual} words={words} />
									</tr>
								))}
						</WideTable>
					</div>
				);
			})}
			<p className="max-w-prose text-ink-soft text-sm">
				{fill(t.course.note, {
					from6: six.from,
					to6: six.to,
					from12: twelve.from,
					to12: twelve.to,
					fewest: fewestOutcomes,
				})}
			</p>
		</section>
	);
}

type CellProps = { cell: CourseCell; missing: number | null; words: MeasureWords };

function Cell({ cell, missing, words: { t, lang } }: CellProps) {
	return (
		<td className="min-w-44">
			<span className="grid print:flex print:flex-wrap print:gap-x-2">
				{cell.kind === "too-few" ? (
					<span>{t.course.tooFew}</span>
				) : (
					<>
						<span className="font-semibold">{percent(cell.share, lang)}</span>
						<span>{fill(t.table.cell, { low: percent(cell.low, lang), high: percent(cell.high, lang) })}</span>
						<span className="text-ink-soft">{fill(t.table.countOf, { count: cell.count, of: cell.known })}</span>
					</>
				)}
				<span className="text-ink-soft">
					{missing === null ? t.course.missingWithheld : fill(t.course.missing, { count: missing })}
				</span>
			</span>
		</td>
	);
}
