import type { Localised } from "@/lib/clinical/types";
import type { visits } from "@/lib/texts/visits";

export type TrajectoryVisit = {
	id: string;
	/** ISO calendar day, and the same written out. */
	day: string;
	dayText: string;
	classText: string;
	/** 0 to 10; null was not asked. */
	painBack: number | null;
	painLeg: number | null;
	/** The mean of the goals' scores now. */
	function: number | null;
	startBack: string;
};

type Props = { visits: readonly TrajectoryVisit[]; t: Localised<typeof visits>; decimal: (value: number) => string };

const lines = ["painBack", "painLeg", "function"] as const;
type Line = (typeof lines)[number];

/** Told apart by shape and dash, so that colour is not needed. */
const looks = {
	painBack: { dash: undefined, shape: "circle", color: "var(--color-accent)" },
	painLeg: { dash: "5 4", shape: "square", color: "var(--color-ink)" },
	function: { dash: "1.5 4", shape: "diamond", color: "var(--color-ink-soft)" },
} as const satisfies Record<Line, object>;

const width = 560;
const height = 190;
const box = { left: 26, right: width - 14, top: 12, bottom: height - 26 };
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Pain and function over the visits of a case, oldest first, with a table of the same. Nothing for a single visit. */
export function Trajectory({ visits: all, t, decimal }: Props) {
	if (all.length < 2) return null;
	const first = dayNumber(all[0]?.day ?? "");
	const span = Math.max(1, dayNumber(all.at(-1)?.day ?? "") - first);
	const x = (visit: TrajectoryVisit) => box.left + ((dayNumber(visit.day) - first) / span) * (box.right - box.left);
	const y = (value: number) => box.bottom - (value / 10) * (box.bottom - box.top);
	const drawn = lines.filter((line) => all.some((visit) => visit[line] !== null));
	const value = (score: number | null) => (score === null ? t.notAsked : decimal(score));
	return (
		<section aria-labelledby="trajectory" className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-3">
			<h2 id="trajectory">{t.trajectory}</h2>
			{drawn.length > 0 && (
				<figure className="grid gap-2">
					<svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t.trajectoryAlt} className="w-full max-w-160">
						{[0, 5, 10].map((mark) => (
							<g key={mark}>
								<line x1={box.left} x2={box.right} y1={y(mark)} y2={y(mark)} stroke="var(--color-line)" />
								<text x={box.left - 8} y={y(mark) + 4} textAnchor="end" fontSize="12" fill="var(--color-ink-soft)">
									{mark}
								</text>
							</g>
						))}
						{all.map((visit, index) => (
							<text
								key={visit.id}
								x={x(visit)}
								y={height - 6}
								fontSize="11"
								fill="var(--color-ink-soft)"
								textAnchor={index === 0 ? "start" : index === all.length - 1 ? "end" : "middle"}
							>
								{index === 0 || index === all.length - 1 || all.length <= 5 ? visit.dayText : ""}
							</text>
						))}
						{drawn.map((line) => {
							const asked = all.filter((visit) => visit[line] !== null);
							const { dash, color } = looks[line];
							return (
								<g key={line}>
									<polyline
										points={asked.map((visit) => `${x(visit)},${y(visit[line] ?? 0)}`).join(" ")}
										fill="none"
										stroke={color}
										strokeWidth="2"
										strokeDasharray={dash}
									/>
									{asked.map((visit) => (
										<Mark key={visit.id} line={line} x={x(visit)} y={y(visit[line] ?? 0)} />
									))}
								</g>
							);
						})}
					</svg>
					<figcaption className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
						{drawn.map((line) => (
							<span key={line} className="inline-flex items-center gap-2">
								<svg viewBox="0 0 34 12" className="h-3 w-8.5" aria-hidden="true">
									<line
										x1="1"
										x2="33"
										y1="6"
										y2="6"
										stroke={looks[line].color}
										strokeWidth="2"
										strokeDasharray={looks[line].dash}
									/>
									<Mark line={line} x={17} y={6} />
								</svg>
								{t[line]}
							</span>
						))}
					</figcaption>
				</figure>
			)}
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard too */}
			<section className="overflow-x-auto" aria-label={t.trajectoryTable} tabIndex={0}>
				<table className="visit-table">
					<thead>
						<tr>
							<th scope="col">{t.visit}</th>
							<th scope="col">{t.class}</th>
							{drawn.map((line) => (
								<th key={line} scope="col">
									{t[line]}
								</th>
							))}
							<th scope="col">{t.startBack}</th>
						</tr>
					</thead>
					<tbody>
						{all.map((visit) => (
							<tr key={visit.id}>
								<th scope="row" className="whitespace-nowrap">
									{visit.dayText}
								</th>
								<td>{visit.classText}</td>
								{drawn.map((line) => (
									<td key={line}>{value(visit[line])}</td>
								))}
								<td>{visit.startBack}</td>
							</tr>
						))}
					</tbody>
				</table>
			</section>
		</section>
	);
}

function Mark({ line, x, y }: { line: Line; x: number; y: number }) {
	const { shape, color } = looks[line];
	const look = { fill: "var(--color-paper)", stroke: color, strokeWidth: 2 };
	if (shape === "circle") return <circle cx={x} cy={y} r="4" {...look} />;
	if (shape === "square") return <rect x={x - 3.5} y={y - 3.5} width="7" height="7" {...look} />;
	return <rect x={x - 3.5} y={y - 3.5} width="7" height="7" transform={`rotate(45 ${x} ${y})`} {...look} />;
}
