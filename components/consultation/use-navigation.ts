import { useCallback, useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import type { QuestionId } from "@/lib/clinical/content/questions";
import { sections } from "@/lib/clinical/types";
import { findQuestion, firstOpen, focusOn } from "./focus";
import { type Step, steps } from "./stepper";
import type { Worked } from "./use-evaluation";
import { useStep } from "./use-step";

/** The first section where a safety question is missing, else the first where anything is open. */
const whereToBegin = ({ groups, evaluation, states }: Worked): Step =>
	sections.find((section) =>
		groups.some(
			(group) => group.section === section && group.questions.some((id) => evaluation.triage.missing.includes(id)),
		),
	) ??
	sections.find((section) => states[section].state === "open") ??
	"alarm";

/** Moving about in the form: sections, questions, and on from the end of one section to the next. */
export function useNavigation(worked: Worked, leaveLane: () => void, readOnly: boolean) {
	const formRef = useRef<HTMLFormElement>(null);
	const [step, setStep] = useStep(whereToBegin(worked));
	const latest = useRef(worked);
	latest.current = worked;

	const open = useCallback(
		(next: Step) => {
			setStep(next);
			const form = formRef.current;
			if (!form) return;
			// On a phone, focus in a text field would bring up the keyboard over what was opened.
			const first = window.matchMedia("(pointer: coarse)").matches ? null : firstOpen(form);
			if (first && focusOn(first)) return;
			(form.querySelector<HTMLElement>("[data-start]") ?? form.querySelector("h2"))?.focus();
		},
		[setStep],
	);

	const goTo = useCallback(
		(id: QuestionId) => {
			const group = latest.current.groups.find(({ questions }) => questions.includes(id));
			flushSync(leaveLane);
			if (group) setStep(group.section);
			const place = formRef.current && findQuestion(formRef.current, id);
			if (place) focusOn(place);
		},
		[setStep, leaveLane],
	);

	const leaveSection = useCallback(
		(by: 1 | -1) => {
			const next = steps[steps.indexOf(step) + by];
			if (next) open(next);
		},
		[open, step],
	);

	/** The first open question has focus from the start: the first key pressed is an answer. */
	useEffect(() => {
		const form = formRef.current;
		if (!form || (document.activeElement && document.activeElement !== document.body)) return;
		const first = firstOpen(form);
		if (first && !readOnly) focusOn(first);
	}, [readOnly]);

	return { step, formRef, open, goTo, goOn: () => leaveSection(1), leaveSection };
}
