"use client";

import { type FormEvent, type KeyboardEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { PrivateText } from "@/components/ui/private-text";
import type { PlanSection } from "@/lib/clinical/types";
import { writeMessage } from "@/lib/review/queries";
import { useReview } from "./review-context";
import { StepError } from "./step-error";
import { useStep } from "./use-step";

type Props = {
	label: string;
	section: PlanSection | null;
	/** The reader asked for the field a moment ago. */
	focus?: boolean;
	onClose?: () => void;
};

/** A question or an answer. Ctrl+Enter sends. */
export function MessageForm({ label, section, focus = false, onClose }: Props) {
	const { review, words } = useReview();
	const { t } = words;
	const id = useId();
	const [text, setText] = useState("");
	const [empty, setEmpty] = useState(false);
	const send = useStep(writeMessage, () => {
		setText("");
		onClose?.();
	});

	function submit(event?: FormEvent) {
		event?.preventDefault();
		setEmpty(!text.trim());
		if (text.trim() && !send.isPending) send.mutate({ id: review.id, section, text: text.trim() });
	}
	function press(event: KeyboardEvent) {
		if (event.key === "Escape") onClose?.();
		if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
	}

	return (
		<form onSubmit={submit} className="grid max-w-text gap-3" noValidate>
			<div className="ds-field">
				<label htmlFor={id} className="ds-label">
					{label}
				</label>
				<textarea
					id={id}
					className="ds-input field-sizing-content w-full"
					rows={2}
					maxLength={2000}
					value={text}
					onChange={(event) => setText(event.target.value)}
					onKeyDown={press}
					aria-invalid={empty || undefined}
					aria-describedby={`${id}-error ${id}-private`}
					// biome-ignore lint/a11y/noAutofocus: only where the reader asked for this field a moment ago
					autoFocus={focus}
				/>
				<p id={`${id}-error`} className="ds-validation-message text-sm" hidden={!empty}>
					{t.thread.textNeeded}
				</p>
				<PrivateText id={`${id}-private`} text={text} />
			</div>
			<StepError error={send.error} words={words} />
			<div className="flex flex-wrap gap-2">
				<Button type="submit" size="sm" variant="secondary" aria-busy={send.isPending || undefined}>
					{send.isPending ? t.thread.sending : t.thread.send}
				</Button>
				{onClose && (
					<Button size="sm" variant="tertiary" onClick={onClose}>
						{t.suggestion.cancel}
					</Button>
				)}
			</div>
		</form>
	);
}
