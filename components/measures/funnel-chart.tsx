import type { Funnel } from "@/lib/measures/dashboard-types";
import { fill } from "@/lib/texts/fill";
import { ChartFrame, lineOf, plotWidth, room, topOf, yOf } from "./chart-frame";
import { type MeasureWords, percent } from "./words";

type Props = { funnel: Extract<Funnel, { kind: "shown" }>; title: string; words: MeasureWords };

/** Who looks is a filled diamond with a word beside it, colleagues are open rings: neither rests on colour. */
export function FunnelChart({ funnel, title, words: { t, lang } }: Props) {
	const { curve, points, overall } = funnel;
	const [least, most] = [curve[0]?.of ?? 0, curve.at(-1)?.of ?? 1];
	const top = topOf([...points.map(({ share }) => share), ...curve.map(({ inner }) => inner.high)]);
	const xOf = (of: number) => room.left + ((of - least) / Math.max(1, most - least)) * plotWidth;
	const line = (read: (at: (typeof curve)[number]) => number) =>
		lineOf(curve.map((at) => [xOf(at.of), yOf(read(at), top)] as const));
	return (
		<ChartFrame title={title} desc={fill(t.funnel.desc, { share: percent(overall, lang) })} top={top} lang={lang}>
			<path d={line(({ outer }) => outer.high)} className="stroke-ink-soft" strokeDasharray="2 4" />
			<path d={line(({ outer }) => outer.low)} className="stroke-ink-soft" strokeDasharray="2 4" />
			<path d={line(({ inner }) => inner.high)} className="stroke-ink-soft" strokeDasharray="7 4" />
			<path d={line(({ inner }) => inner.low)} className="stroke-ink-soft" strokeDasharray="7 4" />
			<path
				d={`M${room.left} ${yOf(overall, top)}H${room.width - room.right}`}
				className="stroke-accent"
				strokeWidth="1.5"
			/>
			<text
				x={room.width - room.right}
				y={yOf(overall, top) - 5}
				textAnchor="end"
				fontSize="12"
				className="fill-accent"
			>
				{percent(overall, lang)}
			</text>
			{points.toSorted(selfLast).map(({ of, share, isSelf }, index) => {
				const [x, y] = [xOf(of), yOf(share, top)];
				return isSelf ? (
					// biome-ignore lint/suspicious/noArrayIndexKey: points have no name
					<g key={index}>
						<path d={`M${x} ${y - 8}l8 8l-8 8l-8-8Z`} className="fill-accent stroke-paper" strokeWidth="1.5" />
						<text
							x={Math.min(x, room.width - room.right - 10)}
							y={share >= overall ? y - 13 : y + 22}
							textAnchor="middle"
							fontSize="13"
							fontWeight="600"
							paintOrder="stroke"
							strokeWidth="4"
							className="fill-ink stroke-paper"
						>
							{t.funnel.you}
						</text>
					</g>
				) : (
					// biome-ignore lint/suspicious/noArrayIndexKey: points have no name
					<circle key={index} cx={x} cy={y} r="5" className="fill-paper stroke-ink" strokeWidth="1.5" />
				);
			})}
			<text x={room.left} y={room.height - 22} fontSize="12" className="fill-ink-soft tabular-nums">
				{least}
			</text>
			<text
				x={room.width - room.right}
				y={room.height - 22}
				textAnchor="end"
				fontSize="12"
				className="fill-ink-soft tabular-nums"
			>
				{most}
			</text>
			<text
				x={room.left + plotWidth / 2}
				y={room.height - 6}
				textAnchor="middle"
				fontSize="12"
				className="fill-ink-soft"
			>
				{t.funnel.horizontal}
			</text>
		</ChartFrame>
	);
}

/** Who looks is drawn on top. */
const selfLast = (one: { isSelf: boolean }, other: { isSelf: boolean }) => Number(one.isSelf) - Number(other.isSelf);
