import { type Dashboard, phases, type ShownRate, strata } from "@/lib/measures/dashboard-types";
import { fewest, graceDays } from "@/lib/measures/limits";
import { fill } from "@/lib/texts/fill";
import { IntervalBar } from "./interval-bar";
import { RowHead, WideTable } from "./wide-table";
import { type MeasureWords, percent } from "./words";

type Props = { dashboard: Dashboard; words: MeasureWords };

/** Every rate: of all, then by risk group and by phase. */
export function RateSections({ dashboard, words }: Props) {
	const { t } = words;
	const { rows } = dashboard;
	return (
		<>
			<section className="grid gap-4 print:block print:space-y-3">
				<h2 className="break-after-avoid" id="alle">
					{t.table.overall}
				</h2>
				<WideTable label={t.table.overall} head={[t.table.measure, t.table.share, t.table.interval, t.table.count]}>
					{rows.map(({ rate, all }) => (
						<tr key={rate}>
							<RowHead>{t.rates[rate]}</RowHead>
							<OverallCells shown={all} words={words} />
						</tr>
					))}
				</WideTable>
				<div className="grid max-w-prose gap-2 text-ink-soft text-sm">
					<p>{fill(t.table.note, { fewest })}</p>
					<p>{fill(t.table.followUp, { days: graceDays })}</p>
				</div>
			</section>
			<Grouped id="risiko" title={t.table.byStratum} head={strata.map((one) => t.strata[one])} words={words}>
				{rows.map(({ rate, stratum }) => [t.rates[rate], stratum])}
			</Grouped>
			<Grouped id="fase" title={t.table.byPhase} head={phases.map((one) => t.phases[one])} words={words}>
				{rows.map(({ rate, phase }) => [t.rates[rate], phase])}
			</Grouped>
		</>
	);
}

function OverallCells({ shown, words: { t, lang } }: { shown: ShownRate; words: MeasureWords }) {
	if (shown.kind !== "shown") {
		return (
			<td colSpan={3} className="text-ink-soft">
				{t.table[shown.kind]}
			</td>
		);
	}
	const { share, low, high, count, of } = shown;
	return (
		<>
			<td className="font-semibold">{percent(share, lang)}</td>
			<td>
				<span className="flex items-center gap-4">
					<span className="min-w-28 whitespace-nowrap">
						{fill(t.table.cell, { low: percent(low, lang), high: percent(high, lang) })}
					</span>
					<IntervalBar share={share} low={low} high={high} />
				</span>
			</td>
			<td className="whitespace-nowrap">{fill(t.table.countOf, { count, of })}</td>
		</>
	);
}

type GroupedProps = {
	id: string;
	title: string;
	head: readonly string[];
	words: MeasureWords;
	children: readonly (readonly [string, readonly ShownRate[]])[];
};

function Grouped({ id, title, head, words, children }: GroupedProps) {
	return (
		<section className="grid gap-4 print:block print:space-y-3">
			<h2 className="break-after-avoid" id={id}>
				{title}
			</h2>
			<WideTable label={title} head={[words.t.table.measure, ...head]}>
				{children.map(([name, cells]) => (
					<tr key={name}>
						<RowHead>{name}</RowHead>
						{cells.map((shown, index) => (
							<td key={head[index]}>
								<GroupCell shown={shown} words={words} />
							</td>
						))}
					</tr>
				))}
			</WideTable>
		</section>
	);
}

function GroupCell({ shown, words: { t, lang } }: { shown: ShownRate; words: MeasureWords }) {
	if (shown.kind !== "shown") return <span className="text-ink-soft">{t.table[shown.kind]}</span>;
	const { share, low, high, count, of } = shown;
	return (
		<span className="grid whitespace-nowrap print:flex print:min-w-[31mm] print:flex-wrap print:gap-x-2">
			<span className="font-semibold">{percent(share, lang)}</span>
			<span>{fill(t.table.cell, { low: percent(low, lang), high: percent(high, lang) })}</span>
			<span className="text-ink-soft">{fill(t.table.countOf, { count, of })}</span>
		</span>
	);
}
