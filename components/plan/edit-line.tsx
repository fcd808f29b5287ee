"use client";

import { type KeyboardEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { PrivateText } from "@/components/ui/private-text";
import type { EditorWords } from "./editor-words";
import { WordHints } from "./word-hints";

type Props = {
	words: EditorWords;
	text: string;
	/** The draft's own words, shown beside; null for a line of the clinician's own. */
	original: string | null;
	/** The line goes on the patient's sheet. */
	toPatient: boolean;
	onText: (text: string) => void;
	onClose: () => void;
};

/** Saves while it is written; the draft's own words stay in sight. Escape goes back to how it was. */
export function EditLine({ words: { t, lang }, text, original, toPatient, onText, onClose }: Props) {
	const id = useId();
	const [before] = useState(text);
	const [typed, setTyped] = useState(text);

	function write(value: string) {
		setTyped(value);
		if (value.trim() !== "") onText(value);
	}
	function press(event: KeyboardEvent) {
		if (event.key === "Escape") {
			onText(before);
			onClose();
		} else if (event.key === "Enter" && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
			event.preventDefault();
			onClose();
		}
	}

	return (
		<div className="grid gap-3 py-2">
			<div className={original ? "grid gap-4 lg:grid-cols-2" : ""}>
				<div className="grid gap-1">
					<label htmlFor={id} className="eyebrow">
						{t.editLabel}
					</label>
					<textarea
						id={id}
						className="ds-input field-sizing-content w-full"
						rows={2}
						maxLength={2000}
						value={typed}
						onChange={(event) => write(event.target.value)}
						aria-describedby={`${id}-private`}
						onKeyDown={press}
						onFocus={({ currentTarget }) => currentTarget.setSelectionRange(typed.length, typed.length)}
						// biome-ignore lint/a11y/noAutofocus: the reader asked to edit this line a moment ago
						autoFocus
					/>
					<PrivateText id={`${id}-private`} text={typed} />
				</div>
				{original && (
					<div className="grid content-start gap-1">
						<p className="eyebrow">{t.original}</p>
						<p className="text-ink-soft">{original}</p>
					</div>
				)}
			</div>
			{toPatient && <WordHints text={typed} lang={lang} t={t} />}
			<div className="flex gap-2">
				<Button size="sm" onClick={onClose}>
					{t.done}
				</Button>
				<Button
					size="sm"
					variant="tertiary"
					onClick={() => {
						onText(before);
						onClose();
					}}
				>
					{t.cancel}
				</Button>
			</div>
		</div>
	);
}
