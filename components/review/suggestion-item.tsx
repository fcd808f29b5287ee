"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PrivateText } from "@/components/ui/private-text";
import { formatMoment } from "@/lib/dates";
import { decideSuggestion } from "@/lib/review/queries";
import type { SuggestionView } from "@/lib/review/types";
import { fill } from "@/lib/texts/fill";
import { useReview } from "./review-context";
import { StepError } from "./step-error";
import { useStep } from "./use-step";

type Props = {
	suggestion: SuggestionView;
	/** Where it does not stand with its section. */
	sectionName?: string;
};

/** What was suggested, word by word; a GP answers with one click. */
export function SuggestionItem({ suggestion, sectionName }: Props) {
	const { review, words } = useReview();
	const { t, lang } = words;
	const { before, text, reason, status, by, at, decided, caution, outdated } = suggestion;
	const s = t.suggestion;
	const isOpen = status === "open";
	return (
		<div
			data-suggestion={suggestion.id}
			className={`grid gap-2 rounded-md border px-4 py-3 text-sm ${isOpen ? "border-accent bg-accent-soft" : "border-line bg-surface"}`}
		>
			<p className="flex flex-wrap gap-x-3">
				<span className="font-semibold">{sectionName ? `${s.title}: ${sectionName}` : s.title}</span>
				<span className="text-ink-soft">{fill(s.by, { name: by, when: formatMoment(at, lang) })}</span>
				<span className="text-ink-soft">
					{decided
						? fill(s.decidedBy, { status: s.status[status], name: decided.by, when: formatMoment(decided.at, lang) })
						: s.status[status]}
				</span>
			</p>
			<dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[6rem_1fr]">
				{before !== null && (
					<>
						<dt className="text-ink-soft">{text === null ? s.takesOut : s.now}</dt>
						<dd>
							<s>{before}</s>
						</dd>
					</>
				)}
				{text !== null && (
					<>
						<dt className="text-ink-soft">{before === null ? s.adds : s.becomes}</dt>
						<dd className="font-medium">{text}</dd>
					</>
				)}
				<dt className="text-ink-soft">{s.because}</dt>
				<dd>{reason}</dd>
			</dl>
			{caution && isOpen && (
				<Notice tone="warning" title={caution.title}>
					<p>{caution.text}</p>
				</Notice>
			)}
			{decided?.answer && <p>«{decided.answer}»</p>}
			{isOpen && outdated && <p className="font-medium">{s.outdated}</p>}
			{isOpen && review.may.decide && <Decision suggestion={suggestion} />}
		</div>
	);
}

function Decision({ suggestion: { id, outdated } }: { suggestion: SuggestionView }) {
	const { words } = useReview();
	const s = words.t.suggestion;
	const field = useId();
	const [answer, setAnswer] = useState<string | null>(null);
	const decide = useStep(decideSuggestion);
	const send = (decision: "accepted" | "declined") => {
		if (!decide.isPending) decide.mutate({ id, decision, ...(answer?.trim() && { answer: answer.trim() }) });
	};
	return (
		<div className="grid gap-2">
			{answer === null ? (
				<div className="flex flex-wrap gap-2">
					{!outdated && (
						<Button size="sm" aria-busy={decide.isPending || undefined} onClick={() => send("accepted")}>
							{s.accept}
						</Button>
					)}
					<Button size="sm" variant="secondary" onClick={() => setAnswer("")}>
						{s.decline}
					</Button>
				</div>
			) : (
				<div className="grid gap-2">
					<label htmlFor={field} className="font-medium">
						{s.declineWhy}
					</label>
					<input
						id={field}
						className="ds-input w-full"
						data-size="sm"
						maxLength={500}
						value={answer}
						onChange={(event) => setAnswer(event.target.value)}
						onKeyDown={(event) => event.key === "Enter" && send("declined")}
						aria-describedby={`${field}-private`}
						// biome-ignore lint/a11y/noAutofocus: the reader asked for this field a moment ago
						autoFocus
					/>
					<PrivateText id={`${field}-private`} text={answer} />
					<div className="flex flex-wrap gap-2">
						<Button size="sm" aria-busy={decide.isPending || undefined} onClick={() => send("declined")}>
							{s.decline}
						</Button>
						<Button size="sm" variant="tertiary" onClick={() => setAnswer(null)}>
							{s.cancel}
						</Button>
					</div>
				</div>
			)}
			<StepError error={decide.error} words={words} />
		</div>
	);
}
