import type { Funnel } from "@/lib/measures/dashboard-types";
import { fewestColleagues } from "@/lib/measures/limits";
import type { Rate } from "@/lib/measures/types";
import { fill } from "@/lib/texts/fill";
import { FunnelChart } from "./funnel-chart";
import { RowHead, WideTable } from "./wide-table";
import { type MeasureWords, percent, rateName } from "./words";

type Props = { funnel: Funnel; rate: Rate; words: MeasureWords };

export function FunnelSection({ funnel, rate, words }: Props) {
	const { t, lang } = words;
	const title = fill(t.funnel.title, { rate: rateName(rate, words) });
	return (
		<section className="grid gap-4 print:block print:break-inside-avoid print:space-y-3">
			<h2 className="break-after-avoid" id="leger">
				{title}
			</h2>
			{funnel.kind === "too-few" ? (
				<p className="text-ink-soft">{fill(t.funnel.tooFew, { count: fewestColleagues })}</p>
			) : (
				<>
					<div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[3fr_2fr] print:block print:space-y-3">
						<FunnelChart funnel={funnel} title={title} words={words} />
						<WideTable label={title} head={[t.funnel.doctor, t.table.count, t.table.share, t.funnel.place]}>
							{funnel.points.map((point, index) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: points have no name, and that is the point
								<tr key={index} className={point.isSelf ? "font-semibold" : ""}>
									<RowHead>{point.isSelf ? t.funnel.self : t.funnel.colleague}</RowHead>
									<td className="whitespace-nowrap">{fill(t.table.countOf, { count: point.count, of: point.of })}</td>
									<td>{percent(point.share, lang)}</td>
									<td>{t.funnel[point.place]}</td>
								</tr>
							))}
						</WideTable>
					</div>
					<div className="grid max-w-prose gap-2 text-ink-soft text-sm">
						{funnel.left > 0 && (
							<p>{funnel.left === 1 ? t.funnel.leftOne : fill(t.funnel.left, { count: funnel.left })}</p>
						)}
						<p>{t.funnel.note}</p>
						<p>{t.funnel.source}</p>
					</div>
				</>
			)}
		</section>
	);
}
