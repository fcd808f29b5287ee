"use client";

import { ExclamationmarkTriangleFillIcon } from "@navikt/aksel-icons";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Notice } from "@/components/ui/notice";
import { fill } from "@/lib/texts/fill";
import type { countLines } from "./decisions";
import type { EditorWords } from "./editor-words";
import type { ProposedDay } from "./proposed-day";
import type { Signing } from "./use-sign";

type Props = {
	t: EditorWords["t"];
	counts: ReturnType<typeof countLines>;
	unsettled: boolean;
	/** The patient's own alarm answers that are not settled, in words. */
	patientOpen: readonly string[];
	signing: Signing;
	/** The day that a line proposes for the next visit, where none is set. */
	proposed: ProposedDay | null;
	status: ReactNode;
	disabled: boolean;
};

/**
 * Stays at the foot of the window. Ctrl+Enter asks, Ctrl+Enter again signs. What is missing is told before anything is
 * asked; a plan that proposes a visit and has no day for it asks for the day first. Where an alarm answer of the
 * patient's is not settled, only the button signs, which says so.
 */
export function SignBar({ t, counts, unsettled, patientOpen, signing, proposed, status, disabled }: Props) {
	const isOpen = patientOpen.length > 0;
	const [asking, setAsking] = useState(false);
	const opener = useRef<HTMLButtonElement>(null);
	const confirm = useRef<HTMLButtonElement>(null);
	const cancel = useRef<HTMLButtonElement>(null);
	const asked = useRef(false);
	const isDateAsked = asking && proposed !== null;
	// biome-ignore lint/correctness/useExhaustiveDependencies: with the day set another button takes the place of the one that had focus
	useEffect(() => {
		if (asking) (isOpen ? cancel : confirm).current?.focus();
		else if (asked.current) opener.current?.focus();
		asked.current = asking;
	}, [asking, isDateAsked, isOpen]);
	// Before the bar is painted: keys that are shown can be pressed.
	useLayoutEffect(() => {
		function press(event: KeyboardEvent) {
			if (event.key === "Escape") setAsking(false);
			if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.repeat || disabled) return;
			event.preventDefault();
			if (!asking) signing.check(() => setAsking(true));
			else if (proposed) proposed.set();
			else if (!isOpen) signing.sign();
		}
		document.addEventListener("keydown", press);
		return () => document.removeEventListener("keydown", press);
	}, [asking, isOpen, disabled, signing, proposed]);

	return (
		<div className="sticky bottom-0 z-10 -mx-1 border-line border-t bg-paper px-1 py-3">
			{signing.problem && (
				<Notice tone="danger" title={signing.title} role="alert" className="mb-3">
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
							{proposed ? fill(t.noDate, { day: proposed.text }) : t.signTitle}
						</p>
						<p className="text-ink-soft text-sm">
							{proposed
								? `${proposed.moved ?? ""} ${proposed.isListed ? t.noDateListed : t.noDateMeans}`
								: `${fill(t.signSummary, counts)} ${unsettled ? t.signUnsettled : ""} ${t.signLocks}`}
						</p>
					</div>
					<div className="flex flex-wrap gap-2 md:shrink-0 md:flex-nowrap">
						<Button ref={cancel} variant="tertiary" onClick={() => setAsking(false)}>
							{t.cancel}
						</Button>
						{proposed && (
							<Button
								variant="secondary"
								onClick={signing.sign}
								aria-busy={signing.pending || undefined}
								tone={isOpen ? "danger" : "accent"}
							>
								{signing.pending ? t.signing : isOpen ? t.signOpenWithoutDate : t.signWithoutDate}
							</Button>
						)}
						{proposed ? (
							<Button key="date" ref={confirm} onClick={proposed.set} aria-keyshortcuts="Control+Enter">
								{t.setDate}
							</Button>
						) : (
							<Button
								key="sign"
								ref={confirm}
								onClick={signing.sign}
								aria-busy={signing.pending || undefined}
								tone={isOpen ? "danger" : "accent"}
								aria-keyshortcuts={isOpen ? undefined : "Control+Enter"}
							>
								{signing.pending ? t.signing : isOpen ? t.signOpen : t.signConfirm}
							</Button>
						)}
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
						onClick={() => signing.check(() => setAsking(true))}
						disabled={disabled}
						aria-busy={signing.checking || undefined}
						aria-keyshortcuts="Control+Enter"
						className="px-7"
					>
						{signing.checking ? t.checking : t.sign}
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
