"use client";

import { ExclamationmarkTriangleIcon, XMarkIcon } from "@navikt/aksel-icons";
import { memo } from "react";
import { PrivateText } from "@/components/ui/private-text";
import { PatientAnswer } from "@/components/waiting-room/patient-answer";
import type { QuestionId } from "@/lib/clinical/content/questions";
import { fill } from "@/lib/texts/fill";
import { useAnswer } from "./answer-form";
import { ContradictionNote } from "./contradiction-note";
import { Control } from "./control";
import { errorWords } from "./error-words";
import { isWithheld, wordsIn } from "./form-values";
import { LastAnswer } from "./last-answer";
import { asksDays } from "./read-days";
import { useScreen } from "./screen";
import { questionOf, type ScreenQuestion } from "./screen-content";

export type QuestionMarks = {
	/** The answer is a positive alarm finding. */
	alarm: boolean;
	/** The patient has said yes to what this asks, and it is not settled. */
	held: boolean;
	/** Unanswered, and could still make the case more urgent. */
	missing: boolean;
	/** The questions whose answers speak against this one's. */
	against: string;
	/** The neurology is examined, so that what is not entered is normal. */
	examined: boolean;
};

/** Short answers stand beside their question; long ones under it. Widths in pixels, near enough. */
const room = 345;
const boxWidth = 58;
const letterWidth = 7.6;

/** A label that still reads well in a third of a phone's width. */
const shortLabel = 30;

type Layout = "beside" | "beside-on-wide" | "under";

function layoutOf(question: ScreenQuestion): Layout {
	if (question.kind === "yes-no") return question.label.length <= shortLabel ? "beside" : "beside-on-wide";
	if (question.kind === "integer" || question.kind === "number") return "beside-on-wide";
	if (question.kind !== "choice") return "under";
	const words = Object.values(question.options);
	return words.length * boxWidth + words.join("").length * letterWidth <= room ? "beside-on-wide" : "under";
}

const columns: Record<Layout, string> = {
	beside: "grid-cols-[minmax(0,1fr)_auto_2.25rem]",
	"beside-on-wide": "grid-cols-[minmax(0,1fr)_2.25rem] sm:grid-cols-[minmax(0,1fr)_auto_2.25rem]",
	under: "grid-cols-[minmax(0,1fr)_2.25rem]",
};
const order: Record<Layout, string> = { beside: "order-last", "beside-on-wide": "sm:order-last", under: "" };
const span: Record<Layout, string> = { beside: "", "beside-on-wide": "max-sm:col-span-2", under: "col-span-2 min-w-0" };

const asFieldset = new Set(["yes-no", "choice", "category", "scale", "list", "power", "reflexes", "goals"]);

/** One question with its control, its marks and its way back to unanswered. Renders only when it changes itself. */
export const QuestionField = memo(function QuestionField({
	id,
	alarm,
	held,
	missing,
	against,
	examined,
}: { id: QuestionId } & QuestionMarks) {
	const screen = useScreen();
	const { content, t, readOnly, last, said, setAnswer, write, leave } = screen;
	const question = questionOf(content, id);
	const { raw, invalid } = useAnswer(screen, id);
	const answered = raw !== "" && !(Array.isArray(raw) && raw.length === 0 && question.kind === "goals");
	const help = [question.help, asksDays(question) ? t.form.daysHint : ""].filter(Boolean).join(" ");
	const helpId = help ? `q-${id}-help` : undefined;
	const errorId = invalid && !isWithheld(question, raw) ? `q-${id}-error` : undefined;
	const privateId =
		!readOnly && (question.kind === "text" || question.kind === "goals") ? `q-${id}-private` : undefined;

	const layout = layoutOf(question);
	const inFieldset = asFieldset.has(question.kind);
	const Box = inFieldset ? "fieldset" : "div";
	const Label = inFieldset ? "legend" : "label";

	const clear = !readOnly && answered && (
		<button
			type="button"
			data-clear=""
			tabIndex={-1}
			className="quiet size-9 min-h-9 justify-center p-0"
			aria-label={fill(t.form.clear, { question: question.label })}
			title={fill(t.form.clear, { question: question.label })}
			onClick={() => setAnswer(id, "")}
		>
			<XMarkIcon aria-hidden="true" />
		</button>
	);

	return (
		<div
			data-question={id}
			data-held={held ? "" : undefined}
			data-answered={answered && !invalid ? "" : undefined}
			className="border-line border-t py-2.5 first:border-t-0"
		>
			<Box className={`grid items-center gap-x-2 gap-y-2 ${columns[layout]}`}>
				<Label {...(inFieldset ? {} : { htmlFor: `q-${id}` })} className="float-left leading-snug">
					{question.label}
					{help && (
						<span id={helpId} className="block text-ink-soft text-sm">
							{help}
						</span>
					)}
					{last && <LastAnswer id={id} last={last} />}
					{said && <PatientAnswer id={id} said={said} held={held} />}
					{alarm && (
						<span className="flex items-center gap-1.5 font-medium text-class-urgent text-sm">
							<ExclamationmarkTriangleIcon aria-hidden="true" />
							{t.form.alarmAnswer}
						</span>
					)}
					{missing && !answered && <span className="visually-hidden"> ({t.form.safetyOpen})</span>}
				</Label>
				<span className={`min-h-9 ${order[layout]}`}>{clear}</span>
				<div className={span[layout]}>
					<Control
						id={id}
						question={question}
						raw={raw}
						onType={(typed) => write(id, typed)}
						onBlur={() => leave(id)}
						invalid={invalid}
						describedBy={[errorId, privateId, helpId].filter(Boolean).join(" ") || undefined}
						examined={examined}
					/>
				</div>
			</Box>
			{errorId && (
				<p id={errorId} className="ds-validation-message mt-1.5 text-sm">
					{errorWords(question, raw, t.form.error)} {t.form.error.notSaved}
				</p>
			)}
			{privateId && <PrivateText id={privateId} text={wordsIn(question, raw)} />}
			{against && <ContradictionNote id={id} others={against.split(" ") as QuestionId[]} />}
		</div>
	);
});
