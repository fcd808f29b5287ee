"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { Button } from "./button";

type Props = {
	label: string;
	/** What is asked before it happens. */
	question: string;
	yes: string;
	cancel: string;
	tone?: "accent" | "danger";
	busy?: boolean;
	onConfirm: () => void;
};

/** A button that asks once more, in its own place. Escape takes it back. */
export function ConfirmButton({ label, question, yes, cancel, tone, busy, onConfirm }: Props) {
	const [asking, setAsking] = useState(false);
	const wasAsking = useRef(false);

	function ask(next: boolean) {
		wasAsking.current = asking;
		setAsking(next);
	}
	function press(event: KeyboardEvent) {
		if (event.key !== "Escape") return;
		event.stopPropagation();
		ask(false);
	}

	if (!asking) {
		return (
			<Button
				variant="secondary"
				size="sm"
				tone={tone}
				aria-busy={busy || undefined}
				autoFocus={wasAsking.current}
				onClick={() => ask(true)}
			>
				{label}
			</Button>
		);
	}
	return (
		<fieldset className="flex flex-wrap items-center gap-2" onKeyDown={press}>
			<legend className="contents">
				<span className="me-1 font-medium text-sm">{question}</span>
			</legend>
			<Button
				size="sm"
				tone={tone}
				autoFocus
				onClick={() => {
					ask(false);
					onConfirm();
				}}
			>
				{yes}
			</Button>
			<Button size="sm" variant="tertiary" onClick={() => ask(false)}>
				{cancel}
			</Button>
		</fieldset>
	);
}
