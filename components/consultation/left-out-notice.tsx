"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { answerWords } from "./answer-words";
import type { LeftOut } from "./draft-types";
import { useScreen } from "./screen";
import { labelOf } from "./screen-content";

/** Answers that were given here and are not part of what was signed, so that the GP can add them where they belong. */
export function LeftOutNotice({ leftOut, onSeen }: { leftOut: readonly LeftOut[]; onSeen: () => void }) {
	const { content, t } = useScreen();
	return (
		<Notice className="mb-3" tone="danger" role="alert" title={t.form.leftOut.title}>
			<p className="text-sm">{t.form.leftOut.text}</p>
			<dl className="grid gap-x-4 gap-y-1 py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
				{leftOut.map(({ key, answer }) => (
					<div key={`${key} ${JSON.stringify(answer)}`} className="contents">
						<dt className="text-ink-soft text-sm">{labelOf(content, key)}</dt>
						<dd>{key in content.questions ? answerWords(content, key, answer, t.form) : String(answer)}</dd>
					</div>
				))}
			</dl>
			<Button size="sm" variant="secondary" className="justify-self-start" onClick={onSeen}>
				{t.form.leftOut.seen}
			</Button>
		</Notice>
	);
}
