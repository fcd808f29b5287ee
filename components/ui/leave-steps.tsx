import { useId } from "react";

type Step = {
	/** ISO calendar days, both included. */
	from: string;
	to: string;
	/** The share of leave, 0 to 100. */
	percent: number;
	/** The share of work, as it is written in the picture. */
	work: string;
	/** The first and last day as they are written below it. */
	begins: string;
	ends: string;
	/** The row of the table that says the same. */
	cells: readonly string[];
};
type Mark = { on: string; sign: string; label: string };

type Props = {
	/** What the picture shows, in words. */
	title: string;
	caption: string;
	/** In order, and not overlapping. */
	steps: readonly Step[];
	/** Dates beside the steps, in order. Those far beyond the last step are not drawn. */
	marks: readonly Mark[];
	columns: readonly string[];
	legend: { work: string; leave: string; mark: string };
};

const width = 360;
const left = 2;
const right = width - 2;
const top = 36;
const bottom = 136;
const farDays = 28;

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** A stair of work: each step as wide as its days and filled to the share that is worked, with dates marked above. */
export function LeaveSteps({ title, caption, steps, marks, columns, legend }: Props) {
	const id = useId();
	const first = steps[0];
	const last = steps.at(-1);
	if (!first || !last) return null;
	const begin = dayNumber(first.from);
	const ends = dayNumber(last.to) + 1;
	const near = marks.filter(({ on }) => dayNumber(on) >= begin && dayNumber(on) < ends + farDays);
	const beyond = near.find(({ on }) => dayNumber(on) >= ends);
	const drawn = near.filter(({ on }) => dayNumber(on) < ends || on === beyond?.on);
	const end = Math.max(ends, beyond ? dayNumber(beyond.on) + 2 : 0);
	const x = (day: number) => round(left + ((right - left) * (day - begin)) / (end - begin));
	const y = (work: number) => round(bottom - ((bottom - top) * work) / 100);
	const boxes = steps.map((step) => {
		const from = x(dayNumber(step.from));
		return { ...step, x: from, width: round(x(dayNumber(step.to) + 1) - from), y: y(100 - step.percent) };
	});
	return (
		<figure className="grid max-w-[30rem] gap-1">
			<svg role="img" aria-labelledby={id} viewBox={`0 0 ${width} 156`} className="w-full">
				<title id={id}>{title}</title>
				{boxes.map((box) => (
					<g key={box.from}>
						<rect
							x={box.x}
							y={top}
							width={box.width}
							height={bottom - top}
							className="fill-surface-sunken stroke-line"
						/>
						<rect x={box.x} y={box.y} width={box.width} height={round(bottom - box.y)} className="fill-accent" />
						{box.width >= 30 && (
							<text
								x={round(box.x + box.width / 2)}
								y={box.percent <= 70 ? box.y + 15 : box.y - 5}
								fontSize="12"
								fontWeight="600"
								textAnchor="middle"
								className={box.percent <= 70 ? "fill-on-accent" : "fill-ink"}
							>
								{box.work}
							</text>
						)}
					</g>
				))}
				{drawn.map(({ on, sign }) => (
					<g key={on}>
						<line
							x1={x(dayNumber(on) + 1)}
							x2={x(dayNumber(on) + 1)}
							y1={top - 12}
							y2={bottom}
							strokeDasharray="3 3"
							strokeWidth="1.5"
							className="stroke-class-urgent"
						/>
						<text
							x={clamp(x(dayNumber(on) + 1), 8)}
							y={top - 18}
							fontSize="12"
							fontWeight="600"
							textAnchor="middle"
							className="fill-class-urgent"
						>
							{sign}
						</text>
					</g>
				))}
				<line x1={left} x2={right} y1={bottom} y2={bottom} className="stroke-line-strong" />
				{spaced([...boxes.map((box) => ({ at: box.x, text: box.begins })), { at: x(ends), text: last.ends }]).map(
					({ at, text, anchor }) => (
						<text
							key={`${at} ${text}`}
							x={at}
							y={bottom + 15}
							fontSize="11"
							textAnchor={anchor}
							className="fill-ink-soft"
						>
							{text}
						</text>
					),
				)}
			</svg>
			<figcaption className="flex flex-wrap gap-x-4 gap-y-1 text-ink-soft text-xs">
				<Key className="fill-accent" text={legend.work} />
				<Key className="fill-surface-sunken stroke-line-strong" text={legend.leave} />
				{drawn.length > 0 && (
					<span>
						{legend.mark}{" "}
						<span className="font-semibold text-class-urgent">{drawn.map(({ sign }) => sign).join(", ")}</span>
					</span>
				)}
			</figcaption>
			<div className="sr-only print:not-sr-only">
				<table>
					<caption>{caption}</caption>
					<thead>
						<tr>
							{columns.map((column) => (
								<th key={column} scope="col">
									{column}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{steps.map(({ from, cells: [period, ...others] }) => (
							<tr key={from}>
								<th scope="row">{period}</th>
								{others.map((cell, index) => (
									<td key={columns[index + 1]}>{cell}</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
				{drawn.length > 0 && <p>{drawn.map(({ label }) => label).join("; ")}</p>}
			</div>
		</figure>
	);
}

const Key = ({ className, text }: { className: string; text: string }) => (
	<span className="inline-flex items-center gap-1.5">
		<svg aria-hidden="true" viewBox="0 0 12 12" className="size-3">
			<rect x="0.5" y="0.5" width="11" height="11" className={className} />
		</svg>
		{text}
	</span>
);

const round = (value: number) => Math.round(value * 10) / 10;
const clamp = (value: number, margin: number) => Math.min(width - margin, Math.max(margin, value));

type Label = { at: number; text: string; anchor: "start" | "middle" | "end" };

/** The labels that have room: the first and the last always, one between where it touches neither. */
function spaced(labels: readonly { at: number; text: string }[]): readonly Label[] {
	const room = 46;
	const [first] = labels;
	const last = labels.at(-1);
	if (!first || !last) return [];
	const kept: Label[] = [{ ...first, anchor: "start" }];
	let free = first.at + room * 1.5;
	for (const label of labels.slice(1, -1)) {
		if (label.at < free || label.at > last.at - room * 1.5) continue;
		kept.push({ ...label, anchor: "middle" });
		free = label.at + room;
	}
	return [...kept, { ...last, anchor: "end" }];
}
