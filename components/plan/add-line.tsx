"use client";

import { PlusIcon } from "@navikt/aksel-icons";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { PrivateText } from "@/components/ui/private-text";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { findNationalId } from "@/lib/privacy/national-id";
import { fill } from "@/lib/texts/fill";
import type { EditorWords } from "./editor-words";
import { WordHints } from "./word-hints";

type Props = { section: string; words: EditorWords; onAdd: (text: string) => void };

/** A line of the clinician's own. Enter adds it and is ready for the next; Escape closes. */
export function AddLine({ section, words: { t, lang }, onAdd }: Props) {
	const id = useId();
	const opener = useRef<HTMLButtonElement>(null);
	const [text, setText] = useState<string | null>(null);

	function add() {
		if (!text?.trim() || findNationalId(text) === "certain") return;
		onAdd(text);
		setText("");
	}
	function close() {
		setText(null);
		requestAnimationFrame(() => opener.current?.focus());
	}
	const press = (event: KeyboardEvent) => {
		if (event.key === "Escape") close();
		else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
			event.preventDefault();
			add();
		}
	};

	if (text === null) {
		return (
			<button ref={opener} type="button" className="quiet -ms-2.5 justify-self-start" onClick={() => setText("")}>
				<PlusIcon aria-hidden="true" fontSize="1.2em" />
				{t.add}
				<VisuallyHidden> {section.toLowerCase()}</VisuallyHidden>
			</button>
		);
	}
	return (
		<div className="grid max-w-text gap-2 py-3">
			<label htmlFor={id} className="font-medium text-sm">
				{fill(t.addLabel, { section: section.toLowerCase() })}
			</label>
			<p className="text-ink-soft text-sm">{t.addHelp}</p>
			<input
				id={id}
				className="ds-input w-full"
				maxLength={2000}
				value={text}
				onChange={(event) => setText(event.target.value)}
				onKeyDown={press}
				aria-describedby={`${id}-private`}
				// biome-ignore lint/a11y/noAutofocus: the reader asked for this field a moment ago
				autoFocus
			/>
			<PrivateText id={`${id}-private`} text={text} />
			<WordHints text={text} lang={lang} t={t} />
			<div className="flex gap-2">
				<Button size="sm" onClick={add}>
					{t.addButton}
				</Button>
				<Button size="sm" variant="tertiary" onClick={close}>
					{t.cancel}
				</Button>
			</div>
		</div>
	);
}
