"use client";

import { type ReactNode, type RefObject, useCallback, useRef, useState } from "react";
import { usePatientView } from "@/components/patient-view/patient-view";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import type { QuestionId } from "@/lib/clinical/content/questions";
import type { GroupId } from "@/lib/clinical/content/questions/groups";
import { fill } from "@/lib/texts/fill";
import { KeyHelp } from "./key-help";
import { PlanStep } from "./plan-step";
import { useScreen } from "./screen";
import { groupOf } from "./screen-content";
import { Section } from "./section";
import { type Step, Stepper, steps } from "./stepper";
import { useAnswerKeys } from "./use-answer-keys";
import type { Worked } from "./use-evaluation";
import { useKeys } from "./use-keys";
import type { PlanLink } from "./use-plan-link";

type Props = {
	formRef: RefObject<HTMLFormElement | null>;
	step: Step;
	worked: Worked;
	/** What is true of the saving. */
	status: ReactNode;
	/** What the patient is shown, once everything is saved. */
	patient: { consultationId: string; settle: () => Promise<boolean> };
	plan: { go: () => Promise<void>; link: PlanLink };
	onOpen: (step: Step) => void;
	onNext: () => void;
	onLeaveSection: (by: 1 | -1) => void;
};

/** Stepper and open section. Sections are shown one at a time: less to load, and less to look at. */
export function FormPane({ formRef, step, worked, status, patient, plan, onOpen, onNext, onLeaveSection }: Props) {
	const { content, t, lang, goTo } = useScreen();
	const isEmergency = worked.evaluation.triage.class === "emergency";
	const [answerKeys, setAnswerKeys] = useAnswerKeys();
	const toPatient = usePatientView({ ...patient, isEmergency, keys: answerKeys, lang });
	const [said, setSaid] = useState("");
	const [unseen, setUnseen] = useState<GroupId | null>(null);
	const [left, setLeft] = useState<GroupId | null>(null);
	const help = useRef<{ open: () => void }>(null);

	useKeys(formRef, answerKeys, {
		onLeaveSection,
		onSection: (number) => {
			const chosen = steps[number - 1];
			if (chosen) onOpen(chosen);
		},
		onMissing: () => {
			const [first] = worked.evaluation.triage.missing;
			if (first) goTo(first as QuestionId);
		},
		onPlan: () => void plan.go(),
		onHelp: () => help.current?.open(),
		onUnseen: (group) => {
			const id = group.dataset.group as GroupId;
			setUnseen(id);
			setSaid(fill(t.form.seeAll, { group: groupOf(content, id).title }));
		},
	});

	const onNone = useCallback(
		(id: GroupId, recorded: number, held: readonly QuestionId[]) => {
			const { title, none = "" } = groupOf(content, id);
			const [first] = held;
			setUnseen(null);
			setLeft(first ? id : null);
			const done = fill(t.form.noneRecorded, { group: title, n: recorded, none });
			setSaid(first ? `${done} ${t.patient.left}` : done);
			if (first) goTo(first);
		},
		[content, t, goTo],
	);

	const next = steps[steps.indexOf(step) + 1];
	return (
		<>
			<div className="max-lg:-mx-[clamp(1.125rem,3vw,2.5rem)] max-lg:sticky max-lg:top-0 max-lg:z-10 max-lg:mb-4 max-lg:border-line max-lg:border-b max-lg:bg-paper max-lg:px-[clamp(0.625rem,2vw,2rem)] max-lg:py-1 lg:sticky lg:top-4 lg:z-10 max-lg:group-data-strip/page:top-15 lg:group-data-strip/page:top-20">
				<Stepper current={step} states={worked.states} onOpen={onOpen} />
				<div className="mt-3 border-line border-t pt-2 max-lg:hidden">
					<div className="px-2.5">{status}</div>
					{toPatient.button}
				</div>
			</div>
			<form
				ref={formRef}
				noValidate
				aria-label={t.form.form}
				onSubmit={(event) => event.preventDefault()}
				className="grid min-w-0 grid-cols-1 gap-7"
			>
				<header className="flex flex-wrap items-baseline justify-between gap-x-4">
					<h2 tabIndex={-1} className="text-xl">
						{t.form.headings[step]}
					</h2>
					<div className="-me-2.5 flex flex-wrap items-center justify-end">
						<span className="contents lg:[&>*]:hidden">{toPatient.button}</span>
						<button type="button" className="quiet pointer-coarse:hidden" onClick={() => help.current?.open()}>
							{t.form.help.open}
							<Kbd>?</Kbd>
						</button>
					</div>
				</header>
				{toPatient.screen}
				{step === "plan" ? (
					<PlanStep evaluation={worked.evaluation} planLink={plan.link} />
				) : (
					<Section section={step} worked={worked} unseen={unseen} left={left} onNone={onNone} />
				)}
				{next && (
					<Button variant="secondary" className="justify-self-end" onClick={onNext}>
						{fill(t.form.next, { section: t.form.sections[next] })}
					</Button>
				)}
				<p aria-live="polite" className="visually-hidden">
					{said}
				</p>
				<KeyHelp ref={help} answerKeys={answerKeys} onSwitch={setAnswerKeys} />
			</form>
		</>
	);
}
