"use client";

import { ExclamationmarkTriangleFillIcon } from "@navikt/aksel-icons";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Notice } from "@/components/ui/notice";
import { fill } from "@/lib/texts/fill";
import type { countLines } from "./decisions";
import type { EditorWords } from "./editor-words";
import type { Signing } from "./use-sign";

type Props = {
	t: EditorWords["t"];
	counts: ReturnType<typeof countLines>;
	unsettled: boolean;
	/** The patient's own alarm answers that are not settled, in words. */
	patientOpen: readonly string[];
	signing: Signing;
	status: ReactNode;
	disabled: boolean;
};

/**
 * Stays at the foot of the window. Ctrl+Enter asks, Ctrl+Enter again signs; but where an alarm answer of the patient's
 * is not settled, only the button signs, which says so.
 */
export function SignBar({ t, counts, unsettled, patientOpen, signing, status, disabled }: Props) {
	const isOpen = patientOpen.length > 0;
	const [asking, setAsking] = useState(false);
	const opener = useRef<HTMLButtonElement>(null);
	const confirm = useRef<HTMLButtonElement>(null);
	const cancel = useRef<HTMLButtonElement>(null);
	const asked = useRef(false);
	useEffect(() => {
		if (asking) (isOpen ? cancel : confirm).current?.focus();
		else if (asked.current) opener.current?.focus();
		asked.current = asking;
	}, [asking, isOpen]);
	// Before the bar is painted: keys that are shown can be pressed.
	useLayoutEffect(() => {
		function press(event: KeyboardEvent) {
			if (event.key === "Escape") setAsking(false);
			if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.repeat || disabled) return;
			event.preventDefault();
			if (asking && isOpen) return;
			if (asking) signing.sign();
			else setAsking(true);
		}
		document.addEventListener("keydown", press);
		return () => document.removeEventListener("keydown", press);
	}, [asking, isOpen, disabled, signing]);

	return (
		<div className="sticky bottom-0 z-10 -mx-1 border-line border-t bg-paper px-1 py-3">
			{signing.problem && (
				<Notice tone="danger" title={t.signFailed} role="alert" className="mb-3">
					{signing.problem.map(({ message, link }) => (
						<p key={message}>
							{message}{" "}
							{link && (
								<a href={link.href} className="link">
									{link.text}
								</a>
							)}
						</p>
					))}
				</Notice>
			)}
			{asking ? (
				<section aria-labelledby="sign-title" className="flex flex-wrap items-center gap-x-6 gap-y-3 md:flex-nowrap">
					<div className="min-w-0 grow">
						{patientOpen.map((what) => (
							<p key={what} className="flex items-center gap-1.5 font-medium text-class-emergency text-sm">
								<ExclamationmarkTriangleFillIcon aria-hidden="true" className="shrink-0" />
								{fill(t.patientOpen, { what })}
							</p>
						))}
						<p id="sign-title" className="font-semibold">
							{t.signTitle}
						</p>
						<p className="text-ink-soft text-sm">
							{fill(t.signSummary, counts)} {unsettled && t.signUnsettled} {t.signLocks}
						</p>
					</div>
					<div className="flex flex-wrap gap-2 md:shrink-0 md:flex-nowrap">
						<Button ref={cancel} variant="tertiary" onClick={() => setAsking(false)}>
							{t.cancel}
						</Button>
						<Button
							ref={confirm}
							onClick={signing.sign}
							aria-busy={signing.pending || undefined}
							tone={isOpen ? "danger" : "accent"}
							aria-keyshortcuts={isOpen ? undefined : "Control+Enter"}
						>
							{signing.pending ? t.signing : isOpen ? t.signOpen : t.signConfirm}
						</Button>
					</div>
				</section>
			) : (
				<div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
					<div className="grid gap-1">
						{isOpen && (
							<p className="flex items-center gap-1.5 font-medium text-class-emergency text-sm">
								<ExclamationmarkTriangleFillIcon aria-hidden="true" className="shrink-0" />
								{fill(t.patientOpen, { what: patientOpen.join("; ") })}
							</p>
						)}
						{status}
					</div>
					<Button
						ref={opener}
						onClick={() => setAsking(true)}
						disabled={disabled}
						aria-keyshortcuts="Control+Enter"
						className="px-7"
					>
						{t.sign}
						<span className="pointer-coarse:hidden ms-1 inline-flex gap-1">
							<Kbd>Ctrl</Kbd>
							<Kbd>Enter</Kbd>
						</span>
					</Button>
				</div>
			)}
		</div>
	);
}
