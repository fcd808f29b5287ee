"use client";

import { type FormEvent, useId, useState } from "react";
import { ChangeButtons, ChangeForm, LineChange } from "@/components/plan/line-change";
import { Field } from "@/components/ui/field";
import { type PlanSection, planSections } from "@/lib/clinical/types";
import { suggestChange } from "@/lib/review/queries";
import { useReview } from "./review-context";
import { StepError } from "./step-error";
import { useStep } from "./use-step";

type Props = {
	/** Null lets the reader choose one: for a part of the plan without lines. */
	section: PlanSection | null;
	onClose: () => void;
};

const newLine = "";

/** Another wording of a line, a new line, or that a line goes; always with a reason. */
export function SuggestForm({ section: given, onClose }: Props) {
	const { review, words } = useReview();
	const { t, terms } = words;
	const s = t.suggestion;
	const id = useId();
	const empty = planSections.filter((one) => !review.plan.some((line) => line.section === one));
	const [section, setSection] = useState<PlanSection>(given ?? empty[0] ?? "followUp");
	const lines = review.plan.filter((line) => line.section === section);
	const [lineId, setLineId] = useState(lines.length === 1 ? (lines[0]?.id ?? newLine) : newLine);
	const [text, setText] = useState(lines.length === 1 ? (lines[0]?.text ?? "") : "");
	const [remove, setRemove] = useState(false);
	const [reason, setReason] = useState("");
	const [missing, setMissing] = useState<"text" | "reason" | null>(null);
	const send = useStep(suggestChange, onClose);

	function choose(next: string) {
		setLineId(next);
		setRemove(false);
		setText(lines.find((line) => line.id === next)?.text ?? "");
	}
	function submit(event: FormEvent) {
		event.preventDefault();
		const lacking = !remove && !text.trim() ? "text" : reason.trim() ? null : "reason";
		setMissing(lacking);
		if (lacking || send.isPending) return;
		const change = { lineId: lineId || null, text: remove ? null : text.trim(), reason: reason.trim() };
		send.mutate({ id: review.id, section, planVersion: review.planVersion, ...change });
	}
	return (
		<ChangeForm onSubmit={submit} onClose={onClose} className="gap-4">
			{given === null && (
				<div className="ds-field">
					<label htmlFor={`${id}-section`} className="ds-label">
						{s.section}
					</label>
					<select
						id={`${id}-section`}
						className="ds-input w-full"
						value={section}
						onChange={(event) => setSection(event.target.value as PlanSection)}
					>
						{empty.map((one) => (
							<option key={one} value={one}>
								{terms.planSection[one]}
							</option>
						))}
					</select>
				</div>
			)}
			{lines.length > 0 && (
				<div className="ds-field">
					<label htmlFor={`${id}-line`} className="ds-label">
						{s.line}
					</label>
					<select
						id={`${id}-line`}
						className="ds-input w-full"
						value={lineId}
						onChange={(event) => choose(event.target.value)}
						// biome-ignore lint/a11y/noAutofocus: the reader asked for this form a moment ago
						autoFocus
					>
						<option value={newLine}>{s.newLine}</option>
						{lines.map((line) => (
							<option key={line.id} value={line.id}>
								{line.text}
							</option>
						))}
					</select>
				</div>
			)}
			<LineChange
				id={`${id}-text`}
				hasLine={lineId !== newLine}
				isOut={remove}
				onOut={setRemove}
				text={text}
				onText={setText}
				error={missing === "text" ? s.textNeeded : undefined}
				t={s}
			/>
			<Field
				id={`${id}-reason`}
				label={s.reason}
				maxLength={500}
				value={reason}
				onChange={(event) => setReason(event.target.value)}
				{...(missing === "reason" && { error: s.reasonNeeded })}
			/>
			<StepError error={send.error} words={words} />
			<ChangeButtons isPending={send.isPending} onClose={onClose} size="sm" t={s} />
		</ChangeForm>
	);
}
