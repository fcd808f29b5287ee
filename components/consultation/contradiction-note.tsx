"use client";

import { Notice } from "@/components/ui/notice";
import type { QuestionId } from "@/lib/clinical/content/questions";
import { fill } from "@/lib/texts/fill";
import { answerWords } from "./answer-words";
import { useScreen } from "./screen";
import { questionOf } from "./screen-content";

/** Two answers that cannot both be right, put as a question beside each of them. */
export function ContradictionNote({ id, others }: { id: QuestionId; others: readonly QuestionId[] }) {
	const { content, t, rawAt, goTo } = useScreen();
	const said = (each: QuestionId) =>
		fill(t.form.contradiction.answer, {
			question: questionOf(content, each).label,
			answer: answerWords(content, each, rawAt(each), t.form),
		});

	return (
		<Notice tone="warning" className="mt-2" title={t.form.contradiction.title}>
			<p className="text-sm">
				{fill(t.form.contradiction.text, { one: said(id), other: others.map(said).join(", ") })}
			</p>
			{others.map((other) => (
				<button
					key={other}
					type="button"
					className="link justify-self-start text-start text-sm"
					onClick={() => goTo(other)}
				>
					{fill(t.form.contradiction.go, { question: questionOf(content, other).label })}
				</button>
			))}
		</Notice>
	);
}
