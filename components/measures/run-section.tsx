import { formatMonth } from "@/lib/dates";
import type { RunChart as Run } from "@/lib/measures/dashboard-types";
import { fewestPoints } from "@/lib/measures/statistics/run-chart";
import type { Rate } from "@/lib/measures/types";
import { fill } from "@/lib/texts/fill";
import { RunChart } from "./run-chart";
import { RowHead, WideTable } from "./wide-table";
import { type MeasureWords, percent, rateName } from "./words";

type Props = { run: Run; rate: Rate; words: MeasureWords };

export function RunSection({ run, rate, words }: Props) {
	const { t, lang } = words;
	const title = fill(t.run.title, { rate: rateName(rate, words) });
	return (
		<section className="grid gap-4 print:block print:break-inside-avoid print:space-y-3">
			<h2 className="break-after-avoid" id="tid">
				{title}
			</h2>
			<p className="max-w-prose">{readingWords(run, words)}</p>
			<div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[3fr_2fr] print:block print:space-y-3">
				{run.median === null ? (
					<p className="text-ink-soft">{t.run.empty}</p>
				) : (
					<RunChart run={run} median={run.median} title={title} words={words} />
				)}
				<WideTable label={title} head={[t.run.month, t.table.count, t.table.share, t.run.content]}>
					{run.points.map(({ month, shown, contents }) => (
						<tr key={month}>
							<RowHead>{formatMonth(month, lang)}</RowHead>
							{shown.kind === "shown" ? (
								<>
									<td className="whitespace-nowrap">{fill(t.table.countOf, shown)}</td>
									<td>{percent(shown.share, lang)}</td>
								</>
							) : (
								<td colSpan={2} className="text-ink-soft">
									{t.table[shown.kind]}
								</td>
							)}
							<td>{contents.join(", ")}</td>
						</tr>
					))}
				</WideTable>
			</div>
			<p className="text-ink-soft text-sm">{t.run.source}</p>
		</section>
	);
}

function readingWords({ reading }: Run, { t }: MeasureWords): string {
	if (!reading) return fill(t.run.tooFew, { count: fewestPoints });
	return fill(reading.shifted ? t.run.shifted : t.run.steady, {
		run: reading.longestRun,
		allowed: reading.longestAllowed,
		crossings: reading.crossings,
		fewest: reading.fewestAllowed,
	});
}
