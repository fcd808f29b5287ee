"use client";

import { useId, useRef } from "react";
import { Choice } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { hasSteps, leaveProblems, leaveWarnings, reasonAsked } from "@/lib/clinical/engine/record/sick-leave-check";
import { type SickLeaveDecision, type SickLeaveKind, sickLeaveKinds } from "@/lib/clinical/plan-record";
import { fill } from "@/lib/texts/fill";
import { ClearButton } from "../clear-button";
import type { PanelProps } from "../panel-props";
import { SickLeaveDates } from "./dates";
import { asKind, isDrawable } from "./moves";
import { SickLeavePicture } from "./picture";
import { SickLeaveReason } from "./reason";
import { SickLeaveStair } from "./stair";
import { SickLeaveSteps } from "./steps";

/** Sick leave as it is decided: the kind, dated steps with tasks and a goal, and Nav's dates beside them. */
export function SickLeavePanel({
	value,
	change,
	answers,
	evaluation,
	today,
	words,
	t: plan,
	lang,
}: PanelProps<"sickLeave">) {
	const id = useId();
	const { t } = words;
	const written = useRef<Partial<Record<SickLeaveKind, SickLeaveDecision>>>({});
	const write = (next: Partial<SickLeaveDecision>) => value && change({ ...value, ...next });
	const problems = value ? leaveProblems(value, words, evaluation) : [];
	const warnings = value ? leaveWarnings(value, words, today) : [];
	const asked = value ? reasonAsked(value, words, evaluation) : null;
	const goals = value?.goal ? [] : [...new Set((answers.goals ?? []).map(({ activity }) => activity).filter(Boolean))];
	const dated = value !== undefined && value.kind !== "none";

	/** What was written for a kind comes back with it: arrow keys pass over the kinds between. */
	function choose(kind: SickLeaveKind) {
		if (value) written.current[value.kind] = value;
		change({ ...asKind(value, kind, answers, today), ...written.current[kind] });
	}

	return (
		<div className="grid gap-5 border-line border-b py-4">
			<fieldset>
				<legend className="mb-2 font-medium">{t.kind}</legend>
				<div className="flex flex-wrap items-center gap-1.5">
					<Choice
						name={`${id}-kind`}
						options={sickLeaveKinds.map((kind) => ({ value: kind, label: words.kinds[kind], keys: [] }))}
						value={value?.kind}
						onChange={(kind) => choose(kind as SickLeaveKind)}
					/>
					{value && <ClearButton label={t.clear} onClear={() => change(undefined)} />}
				</div>
			</fieldset>
			{dated && (
				<>
					{value.kind !== "self-certified" && (
						<Field
							id={`${id}-since`}
							type="date"
							label={t.since}
							help={
								answers.sickListedDays === undefined
									? t.sinceHelp
									: `${fill(t.sinceFrom, { days: answers.sickListedDays })} ${t.sinceHelp}`
							}
							className="max-w-80 text-sm"
							data-size="sm"
							value={value.since ?? ""}
							onChange={(event) => write({ since: event.target.value || undefined })}
						/>
					)}
					{hasSteps(value.kind) && (
						<SickLeaveStair
							key={value.kind}
							kind={value.kind}
							steps={value.steps ?? []}
							today={today}
							words={words}
							onSteps={(steps) => write({ steps })}
						/>
					)}
					<SickLeaveSteps
						value={value}
						write={write}
						problems={problems}
						warnings={warnings}
						today={today}
						words={words}
					/>
					{isDrawable(value) && <SickLeavePicture value={value} words={words} lang={lang} />}
					{asked && (
						<SickLeaveReason
							asked={asked}
							value={value.reason}
							onReason={(reason) => write({ reason })}
							problem={problems.some(({ key }) => key === "reason") ? words.problems[asked] : null}
							words={words}
						/>
					)}
					<div className="flex max-w-text flex-wrap items-end gap-x-2">
						<Field
							id={`${id}-goal`}
							label={t.goal}
							className="min-w-56 grow text-sm"
							data-size="sm"
							maxLength={500}
							value={value.goal ?? ""}
							onChange={(event) => write({ goal: event.target.value || undefined })}
						/>
						{goals.map((goal) => (
							<button
								key={goal}
								type="button"
								className="quiet"
								onClick={() => {
									document.getElementById(`${id}-goal`)?.focus();
									write({ goal });
								}}
							>
								{fill(t.useGoal, { goal })}
							</button>
						))}
					</div>
					<SickLeaveDates
						value={value}
						today={today}
						words={words}
						lang={lang}
						bases={{ verified: plan.basisVerified, recalled: plan.basisRecalled, default: plan.basisDefault }}
					/>
				</>
			)}
		</div>
	);
}
