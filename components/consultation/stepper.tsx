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
export const Stepper = memo(function Stepper({ current, states, onOpen }: Props) {
	const { t } = useScreen();
	return (
		<nav aria-label={t.form.steps}>
			<ol className="grid grid-cols-8 gap-x-1 lg:grid-cols-1 lg:gap-y-0.5">
				{steps.map((step, index) => {
					const state = step === "plan" ? null : states[step];
					const held = state?.held ?? 0;
					const look = held > 0 ? "alarm" : (state?.state ?? "open");
					const Icon = icons[look];
					const open = step === current;
					return (
						<li key={step}>
							<a
								href={`#${step}`}
								aria-current={open ? "step" : undefined}
								aria-keyshortcuts={`Alt+${index + 1}`}
								title={`${t.form.headings[step]} (Alt+${index + 1})`}
								className="flex min-h-12 flex-col items-center justify-center rounded-md text-ink-soft text-sm leading-tight hover:bg-surface-sunken hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-ink lg:grid lg:grid-cols-[1.25rem_1fr] lg:items-center lg:justify-start lg:gap-x-2 lg:px-2.5 lg:py-1.5"
								onClick={(event) => {
									event.preventDefault();
									onOpen(step);
								}}
							>
								<Icon
									aria-hidden="true"
									fontSize="1.2rem"
									className={state ? colours[look] : "invisible max-lg:hidden"}
								/>
								<span className="lg:hidden" aria-hidden="true">
									{index + 1}
								</span>
								<span className="max-lg:sr-only">
									{t.form.sections[step]}
									{held > 0 && (
										<span className="block font-medium text-class-urgent text-xs">
											{fill(t.patient.openHere, { n: held })}
										</span>
									)}
									{state && (
										<span className="block font-normal text-ink-soft text-xs">
											{t.form.step[state.state]}
											{state.missing > 0 && (
												<>
													{", "}
													<span aria-hidden="true">{fill(t.form.step.missing, { n: state.missing })}</span>
													<span className="visually-hidden">{fill(t.form.step.missingLong, { n: state.missing })}</span>
												</>
											)}
										</span>
									)}
								</span>
							</a>
						</li>
					);
				})}
			</ol>
		</nav>
	);
});
