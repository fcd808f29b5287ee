"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PrivateText } from "@/components/ui/private-text";
import { formatDay } from "@/lib/dates";
import { finishReview } from "@/lib/review/queries";
import { type ReviewOutcome, reviewOutcomes } from "@/lib/review/types";
import { fill } from "@/lib/texts/fill";
import { sectionsOf } from "./plan-review";
import { useReview } from "./review-context";
import { StepError } from "./step-error";
import { useStep } from "./use-step";

/** What comes of the review, a few words to the GP, and the letter. */
export function FinishForm() {
	const { review, words } = useReview();
	const { t, terms, today } = words;
	const f = t.finish;
	const id = useId();
	const [outcome, setOutcome] = useState<ReviewOutcome | "">("");
	const [reply, setReply] = useState("");
	const [nextContact, setNextContact] = useState("");
	const [tried, setTried] = useState(false);
	const finish = useStep(finishReview, () => document.getElementById("avsluttet")?.focus());
	const unmarked = sectionsOf(review).filter((section) => !review.marks[section]);
	const list = unmarked.map((section) => terms.planSection[section]).join(", ");
	const isBlocked = outcome === "started" && unmarked.length > 0;

	function submit(event: FormEvent) {
		event.preventDefault();
		setTried(true);
		if (!outcome || isBlocked || finish.isPending) return;
		const written = { ...(reply.trim() && { reply: reply.trim() }), ...(nextContact && { nextContact }) };
		finish.mutate({ id: review.id, version: review.version, outcome, ...written });
	}

	return (
		<section
			aria-labelledby="avslutt"
			className="grid gap-5 rounded-lg border border-line bg-surface px-5 py-6 sm:px-7"
		>
			<h2 id="avslutt" tabIndex={-1}>
				{f.title}
			</h2>
			<form onSubmit={submit} className="grid gap-5" noValidate>
				<fieldset aria-describedby={`${id}-error`}>
					<legend className="mb-2 font-medium">{f.outcome}</legend>
					<Choice
						name="outcome"
						options={reviewOutcomes.map((value) => ({ value, label: t.outcomes[value], keys: [] }))}
						value={outcome}
						onChange={(value) => setOutcome(value as ReviewOutcome)}
					/>
					<div id={`${id}-error`} role="status" className="mt-2 text-sm empty:hidden">
						{isBlocked ? (
							<p className="ds-validation-message">{fill(f.needed, { list })}</p>
						) : tried && !outcome ? (
							<p className="ds-validation-message">{f.choose}</p>
						) : outcome && unmarked.length > 0 ? (
							<p className="text-ink-soft">{fill(f.unmarked, { list })}</p>
						) : null}
					</div>
				</fieldset>
				<div className="grid gap-5 md:grid-cols-[1fr_auto]">
					<div className="ds-field max-w-text">
						<label htmlFor={`${id}-reply`} className="ds-label">
							{f.reply}
						</label>
						<p id={`${id}-help`} data-field="description" className="text-sm">
							{f.replyHelp}
						</p>
						<textarea
							id={`${id}-reply`}
							className="ds-input field-sizing-content w-full"
							rows={2}
							maxLength={4000}
							value={reply}
							onChange={(event) => setReply(event.target.value)}
							aria-describedby={`${id}-help ${id}-private`}
						/>
						<PrivateText id={`${id}-private`} text={reply} />
					</div>
					<div className="ds-field content-end">
						<label htmlFor={`${id}-next`} className="ds-label">
							{f.nextContact}
						</label>
						<input
							id={`${id}-next`}
							type="date"
							className="ds-input"
							min={today}
							value={nextContact}
							onChange={(event) => setNextContact(event.target.value)}
						/>
					</div>
				</div>
				<StepError error={finish.error} words={words} />
				<div className="flex flex-wrap items-center gap-x-6 gap-y-2">
					<Button type="submit" className="px-7" aria-busy={finish.isPending || undefined}>
						{finish.isPending ? f.sending : f.confirm}
					</Button>
					<LetterLink />
				</div>
			</form>
		</section>
	);
}

/** What came of it, for all who read it afterwards. */
export function Finished() {
	const { review, words } = useReview();
	const { t, lang } = words;
	const { outcome, reply, nextContact } = review;
	return (
		<section aria-labelledby="avsluttet" className="grid justify-items-start gap-3">
			<h2 id="avsluttet" tabIndex={-1}>
				{t.finish.done}
			</h2>
			<Notice tone="success" title={outcome ? t.outcomes[outcome] : ""} className="w-full">
				{reply && <p className="whitespace-pre-line">{reply}</p>}
				{nextContact && (
					<p>
						{t.finish.nextContact}: {formatDay(nextContact, lang)}
					</p>
				)}
			</Notice>
			<LetterLink />
		</section>
	);
}

export function LetterLink() {
	const { review, words } = useReview();
	const { finish } = words.t;
	return (
		<Link href={`/gjennomgang/${review.id}/svar`} className="link inline-flex min-h-11 items-center text-sm">
			{review.status === "finished" ? finish.letter : finish.letterDraft}
		</Link>
	);
}
