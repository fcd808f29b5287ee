"use client";

import { useId } from "react";
import { OptionBox } from "@/components/ui/option-box";
import { PrivateText } from "@/components/ui/private-text";
import { addDays, dayText, weekdayText } from "@/lib/clinical/engine/day";
import { proposedInterval } from "@/lib/clinical/engine/record/follow-up-proposal";
import { dayOff, workingDay } from "@/lib/clinical/engine/working-day";
import type { FollowUpDecision } from "@/lib/clinical/plan-record";
import type { FollowUpInterval } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import { ChoicePick } from "../choice/pick";
import { tidy } from "../choice/tidy";
import type { PanelProps } from "../panel-props";

const quickWeeks = [1, 2, 4, 6, 12] as const;

/** The next review: one click for the day, which is a working day; where and what to measure only if wished. */
export function FollowUpPanel({
	value = {},
	change,
	drafted,
	today,
	words,
	lang,
}: PanelProps<"followUp"> & {
	/** The ids of the drafted lines that stand. */
	drafted: readonly string[];
}) {
	const { t, intervals } = words;
	const id = useId();
	const proposed = proposedInterval(intervals, drafted);
	const inWeeks = (n: number) => addDays(today, 7 * n);
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
							· {fill(t.proposed, { weeks: intervalText(proposed, t) })}
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
							checked={value.on === workingDay(inWeeks(n))}
							onChange={() => put({ on: workingDay(inWeeks(n)) })}
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
							aria-describedby={`${id}-day`}
						/>
					</span>
				</div>
				<p id={`${id}-day`} role="status" className="text-sm empty:hidden">
					{value.on && <DayNote on={value.on} asked={quickWeeks.map(inWeeks)} today={today} t={t} lang={lang} />}
				</p>
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

type NoteProps = Pick<PanelProps<"followUp">, "today" | "lang"> & {
	on: string;
	/** The days that one click asks for. */
	asked: readonly string[];
	t: PanelProps<"followUp">["words"]["t"];
};

/** What there is to say of the day: that it has passed, that it was moved, or that the practice is closed. */
function DayNote({ on, asked, today, t, lang }: NoteProps) {
	const told = (day: string) => dayText(day, lang).slice(0, -5);
	if (on < today) return <span className="ds-validation-message">{t.past}</span>;
	const off = dayOff(on);
	if (off) return fill(t.closed, { day: told(on), why: t.dayOff[off] });
	const before = asked.find((day) => day !== on && workingDay(day) === on);
	const why = before && dayOff(before);
	return why ? fill(t.moved, { day: told(before), why: t.dayOff[why], to: weekdayText(on, lang) }) : null;
}

const isProposed = (weeks: number, proposed: FollowUpInterval | null) =>
	proposed !== null && weeks * 7 >= proposed.from && weeks * 7 <= proposed.to;

function intervalText({ from, to }: FollowUpInterval, t: NoteProps["t"]): string {
	if (from % 7 !== 0 || to % 7 !== 0) return from === to ? fill(t.exactDays, { n: from }) : fill(t.days, { from, to });
	return from === to ? fill(t.exactly, { n: from / 7 }) : fill(t.weeks, { from: from / 7, to: to / 7 });
}
