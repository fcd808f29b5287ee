"use client";

import { CheckmarkIcon } from "@navikt/aksel-icons";
import { memo } from "react";
import { Kbd } from "@/components/ui/kbd";
import type { QuestionId } from "@/lib/clinical/content/questions";
import type { GroupId } from "@/lib/clinical/content/questions/groups";
import { fill } from "@/lib/texts/fill";
import { noneAnswers } from "./form-layout";
import { QuestionField } from "./question-field";
import { useScreen } from "./screen";
import { groupOf, questionOf } from "./screen-content";

type Props = {
	id: GroupId;
	/** Ids with spaces between: strings, so that a group renders only when its own questions change. */
	questions: string;
	alarms: string;
	/** Where an alarm answer of the patient's waits to be settled. */
	held: string;
	missing: string;
	/** `question:against,against` for each contradiction that touches the group. */
	contradictions: string;
	examined: boolean;
	/** Every question that knows a `none` has an answer. */
	done: boolean;
	/** Asked to be answered as a whole before all of it had been on screen. */
	unseen: boolean;
	/** Answered as a whole, but for what the patient has said yes to. */
	left: boolean;
	onNone: (group: GroupId, recorded: number, left: readonly QuestionId[]) => void;
};

const words = (list: string) => (list ? list.split(" ") : []);

/** Questions that stand together, with the one key that answers the rest of them. */
export const QuestionGroup = memo(function QuestionGroup(props: Props) {
	const { id, done, onNone } = props;
	const { content, t, readOnly, rawAt, setAnswer } = useScreen();
	const group = groupOf(content, id);
	const questions = words(props.questions) as QuestionId[];
	const alarms = words(props.alarms);
	const held = words(props.held) as QuestionId[];
	const missing = words(props.missing);
	const against = new Map(words(props.contradictions).map((each) => each.split(":") as [string, string]));

	function answerNone() {
		const open = noneAnswers(content, questions, (question) => rawAt(question) !== "");
		// One key never answers against what the patient has said: that is a choice at the question itself.
		const answers = open.filter(([question]) => !held.includes(question));
		for (const [question, none] of answers) {
			setAnswer(question, questionOf(content, question).kind === "integer" ? String(none) : none);
		}
		onNone(
			id,
			answers.length,
			open.flatMap(([question]) => (held.includes(question) ? [question] : [])),
		);
	}

	return (
		<section data-group={id} className="question-group" aria-labelledby={`g-${id}`}>
			<header className="mb-1 flex flex-wrap items-baseline gap-x-3">
				<h3 id={`g-${id}`}>{group.title}</h3>
				{group.help && <p className="text-ink-soft text-sm">{group.help}</p>}
			</header>
			<div className="rounded-lg border border-line bg-surface px-4 sm:px-5">
				{questions.map((question) => (
					<QuestionField
						key={question}
						id={question}
						held={held.includes(question)}
						alarm={alarms.includes(question)}
						missing={missing.includes(question)}
						against={against.get(question)?.replaceAll(",", " ") ?? ""}
						examined={props.examined}
					/>
				))}
				{group.none && !readOnly && (
					<div className="-mx-4 sm:-mx-5 flex flex-wrap items-center justify-end gap-x-3 rounded-b-lg border-line border-t bg-surface-sunken px-4 py-1.5 sm:px-5">
						{props.unseen && <p className="text-sm">{fill(t.form.seeAll, { group: group.title })}</p>}
						{props.left && held.length > 0 && <p className="text-sm">{t.patient.left}</p>}
						<button
							type="button"
							data-none=""
							aria-disabled={done}
							aria-keyshortcuts="0"
							className="quiet aria-disabled:cursor-default text-ink"
							onClick={() => !done && answerNone()}
						>
							{done && <CheckmarkIcon aria-hidden="true" className="text-success" />}
							{group.none}
							<Kbd className="pointer-coarse:hidden">0</Kbd>
						</button>
					</div>
				)}
			</div>
		</section>
	);
});
