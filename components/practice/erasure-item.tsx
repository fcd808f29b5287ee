"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { TextArea } from "@/components/ui/text-area";
import { formatMoment } from "@/lib/dates";
import { decideErasure, practiceKeys } from "@/lib/practice/queries";
import { type ErasureView, shortestReason } from "@/lib/practice/types";
import { fill } from "@/lib/texts/fill";
import type { ErasureWords } from "./erasure-words";
import { Refusal } from "./refusal";
import { useChange } from "./use-change";

type Props = ErasureWords & { erasure: ErasureView; onSaid: (said: string) => void };

/** A deletion that waits: whoever asked can take it back, anyone else decides. */
export function ErasureItem({ erasure, t, lang, onSaid }: Props) {
	const { id, reference, basis, isOwn } = erasure;
	const [refusing, setRefusing] = useState(false);
	const decide = useChange(decideErasure, {
		stale: practiceKeys.erasures,
		onDone: ({ status }) =>
			onSaid({ done: t.saidDone, refused: t.saidRefused, withdrawn: t.saidWithdrawn, asked: "" }[status]),
	});
	return (
		<li className="grid gap-4 border-line border-b py-6">
			<div className="grid gap-1">
				<h3>{erasure.isClosed ? t.caseClosed : reference === null ? t.caseGone : fill(t.caseOf, { reference })}</h3>
				<p>
					{t.bases[basis].name}. <span className="text-ink-soft text-sm">{t.recalled}</span>
				</p>
				{erasure.reason !== null && <p className="max-w-text">{erasure.reason}</p>}
				<p className="text-ink-soft text-sm">
					{fill(t.askedBy, { name: erasure.askedBy, when: formatMoment(erasure.askedAt, lang) })}
				</p>
			</div>
			<Refusal error={decide.error} title={t.failed} />
			{erasure.reason === null ? (
				<p className="text-sm">{t.closedLead}</p>
			) : isOwn ? (
				<div className="flex flex-wrap items-center gap-4">
					<p className="text-sm">{t.own}</p>
					<Button
						size="sm"
						variant="secondary"
						aria-busy={decide.isPending || undefined}
						onClick={() => decide.mutate({ id, decision: "withdrawn" })}
					>
						{t.withdraw}
					</Button>
				</div>
			) : refusing ? (
				<RefusalForm
					t={t}
					busy={decide.isPending}
					onCancel={() => setRefusing(false)}
					onReason={(reason) => decide.mutate({ id, decision: "refused", reason })}
				/>
			) : (
				<div className="flex flex-wrap items-center gap-3">
					<ConfirmButton
						label={t.doIt}
						question={t.doItSure}
						yes={t.doItYes}
						cancel={t.cancel}
						tone="danger"
						busy={decide.isPending}
						onConfirm={() => decide.mutate({ id, decision: "done" })}
					/>
					<Button size="sm" variant="secondary" onClick={() => setRefusing(true)}>
						{t.refuse}
					</Button>
				</div>
			)}
		</li>
	);
}

type RefusalProps = {
	t: ErasureWords["t"];
	busy: boolean;
	onReason: (reason: string) => void;
	onCancel: () => void;
};

function RefusalForm({ t, busy, onReason, onCancel }: RefusalProps) {
	const [reason, setReason] = useState("");
	const [tried, setTried] = useState(false);
	const isShort = reason.trim().length < shortestReason;
	function submit(event: FormEvent) {
		event.preventDefault();
		setTried(true);
		if (!isShort && !busy) onReason(reason.trim());
	}
	return (
		<form onSubmit={submit} noValidate className="grid max-w-text gap-3">
			<TextArea
				id="refusal-reason"
				label={t.refuseReason}
				help={t.whyHelp}
				error={tried && isShort ? t.errorReason : undefined}
				value={reason}
				onChange={(event) => setReason(event.target.value)}
				autoFocus
			/>
			<div className="flex flex-wrap gap-3">
				<Button type="submit" size="sm" aria-busy={busy || undefined}>
					{t.sendRefusal}
				</Button>
				<Button size="sm" variant="tertiary" onClick={onCancel}>
					{t.cancel}
				</Button>
			</div>
		</form>
	);
}
