"use client";

import { PlusIcon, XMarkIcon } from "@navikt/aksel-icons";
import { addDays } from "@/lib/clinical/engine/day";
import { mostSteps } from "@/lib/clinical/engine/taper";
import type { MedicineDecision } from "@/lib/clinical/plan-record";
import { fill } from "@/lib/texts/fill";
import { MedicinesDate } from "./date";
import { MedicinesNumber } from "./number";
import type { MedicinesWords } from "./words";

type Step = NonNullable<MedicineDecision["taper"]>[number];
type Props = {
	steps: readonly Step[];
	today: string;
	onSteps: (steps: readonly Step[]) => void;
	t: MedicinesWords["t"];
};

/** The steps as they are agreed, each a day and a dose. */
export function MedicinesTaperSteps({ steps, today, onSteps, t }: Props) {
	const put = (index: number, next: Partial<Step>) =>
		onSteps(steps.map((step, at) => (at === index ? { ...step, ...next } : step)));
	const last = steps.at(-1);
	return (
		<fieldset className="grid gap-2">
			<legend className="eyebrow mb-1.5">{t.steps}</legend>
			<ol className="grid gap-2">
				{steps.map((step, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the row
					<li key={index} className="flex flex-wrap items-start gap-x-4 gap-y-2">
						<MedicinesDate
							label={fill(t.stepFrom, { n: index + 1 })}
							hideLabel
							value={step.from}
							onDay={(from) => {
								put(index, { from });
								return true;
							}}
							onEmpty={() => {}}
							wrongText={t.dateAhead}
						/>
						<MedicinesNumber
							label={fill(t.stepDose, { n: index + 1 })}
							hideLabel
							unit={t.mg}
							value={step.dailyDose}
							onChange={(dose) => dose !== undefined && put(index, { dailyDose: dose })}
							min={0}
							max={100_000}
							whole={false}
							rangeText={t.numberRange}
						/>
						<button
							type="button"
							className="quiet"
							aria-label={fill(t.removeStep, { n: index + 1 })}
							onClick={() => onSteps(steps.filter((_, at) => at !== index))}
						>
							<XMarkIcon aria-hidden="true" fontSize="1.2em" />
						</button>
					</li>
				))}
			</ol>
			{steps.length < mostSteps && (
				<button
					type="button"
					className="quiet -ms-2.5 justify-self-start"
					onClick={() =>
						onSteps([...steps, { from: last ? addDays(last.from, 1) : today, dailyDose: last?.dailyDose ?? 0 }])
					}
				>
					<PlusIcon aria-hidden="true" fontSize="1.2em" />
					{t.addStep}
				</button>
			)}
		</fieldset>
	);
}
