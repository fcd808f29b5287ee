import type { ReactNode } from "react";
import type { Lang } from "@/lib/clinical/types";
import { percent } from "./words";

/** The room of a chart, in its own units: the plot, and margins for the words at its edges. */
export const room = { width: 440, height: 270, left: 44, right: 14, top: 16, bottom: 40 } as const;

export const plotWidth = room.width - room.left - room.right;
export const plotHeight = room.height - room.top - room.bottom;

/** The top of the scale: the next tenth above the highest value, at least a tenth. */
export const topOf = (values: readonly number[]): number =>
	Math.min(1, Math.max(0.1, Math.ceil(Math.max(0, ...values) * 10 + 0.2) / 10));

export const yOf = (share: number, top: number): number => room.top + plotHeight * (1 - Math.min(share, top) / top);

/** Points as a line. */
export const lineOf = (points: readonly (readonly [number, number])[]): string =>
	points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");

type Props = { title: string; desc: string; top: number; lang: Lang; children: ReactNode };

/** Title, description and the scale of shares. The table beside it says the same in figures. */
export function ChartFrame({ title, desc, top, lang, children }: Props) {
	const marks = [0, top / 2, top];
	return (
		<svg
			role="img"
			viewBox={`0 0 ${room.width} ${room.height}`}
			className="w-full max-w-2xl break-inside-avoid print:max-w-[100mm]"
			fill="none"
		>
			<title>{title}</title>
			<desc>{desc}</desc>
			{marks.map((mark) => (
				<g key={mark}>
					<path d={`M${room.left} ${yOf(mark, top)}H${room.width - room.right}`} className="stroke-line" />
					<text
						x={room.left - 6}
						y={yOf(mark, top) + 4}
						textAnchor="end"
						fontSize="12"
						className="fill-ink-soft tabular-nums"
					>
						{percent(mark, lang)}
					</text>
				</g>
			))}
			{children}
		</svg>
	);
}
