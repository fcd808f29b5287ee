"use client";

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
	signing: Signing;
	status: ReactNode;
	disabled: boolean;
};

/** Stays at the foot of the window. Ctrl+Enter asks, Ctrl+Enter again signs. */
export function SignBar({ t, counts, unsettled, signing, status, disabled }: Props) {
	const [asking, setAsking] = useState(false);
	const opener = useRef<HTMLButtonElement>(null);
	const confirm = useRef<HTMLButtonElement>(null);
	const asked = useRef(false);
	useEffect(() => {
		if (asking) confirm.current?.focus();
		else if (asked.current) opener.current?.focus();
		asked.current = asking;
	}, [asking]);
	// Before the bar is painted: keys that are shown can be pressed.
	useLayoutEffect(() => {
		function press(event: KeyboardEvent) {
			if (event.key === "Escape") setAsking(false);
			if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.repeat || disabled) return;
			event.preventDefault();
			if (asking) signing.sign();
			else setAsking(true);
		}
		document.addEventListener("keydown", press);
		return () => document.removeEventListener("keydown", press);
	}, [asking, disabled, signing]);

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
					<div className="grow">
						<p id="sign-title" className="font-semibold">
							{t.signTitle}
						</p>
						<p className="text-ink-soft text-sm">
							{fill(t.signSummary, counts)} {unsettled && t.signUnsettled} {t.signLocks}
						</p>
					</div>
					<div className="flex flex-wrap gap-2 md:flex-nowrap">
						<Button variant="tertiary" onClick={() => setAsking(false)}>
							{t.cancel}
						</Button>
						<Button
							ref={confirm}
							onClick={signing.sign}
							aria-busy={signing.pending || undefined}
							aria-keyshortcuts="Control+Enter"
						>
							{signing.pending ? t.signing : t.signConfirm}
						</Button>
					</div>
				</section>
			) : (
				<div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
					{status}
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
