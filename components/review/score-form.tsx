"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { PrivateText } from "@/components/ui/private-text";
import { Scale } from "@/components/ui/scale";
import { noteScores } from "@/lib/review/queries";
import { fill } from "@/lib/texts/fill";
import { useReview } from "./review-context";
import { StepError } from "./step-error";
import { useStep } from "./use-step";

type Props = {
	/** The patient's own goals. */
	activities: readonly string[];
	onClose: () => void;
};

/** What was measured at one session. Every field may stand empty; what is empty is not measured. */
export function ScoreForm({ activities, onClose }: Props) {
	const { review, words } = useReview();
	const { t, today } = words;
	const s = t.scores;
	const id = useId();
	const [day, setDay] = useState(today);
	const [pain, setPain] = useState<number>();
	const [goals, setGoals] = useState<Readonly<Record<string, number>>>({});
	const [other, setOther] = useState("");
	const [sessions, setSessions] = useState("");
	const [note, setNote] = useState("");
	const [empty, setEmpty] = useState(false);
	const save = useStep(noteScores, onClose);
	const named = [...activities, ...(other.trim() && !activities.includes(other.trim()) ? [other.trim()] : [])];

	function submit(event: FormEvent) {
		event.preventDefault();
		const scored = named.flatMap((activity) => {
			const score = goals[activity === other.trim() ? otherKey : activity];
			return score === undefined ? [] : [{ activity, score }];
		});
		const count = /^\d{1,3}$/.test(sessions.trim()) ? Number(sessions) : undefined;
		const measured = {
			...(pain !== undefined && { pain }),
			...(count !== undefined && { sessions: count }),
			...(note.trim() && { note: note.trim() }),
		};
		const isEmpty = Object.keys(measured).length === 0 && scored.length === 0;
		setEmpty(isEmpty);
		if (!isEmpty && !save.isPending) save.mutate({ id: review.id, day, goals: scored, ...measured });
	}
	const keyOf = () => "";
	const scale = (name: string, from: string, to: string) => ({
		name: `${id}-${name}`,
		min: 0,
		max: 10,
		from,
		to,
		keyOf,
	});

	return (
		<form onSubmit={submit} className="grid gap-5 border-accent border-s-2 ps-4" noValidate>
			<div className="ds-field justify-self-start">
				<label htmlFor={`${id}-day`} className="ds-label">
					{s.day}
				</label>
				<input
					id={`${id}-day`}
					type="date"
					className="ds-input"
					max={today}
					value={day}
					onChange={(event) => setDay(event.target.value)}
					required
				/>
			</div>
			<fieldset>
				<legend className="mb-1.5 font-medium">
					{s.pain} <span className="font-normal text-ink-soft text-sm">{s.painHelp}</span>
				</legend>
				<Scale {...scale("pain", s.painFrom, s.painTo)} value={pain} onChange={setPain} />
			</fieldset>
			{activities.map((activity) => (
				<fieldset key={activity}>
					<legend className="mb-1.5 font-medium">{fill(s.goal, { activity })}</legend>
					<Scale
						{...scale(activity, s.goalFrom, s.goalTo)}
						value={goals[activity]}
						onChange={(score) => setGoals({ ...goals, [activity]: score })}
					/>
				</fieldset>
			))}
			<fieldset className="grid gap-2">
				<legend className="mb-1.5 font-medium">{s.otherGoal}</legend>
				<input
					aria-label={s.otherGoal}
					className="ds-input max-w-120"
					maxLength={200}
					value={other}
					onChange={(event) => setOther(event.target.value)}
					aria-describedby={`${id}-other-private`}
				/>
				<PrivateText id={`${id}-other-private`} text={other} />
				{other.trim() && (
					<Scale
						{...scale("other", s.goalFrom, s.goalTo)}
						value={goals[otherKey]}
						onChange={(score) => setGoals({ ...goals, [otherKey]: score })}
					/>
				)}
			</fieldset>
			<div className="flex flex-wrap gap-x-6 gap-y-4">
				<div className="ds-field">
					<label htmlFor={`${id}-sessions`} className="ds-label">
						{s.sessions}
					</label>
					<input
						id={`${id}-sessions`}
						className="ds-input"
						inputMode="numeric"
						size={5}
						maxLength={3}
						value={sessions}
						onChange={(event) => setSessions(event.target.value)}
					/>
				</div>
				<div className="ds-field grow">
					<label htmlFor={`${id}-note`} className="ds-label">
						{s.note}
					</label>
					<input
						id={`${id}-note`}
						className="ds-input w-full"
						maxLength={1000}
						value={note}
						onChange={(event) => setNote(event.target.value)}
						aria-describedby={`${id}-note-private`}
					/>
					<PrivateText id={`${id}-note-private`} text={note} />
				</div>
			</div>
			{empty && (
				<p role="alert" className="ds-validation-message text-sm">
					{s.empty}
				</p>
			)}
			<StepError error={save.error} words={words} />
			<div className="flex flex-wrap gap-2">
				<Button type="submit" size="sm" aria-busy={save.isPending || undefined}>
					{save.isPending ? s.saving : s.save}
				</Button>
				<Button size="sm" variant="tertiary" onClick={onClose}>
					{s.cancel}
				</Button>
			</div>
		</form>
	);
}

/** No activity is called this: names are trimmed. */
const otherKey = " ";
