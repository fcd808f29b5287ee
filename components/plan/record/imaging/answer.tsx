"use client";

import { CheckmarkIcon } from "@navikt/aksel-icons";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Evaluation } from "@/lib/clinical/engine/evaluate";
import { mayCalmAboutImaging } from "@/lib/clinical/engine/record/imaging";
import type { ImagingDecision } from "@/lib/clinical/plan-record";
import { fill } from "@/lib/texts/fill";
import type { ImagingWords } from "./words";

type Props = {
	value: ImagingDecision | undefined;
	change: (next: ImagingDecision) => void;
	evaluation: Evaluation;
	words: ImagingWords;
};

/** Three lines for the patient who asks for an MRI: to say, to copy, or to put on the sheet in one click. */
export function ImagingAnswer({ value, change, evaluation, words }: Props) {
	const id = useId();
	const { t, answer, common } = words;
	const [copied, setCopied] = useState(false);
	const onSheet = value?.kind === "none" && value.answered === true;
	const chosen = value !== undefined && value.kind !== "none";

	async function copy() {
		try {
			await navigator.clipboard.writeText(answer.join("\n"));
			setCopied(true);
		} catch {
			setCopied(false);
		}
	}
	return (
		<section aria-labelledby={id} className="grid gap-2 rounded-md bg-accent-soft px-4 py-3">
			<h3 id={id} className="text-sm">
				{t.answerTitle}
			</h3>
			<div className="max-w-text">
				{answer.map((line) => (
					<p key={line}>{line}</p>
				))}
			</div>
			<div className="flex flex-wrap items-center gap-2">
				{!mayCalmAboutImaging(evaluation) ? (
					<p className="text-ink-soft text-sm">{t.notYet}</p>
				) : (
					<>
						<p role="status" className="inline-flex items-center gap-1.5 font-medium text-sm empty:hidden">
							{onSheet && (
								<>
									<CheckmarkIcon aria-hidden="true" fontSize="1.25rem" className="text-accent" />
									{t.answerAdded}
								</>
							)}
						</p>
						<Button size="sm" variant="secondary" onClick={() => change({ kind: "none", answered: !onSheet })}>
							{onSheet ? t.removeAnswer : chosen ? t.useAnswer : t.addAnswer}
						</Button>
					</>
				)}
				<button type="button" className="quiet" onClick={copy}>
					<span role="status">{copied ? t.copied : t.copy}</span>
				</button>
			</div>
			<details className="text-sm">
				<summary className="link min-h-11 content-center">{t.commonTitle}</summary>
				<table className="mt-1 border-separate border-spacing-x-4 border-spacing-y-1 tabular-nums">
					<thead>
						<tr>
							<th scope="col" className="text-start font-medium">
								{t.finding}
							</th>
							{common.ages.map((age) => (
								<th key={age} scope="col" className="text-end font-medium">
									{fill(t.atAge, { age })}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{common.findings.map(({ name, percent }) => (
							<tr key={name}>
								<th scope="row" className="text-start font-normal">
									{name}
								</th>
								{percent.map((n) => (
									<td key={n} className="text-end">
										{fill(t.percent, { n })}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
				<p className="mt-2 text-ink-soft">
					{t.source}:{" "}
					<a href={common.href} className="link">
						{common.title} ({common.year})
					</a>
				</p>
			</details>
		</section>
	);
}
