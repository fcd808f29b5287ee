"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import type { Lang, Localised } from "@/lib/clinical/types";
import { formatMoment } from "@/lib/dates";
import { setObjection } from "@/lib/practice/queries";
import type { caseAccess } from "@/lib/texts/case-access";
import { fill } from "@/lib/texts/fill";
import { Refusal } from "./refusal";
import { useChange } from "./use-change";

type Props = {
	caseId: string;
	/** ISO moment; null when the case is open to the practice. */
	closedAt: string | null;
	t: Localised<typeof caseAccess>;
	lang: Lang;
};

/** The patient's objection, at the GP who wrote the case: what it does, and the way back. */
export function Objection({ caseId, closedAt, t, lang }: Props) {
	const router = useRouter();
	const [open, setOpen] = useState(false);
	const [reason, setReason] = useState("");
	const [tried, setTried] = useState(false);
	const [isShowing, show] = useTransition();
	const change = useChange(setObjection, {
		onDone: () => {
			setOpen(false);
			setReason("");
			setTried(false);
			show(() => router.refresh());
		},
	});
	const isBusy = change.isPending || isShowing;
	const isClosed = closedAt !== null;

	function submit(event: FormEvent) {
		event.preventDefault();
		setTried(true);
		if (reason.trim() && !isBusy) change.mutate({ caseId, closed: !isClosed, reason: reason.trim() });
	}

	const form = (
		<form
			onSubmit={submit}
			onKeyDown={(event) => event.key === "Escape" && setOpen(false)}
			noValidate
			className="grid max-w-text gap-5 py-2"
		>
			<p>{isClosed ? t.reopenLead : t.objectionLead}</p>
			<Refusal error={change.error} title={t.failed} />
			<TextArea
				id="objection-reason"
				label={t.objectionReason}
				help={t.objectionHelp}
				error={tried && !reason.trim() ? t.errorObjection : undefined}
				value={reason}
				onChange={(event) => setReason(event.target.value)}
				autoFocus
			/>
			<div className="flex flex-wrap gap-3">
				<Button type="submit" aria-busy={isBusy || undefined}>
					{isBusy ? t.working : isClosed ? t.reopen : t.closeCase}
				</Button>
				<Button variant="tertiary" onClick={() => setOpen(false)}>
					{t.cancel}
				</Button>
			</div>
		</form>
	);
	const button = (
		<button
			type="button"
			className="link inline-flex min-h-11 items-center justify-self-start text-sm"
			onClick={() => setOpen(true)}
		>
			{isClosed ? t.reopen : t.objection}
		</button>
	);
	if (!isClosed) return open ? <div className="basis-full">{form}</div> : button;
	return (
		<Notice tone="info" title={t.closedTitle} className="basis-full">
			<p>{fill(t.closedText, { when: formatMoment(closedAt, lang) })}</p>
			{open ? form : button}
		</Notice>
	);
}
