"use client";

import { CheckmarkCircleFillIcon, CircleIcon, ExclamationmarkTriangleFillIcon } from "@navikt/aksel-icons";
import { memo } from "react";
import type { SectionId } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { SectionState } from "./form-layout";
import { useScreen } from "./screen";

export const steps = ["alarm", "history", "examination", "risk", "work", "care", "patient", "plan"] as const;
export type Step = (typeof steps)[number];

const icons = { answered: CheckmarkCircleFillIcon, open: CircleIcon, alarm: ExclamationmarkTriangleFillIcon };
const colours = { answered: "text-success", open: "text-ink-soft", alarm: "text-class-urgent" };

type Props = { current: Step; states: Record<SectionId, SectionState>; onOpen: (step: Step) => void };

/** Where one is, and what each section still wants. On a phone a row of numbers, with the name of the open one. */
export function Stepper({ current, states, onOpen }: Props) {
	const { t } = useScreen();
	return (
		<nav aria-label={t.form.steps}>
			<ol className="grid grid-cols-8 gap-x-1 lg:grid-cols-1 lg:gap-y-0.5">
				{steps.map((step) => (
					<Place
						key={step}
						step={step}
						open={step === current}
						{...(step === "plan" ? nothing : states[step])}
						onOpen={onOpen}
					/>
				))}
			</ol>
		</nav>
	);
}

const nothing = { state: null, missing: 0, held: 0 };

type PlaceProps = Omit<SectionState, "state"> & {
	step: Step;
	state: SectionState["state"] | null;
	open: boolean;
	onOpen: (step: Step) => void;
};

/** Renders only when something about its own section changes. */
const Place = memo(function Place({ step, open, state, missing, held, onOpen }: PlaceProps) {
	const { t } = useScreen();
	const place = steps.indexOf(step) + 1;
	const look = held > 0 ? "alarm" : (state ?? "open");
	const Icon = icons[look];
	return (
		<li>
			<a
				href={`#${step}`}
				aria-current={open ? "step" : undefined}
				aria-keyshortcuts={`Alt+${place}`}
				title={`${t.form.headings[step]} (Alt+${place})`}
				className="flex min-h-12 flex-col items-center justify-center rounded-md text-ink-soft text-sm leading-tight hover:bg-surface-sunken hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-ink lg:grid lg:grid-cols-[1.25rem_1fr] lg:items-center lg:justify-start lg:gap-x-2 lg:px-2.5 lg:py-1.5"
				onClick={(event) => {
					event.preventDefault();
					onOpen(step);
				}}
			>
				<Icon aria-hidden="true" fontSize="1.2rem" className={state ? colours[look] : "invisible max-lg:hidden"} />
				<span className="lg:hidden" aria-hidden="true">
					{place}
				</span>
				<span className="max-lg:sr-only">
					{t.form.sections[step]}
					{held > 0 && (
						<span className="block font-medium text-class-urgent text-xs">{fill(t.patient.openHere, { n: held })}</span>
					)}
					{state && (
						<span className="block font-normal text-ink-soft text-xs">
							{t.form.step[state]}
							{missing > 0 && (
								<>
									{", "}
									<span aria-hidden="true">{fill(t.form.step.missing, { n: missing })}</span>
									<span className="visually-hidden">{fill(t.form.step.missingLong, { n: missing })}</span>
								</>
							)}
						</span>
					)}
				</span>
			</a>
		</li>
	);
});
