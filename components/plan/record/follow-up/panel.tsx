"use client";

import { useId } from "react";
import { OptionBox } from "@/components/ui/option-box";
import { PrivateText } from "@/components/ui/private-text";
import { addDays } from "@/lib/clinical/engine/day";
import { proposedWeeks, type Weeks } from "@/lib/clinical/engine/record/follow-up-proposal";
import type { FollowUpDecision } from "@/lib/clinical/plan-record";
import type { Stratum } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import { ChoicePick } from "../choice/pick";
import { tidy } from "../choice/tidy";
import type { PanelProps } from "../panel-props";

const quickWeeks = [1, 2, 4, 6, 12] as const;

/** The next review: one click for the day; where and what to measure only if wished. */
export function FollowUpPanel({
	value = {},
	change,
	evaluation,
	intensity,
	today,
	words,
}: PanelProps<"followUp"> & { intensity: Stratum }) {
	const { t, intervals } = words;
	const id = useId();
	const proposed = proposedWeeks(intervals, evaluation, intensity);
	const put = (part: FollowUpDecision) => change(tidy({ ...value, ...part }));
	const decided = value.on !== undefined || value.with !== undefined || value.measure !== undefined;
	return (
		<div className="grid max-w-text gap-4 py-3">
			<fieldset className="grid gap-1.5">
				<legend className="mb-1.5 font-medium">
					{t.title}
					{proposed && (
						<span className="font-normal text-ink-soft text-sm">
							{" "}
							· {fill(t.proposed, { weeks: weeksText(proposed, t) })}
						</span>
					)}
				</legend>
				<div className="flex flex-wrap items-center gap-1.5">
					{quickWeeks.map((n) => (
						<OptionBox
							key={n}
							type="radio"
							name={id}
							keys={[]}
							label={`${fill(n === 1 ? t.week : t.exactly, { n })}${isProposed(n, proposed) ? ` (${t.suggested})` : ""}`}
							checked={value.on === addDays(today, 7 * n)}
							onChange={() => put({ on: addDays(today, 7 * n) })}
						/>
					))}
					<span className="inline-flex items-center gap-2">
						<label htmlFor={`${id}-on`} className="text-ink-soft text-sm">
							{t.on}
						</label>
						<input
							id={`${id}-on`}
							type="date"
							className="ds-input w-auto"
							data-size="sm"
							min={today}
							value={value.on ?? ""}
							onChange={(event) => put({ on: event.target.value || undefined })}
							aria-describedby={value.on && value.on < today ? `${id}-past` : undefined}
						/>
					</span>
				</div>
				{value.on && value.on < today && (
					<p id={`${id}-past`} className="ds-validation-message text-sm">
						{t.past}
					</p>
				)}
			</fieldset>
			{decided && (
				<>
					<ChoicePick
						legend={t.with}
						options={t.withOptions}
						value={value.with}
						onChange={(by) => put({ with: by })}
						clear={t.clear}
					/>
					<div className="grid gap-1.5">
						<label htmlFor={`${id}-measure`} className="text-ink-soft text-sm">
							{t.measure}
						</label>
						<div className="flex flex-wrap items-center gap-1.5">
							<input
								id={`${id}-measure`}
								className="ds-input min-w-56 grow"
								data-size="sm"
								maxLength={500}
								value={value.measure ?? ""}
								onChange={(event) => put({ measure: event.target.value })}
								aria-describedby={`${id}-private`}
							/>
							{!value.measure && (
								<button type="button" className="quiet" onClick={() => put({ measure: t.measureUsual })}>
									{t.measureAdd}
								</button>
							)}
						</div>
						<PrivateText id={`${id}-private`} text={value.measure ?? ""} />
					</div>
				</>
			)}
		</div>
	);
}

const isProposed = (n: number, proposed: Weeks | null) => proposed !== null && n >= proposed.from && n <= proposed.to;

const weeksText = ({ from, to }: Weeks, t: { weeks: string; exactly: string }) =>
	from === to ? fill(t.exactly, { n: from }) : fill(t.weeks, { from, to });
