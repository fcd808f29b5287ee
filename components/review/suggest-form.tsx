"use client";

import { type FormEvent, type KeyboardEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { PrivateText } from "@/components/ui/private-text";
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
	const press = (event: KeyboardEvent) => {
		if (event.key === "Escape") onClose();
	};

	return (
		<form
			onSubmit={submit}
			onKeyDown={press}
			className="grid max-w-text gap-4 border-accent border-s-2 ps-4"
			noValidate
		>
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
			{lineId && (
				<label className="inline-flex min-h-11 items-center gap-2.5 text-sm">
					<input
						type="checkbox"
						className="size-5 accent-accent"
						checked={remove}
						onChange={(event) => setRemove(event.target.checked)}
					/>
					{s.remove}
				</label>
			)}
			{!remove && (
				<div className="ds-field">
					<label htmlFor={`${id}-text`} className="ds-label">
						{s.text}
					</label>
					<textarea
						id={`${id}-text`}
						className="ds-input field-sizing-content w-full"
						rows={2}
						maxLength={2000}
						value={text}
						onChange={(event) => setText(event.target.value)}
						aria-invalid={missing === "text" || undefined}
						aria-describedby={`${id}-text-error ${id}-text-private`}
					/>
					<p id={`${id}-text-error`} className="ds-validation-message text-sm" hidden={missing !== "text"}>
						{s.textNeeded}
					</p>
					<PrivateText id={`${id}-text-private`} text={text} />
				</div>
			)}
			<div className="ds-field">
				<label htmlFor={`${id}-reason`} className="ds-label">
					{s.reason}
				</label>
				<input
					id={`${id}-reason`}
					className="ds-input w-full"
					maxLength={500}
					value={reason}
					onChange={(event) => setReason(event.target.value)}
					aria-invalid={missing === "reason" || undefined}
					aria-describedby={`${id}-reason-error ${id}-reason-private`}
				/>
				<p id={`${id}-reason-error`} className="ds-validation-message text-sm" hidden={missing !== "reason"}>
					{s.reasonNeeded}
				</p>
				<PrivateText id={`${id}-reason-private`} text={reason} />
			</div>
			<StepError error={send.error} words={words} />
			<div className="flex flex-wrap gap-2">
				<Button type="submit" size="sm" aria-busy={send.isPending || undefined}>
					{send.isPending ? s.sending : s.send}
				</Button>
				<Button size="sm" variant="tertiary" onClick={onClose}>
					{s.cancel}
				</Button>
			</div>
		</form>
	);
}
