import { formatMonth } from "@/lib/dates";
import type { RunChart as Run } from "@/lib/measures/dashboard-types";
import { fill } from "@/lib/texts/fill";
import { ChartFrame, lineOf, plotHeight, plotWidth, room, topOf, yOf } from "./chart-frame";
import { type MeasureWords, percent } from "./words";

type Props = { run: Run; median: number; title: string; words: MeasureWords };

/** A month that is not shown leaves a gap: nothing is drawn across it. */
export function RunChart({ run, median, title, words: { t, lang } }: Props) {
	const { points } = run;
	const shares = points.map(({ shown }) => (shown.kind === "shown" ? shown.share : null));
	const top = topOf(shares.filter((share) => share !== null));
	const xOf = (index: number) => room.left + ((index + 0.5) / points.length) * plotWidth;
	const at = (index: number, share: number) => [xOf(index), yOf(share, top)] as const;
	const pieces = shares.flatMap((share, index) => {
		const before = shares[index - 1];
		return share === null || before === null || before === undefined
			? []
			: [lineOf([at(index - 1, before), at(index, share)])];
	});
	const [first, last] = [points[0], points.at(-1)];
	return (
		<ChartFrame title={title} desc={t.run.desc} top={top} lang={lang}>
			{points.map(
				({ month, contents }, index) =>
					contents.length > 0 && (
						<g key={month}>
							<path d={`M${xOf(index)} ${room.top}v${plotHeight}`} className="stroke-ink-soft" strokeDasharray="3 3" />
							<text
								x={index > points.length / 2 ? xOf(index) - 5 : xOf(index) + 5}
								y={room.top - 4}
								textAnchor={index > points.length / 2 ? "end" : "start"}
								fontSize="12"
								className="fill-ink-soft"
							>
								{fill(t.run.release, { version: contents.at(-1) ?? "" })}
							</text>
						</g>
					),
			)}
			<path
				d={`M${room.left} ${yOf(median, top)}H${room.width - room.right}`}
				className="stroke-accent"
				strokeWidth="1.5"
			/>
			<text x={room.left + 4} y={yOf(median, top) - 5} fontSize="12" className="fill-accent">
				{fill(t.run.median, { share: percent(median, lang) })}
			</text>
			<path d={pieces.join("")} className="stroke-ink" strokeWidth="1.5" />
			{points.map(({ month }, index) => {
				const share = shares[index];
				if (share === null || share === undefined) return null;
				const [x, y] = at(index, share);
				return <circle key={month} cx={x} cy={y} r="4" className="fill-ink stroke-paper" strokeWidth="1.5" />;
			})}
			<text x={room.left} y={room.height - 20} fontSize="12" className="fill-ink-soft">
				{first && formatMonth(first.month, lang)}
			</text>
			<text x={room.width - room.right} y={room.height - 20} textAnchor="end" fontSize="12" className="fill-ink-soft">
				{last && formatMonth(last.month, lang)}
			</text>
		</ChartFrame>
	);
}
