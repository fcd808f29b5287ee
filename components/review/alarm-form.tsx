"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PrivateText } from "@/components/ui/private-text";
import type { FindingGroup } from "@/lib/clinical/engine/finding-choices";
import { ApiProblem } from "@/lib/http/problem";
import { reportAlarm } from "@/lib/review/queries";
import type { AlarmReport } from "@/lib/review/types";
import { AlarmChoice } from "./alarm-choice";
import { useReview } from "./review-context";

type Props = { groups: readonly FindingGroup[]; onReported: (report: AlarmReport) => void; onClose: () => void };

/** The content's own safety questions, to be answered with what is found now. */
export function AlarmForm({ groups, onReported, onClose }: Props) {
	const { review, words } = useReview();
	const t = words.t.alarm;
	const id = useId();
	const heading = useRef<HTMLHeadingElement>(null);
	const [found, setFound] = useState<Readonly<Record<string, unknown>>>({});
	const [note, setNote] = useState("");
	const [empty, setEmpty] = useState(false);
	const report = useMutation({ mutationFn: reportAlarm, onSuccess: onReported });
	useEffect(() => heading.current?.focus(), []);

	function submit(event: FormEvent) {
		event.preventDefault();
		const answers = answersIn(found, groups);
		setEmpty(Object.keys(answers).length === 0);
		if (Object.keys(answers).length === 0 || report.isPending) return;
		report.mutate({ id: review.id, answers, ...(note.trim() && { note: note.trim() }) });
	}
	const refused = report.error instanceof ApiProblem && report.error.status === 422 ? report.error.problem : null;

	return (
		<section
			aria-labelledby={`${id}-title`}
			className="grid gap-5 rounded-lg border-2 border-class-urgent bg-surface px-5 py-6 sm:px-7"
		>
			<header className="grid gap-1">
				<h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
					{t.title}
				</h2>
				<p className="max-w-text">{t.lead}</p>
			</header>
			<form onSubmit={submit} className="grid gap-5" noValidate>
				<div className="gap-x-10 md:columns-2">
					{groups.map((group) => (
						<fieldset key={group.id} className="mb-5 break-inside-avoid">
							<legend className="mb-1.5 font-medium">{group.title}</legend>
							<div className="grid gap-1.5">
								{group.choices.map((choice) => (
									<AlarmChoice
										key={choice.kind === "tick" ? `${choice.question}.${choice.answer}` : choice.question}
										choice={choice}
										value={found[choice.question]}
										onChange={(value) => setFound({ ...found, [choice.question]: value })}
										t={t}
									/>
								))}
							</div>
						</fieldset>
					))}
				</div>
				<div className="ds-field max-w-text">
					<label htmlFor={`${id}-note`} className="ds-label">
						{t.note}
					</label>
					<textarea
						id={`${id}-note`}
						className="ds-input field-sizing-content w-full"
						rows={2}
						maxLength={1000}
						value={note}
						onChange={(event) => setNote(event.target.value)}
						aria-describedby={`${id}-private`}
					/>
					<PrivateText id={`${id}-private`} text={note} />
				</div>
				<div className="sticky bottom-0 z-20 grid gap-3 border-line border-t bg-surface py-3">
					{empty && (
						<p role="alert" className="ds-validation-message text-sm">
							{t.nothing}
						</p>
					)}
					{report.error && (
						<Notice tone="danger" title={t.notSent} role="alert">
							<p>{refused ? refused.errors?.map(({ message }) => message).join(" ") : t.notSentText}</p>
						</Notice>
					)}
					<div className="flex flex-wrap gap-2">
						<Button type="submit" tone="danger" aria-busy={report.isPending || undefined}>
							{report.isPending ? t.sending : t.send}
						</Button>
						<Button variant="tertiary" onClick={onClose}>
							{t.cancel}
						</Button>
					</div>
				</div>
			</form>
		</section>
	);
}

/** What was ticked and entered, with numbers as numbers; what is no number is sent as it stands and refused in words. */
function answersIn(
	found: Readonly<Record<string, unknown>>,
	groups: readonly FindingGroup[],
): Readonly<Record<string, unknown>> {
	const numbers = new Set(
		groups.flatMap(({ choices }) => choices.flatMap(({ kind, question }) => (kind === "number" ? [question] : []))),
	);
	return Object.fromEntries(
		Object.entries(found).flatMap(([question, value]) => {
			if (value === undefined) return [];
			const isNumber =
				numbers.has(question as never) && typeof value === "string" && /^\d+([.,]\d+)?$/.test(value.trim());
			return [[question, isNumber ? Number(value.trim().replace(",", ".")) : value]];
		}),
	);
}
