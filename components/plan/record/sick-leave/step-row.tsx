"use client";

import { ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import { useId } from "react";
import { PrivateText } from "@/components/ui/private-text";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { hasSteps } from "@/lib/clinical/engine/record/sick-leave-check";
import type { SickLeaveKind, SickLeaveStep } from "@/lib/clinical/plan-record";
import { fill } from "@/lib/texts/fill";
import { wholeNumber } from "./moves";
import type { Said } from "./problem";
import type { SickLeaveWords } from "./words";

type Props = {
	index: number;
	step: SickLeaveStep;
	kind: SickLeaveKind;
	said: Said;
	words: SickLeaveWords;
	onChange: (next: Partial<SickLeaveStep>) => void;
	/** Null where the kind has this one period only. */
	onRemove: (() => void) | null;
};

/** One period on one line where there is room: days, share, tasks, and what is wrong with it below. */
export function SickLeaveStepRow({ index, step, kind, said, words: { t }, onChange, onRemove }: Props) {
	const id = useId();
	const n = index + 1;
	const stepped = hasSteps(kind);
	const telling = said.error || said.missing || said.warning ? `${id}-said` : undefined;
	const isWrong = (field: keyof SickLeaveStep) => said.wrong.includes(field) || undefined;
	const shared = { className: "ds-input", "data-size": "sm", "aria-describedby": telling } as const;
	return (
		<li>
			<fieldset>
				<legend className="eyebrow mb-1">{stepped ? fill(t.stepName, { n }) : t.period}</legend>
				<div className="flex flex-wrap items-end gap-x-3 gap-y-2">
					<label className="grid gap-1 text-sm">
						{t.from}
						<input
							{...shared}
							type="date"
							aria-invalid={isWrong("from")}
							value={step.from ?? ""}
							onChange={(event) => onChange({ from: event.target.value || undefined })}
						/>
					</label>
					<label className="grid gap-1 text-sm">
						{t.to}
						<input
							{...shared}
							type="date"
							aria-invalid={isWrong("to")}
							value={step.to ?? ""}
							onChange={(event) => onChange({ to: event.target.value || undefined })}
						/>
					</label>
					{stepped && (
						<label className="grid gap-1 text-sm">
							{t.percent} (%)
							<input
								{...shared}
								className="ds-input tabular-nums"
								size={4}
								inputMode="numeric"
								autoComplete="off"
								aria-invalid={isWrong("percent")}
								value={step.percent ?? ""}
								onChange={(event) => onChange({ percent: wholeNumber(event.target.value) })}
							/>
						</label>
					)}
					{(stepped || kind === "pending") && step.percent !== 100 && (
						<label className="grid min-w-48 grow gap-1 text-sm">
							{stepped ? t.tasks : t.adapt}
							<input
								{...shared}
								maxLength={500}
								value={step.tasks ?? ""}
								onChange={(event) => onChange({ tasks: event.target.value || undefined })}
								aria-describedby={telling ? `${telling} ${id}-private` : `${id}-private`}
							/>
						</label>
					)}
					{onRemove && (
						<button type="button" className="quiet" onClick={onRemove}>
							{t.remove}
							<VisuallyHidden>: {fill(t.stepName, { n })}</VisuallyHidden>
						</button>
					)}
				</div>
				<PrivateText id={`${id}-private`} text={step.tasks ?? ""} />
				<div id={telling} className="max-w-text text-sm" role="status">
					{said.error && <p className="ds-validation-message mt-1">{said.error}</p>}
					{said.missing && <p className="mt-1 text-ink-soft">{said.missing}</p>}
					{said.warning && (
						<p className="mt-1 flex items-baseline gap-1.5">
							<ExclamationmarkTriangleIcon aria-hidden="true" className="shrink-0 translate-y-0.5 text-class-urgent" />
							{said.warning}
						</p>
					)}
				</div>
			</fieldset>
		</li>
	);
}
