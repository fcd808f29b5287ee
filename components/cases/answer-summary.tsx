import type { Answers } from "@/lib/clinical/content/answers";
import { type QuestionId, questions } from "@/lib/clinical/content/questions";
import { groups } from "@/lib/clinical/content/questions/groups";
import { answerText } from "@/lib/clinical/engine/answer-text";
import type { Lang, Question, QuestionGroup } from "@/lib/clinical/types";

type Props = { answers: Answers; lang: Lang };

/** What was answered, group by group as the form asks. What was not asked is not here. */
export function AnswerSummary({ answers, lang }: Props) {
	const asked = (Object.entries(questions) as [QuestionId, Question][]).filter(([id]) => answers[id] !== undefined);
	const filled = (Object.entries(groups) as [string, QuestionGroup][]).filter(([group]) =>
		asked.some(([, question]) => question.group === group),
	);
	return (
		<div className="gap-x-12 text-sm md:columns-2">
			{filled.map(([group, { title }]) => (
				<section key={group} className="mb-6 break-inside-avoid">
					<h4 className="mb-1 font-semibold">{title[lang]}</h4>
					<dl>
						{asked
							.filter(([, question]) => question.group === group)
							.map(([id, question]) => (
								<div key={id} className="grid grid-cols-[1fr_auto] gap-x-4 border-line border-b py-1">
									<dt className="text-ink-soft">{question.label[lang]}</dt>
									<dd className="max-w-[16rem] text-end">{answerText(question, answers[id], lang)}</dd>
								</div>
							))}
					</dl>
				</section>
			))}
		</div>
	);
}
