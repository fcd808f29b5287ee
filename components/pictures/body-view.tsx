import type { ReactNode } from "react";
import type { Side } from "@/lib/clinical/types";
import type { BodyMarks } from "./body-marks";
import {
	backPainArea,
	dermatomeLabels,
	dermatomes,
	details,
	head,
	legPainAreas,
	outline,
	rootLevels,
	type View,
} from "./body-outline";

/** Seen from the front the patient's left is on the right. */
const mirrored = (view: View, side: Side) => (view === "front" ? side === "right" : side === "left");
const half = (isMirrored: boolean) => (isMirrored ? "scale(-1 1)" : undefined);

type Props = { view: View; marks: BodyMarks; x: number };

/** One view of the body with what is marked on it. `x` is the midline. */
export function BodyView({ view, marks, x }: Props) {
	const { sensation, weakness } = marks;
	const outward = (side: Side) => (mirrored(view, side) ? -1 : 1);
	return (
		<g transform={`translate(${x} 4)`}>
			<g className="fill-none stroke-line-strong" strokeWidth="1.2" strokeLinejoin="round" strokeLinecap="round">
				<ellipse cx="0" cy={head.cy} rx={head.rx} ry={head.ry} className="fill-surface" />
				{[false, true].map((isMirrored) => (
					<g key={String(isMirrored)} transform={half(isMirrored)}>
						<path d={`M0 42L${outline.slice(1)}Z`} className="fill-surface" stroke="none" />
						<path d={outline} />
						<path d={details[view]} className="stroke-line" />
					</g>
				))}
			</g>
			{view === "back" && <PainAreas marks={marks} />}
			{(sensation ?? []).map(({ root, side }) => {
				const area = dermatomes[root][view];
				if (!area) return null;
				const label = dermatomeLabels[root];
				return (
					<g key={`${root}-${side}`} strokeLinejoin="round">
						<path d={area} transform={half(mirrored(view, side))} className="fill-accent stroke-accent" />
						{label.view === view && (
							<Label x={40 * outward(side)} y={label.y}>
								{root}
							</Label>
						)}
					</g>
				);
			})}
			{view === "back" &&
				(weakness ?? []).map(({ root, side }) => {
					const y = rootLevels[root];
					return (
						<g key={`${root}-${side}`}>
							<path d={`M${4 * outward(side)} ${y - 4}v8l${7 * outward(side)} -4Z`} className="fill-ink" />
							<Label x={64 * outward(side)} y={y + 3.5}>
								{root}
							</Label>
							<path
								d={`M${13 * outward(side)} ${y}H${58 * outward(side)}`}
								className="stroke-ink-soft"
								strokeWidth="0.6"
								strokeDasharray="1.5 2"
							/>
						</g>
					);
				})}
		</g>
	);
}

function PainAreas({ marks: { back, leg, belowKnee } }: { marks: BodyMarks }) {
	const soft = "fill-class-urgent/25 stroke-class-urgent";
	const legs: readonly Side[] =
		leg === "both" || leg === "unknown" ? ["left", "right"] : leg === "left" || leg === "right" ? [leg] : [];
	const areas = belowKnee ? [legPainAreas.thigh, legPainAreas.calf] : [legPainAreas.thigh];
	return (
		<g strokeWidth="0.9" strokeLinejoin="round">
			{back &&
				[false, true].map((isMirrored) => (
					<path key={String(isMirrored)} d={backPainArea} transform={half(isMirrored)} className={soft} />
				))}
			{legs.map((side) =>
				areas.map((area) => (
					<path
						key={side + area}
						d={area}
						transform={half(mirrored("back", side))}
						className={leg === "unknown" ? "fill-none stroke-class-urgent" : soft}
						strokeDasharray={leg === "unknown" ? "3 2.5" : undefined}
					/>
				)),
			)}
		</g>
	);
}

function Label({ x, y, children }: { x: number; y: number; children: ReactNode }) {
	return (
		<text x={x} y={y} textAnchor={x < 0 ? "end" : "start"} className="fill-ink font-sans font-semibold" fontSize="12">
			{children}
		</text>
	);
}
