"use client";

import { useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { Owner } from "@/components/kept/owner";
import { ClassAnnouncer } from "@/components/result/class-announcer";
import { classWords } from "@/components/result/class-words";
import type { FigureSources } from "@/components/result/red-flags";
import { ResultPanel } from "@/components/result/result-panel";
import type { PatientSaid } from "@/components/waiting-room/patient-said";
import { PatientSaidNotice } from "@/components/waiting-room/patient-said-notice";
import type { QuestionId } from "@/lib/clinical/content/questions";
import type { Lang } from "@/lib/clinical/types";
import type { AnswerChanges, ConsultationView } from "@/lib/consultation/types";
import { fill } from "@/lib/texts/fill";
import { createAnswerForm, useValues } from "./answer-form";
import { ChangedElsewhere } from "./changed-elsewhere";
import { Emergency } from "./emergency";
import { FormPane } from "./form-pane";
import { formValuesOf, rawOf } from "./form-values";
import type { LastAnswers } from "./last-answers";
import { LeftOutNotice } from "./left-out-notice";
import { applyChanges } from "./merge";
import { SaveStatus } from "./save-status";
import { type Screen, ScreenProvider } from "./screen";
import { questionOf, type ScreenContent, type ScreenTexts } from "./screen-content";
import { SignedNotice } from "./signed-notice";
import { useDraft } from "./use-draft";
import { useDraftPart } from "./use-draft-part";
import { useEmergency } from "./use-emergency";
import { useEvaluation } from "./use-evaluation";
import { useNavigation } from "./use-navigation";
import { useOverruling } from "./use-overruling";
import { usePace } from "./use-pace";
import { usePageEdges } from "./use-page-edges";
import { usePlanLink } from "./use-plan-link";

type Props = {
	view: ConsultationView;
	/** Who is signed in: whose it is what the browser keeps until it is saved. */
	owner: Owner;
	content: ScreenContent;
	t: ScreenTexts;
	lang: Lang;
	/** At a follow-up: what was answered at the visit before. */
	last?: LastAnswers | null;
	/** What the patient answered on their phone before this visit. */
	said?: PatientSaid | null;
	figureSources: FigureSources;
};

/** The consultation: the form, the result that follows every keystroke, and the draft that is always saved. */
export function Consultation({ view, owner, content, t, lang, last = null, said = null, figureSources }: Props) {
	const [form] = useState(() => createAnswerForm(content, formValuesOf(content, view.answers, lang)));
	const { setAnswer } = form;
	/** What stood before anything was written here. */
	const [before, setBefore] = useState(view.answers);
	const adopt = (changes: AnswerChanges) => {
		setBefore((current) => applyChanges(current, changes));
		for (const [id, answer] of Object.entries(changes)) {
			if (id in content.questions)
				setAnswer(id as QuestionId, rawOf(questionOf(content, id as QuestionId), answer, lang));
		}
	};

	const { yes, overrule } = useOverruling(said, content, setAnswer);
	const now = useEvaluation(content, useValues(form), before, yes);
	// What was signed is shown as it was signed, never worked out anew.
	const worked = useMemo(
		() => (view.signedAssessment ? { ...now, evaluation: view.signedAssessment } : now),
		[now, view.signedAssessment],
	);
	const { evaluation, answers, withheld } = worked;
	const { draft, otherTabs, dropLeftOut } = useDraft(view, owner, answers, adopt);
	const readOnly = useDraftPart(draft, (state) => state.status === "signed");
	const leftOut = useDraftPart(draft, (state) => state.leftOut);
	const isEmergency = evaluation.triage.class === "emergency";
	const emergency = useEmergency(view.id, isEmergency && !readOnly, view.savedAt);
	const plan = usePlanLink(view.id, draft.settle);
	const patient = useMemo(() => ({ consultationId: view.id, settle: draft.settle }), [view.id, draft.settle]);
	const { link: riskLink } = usePlanLink(view.id, draft.settle, "risiko");

	const { step, formRef, open, goTo, goOn, leaveSection } = useNavigation(worked, emergency.close, readOnly);
	usePace(view.id, step, !readOnly);
	const showForm = () => {
		flushSync(emergency.close);
		formRef.current?.querySelector("h2")?.focus();
	};
	const screen = useMemo<Screen>(
		() => ({ ...form, content, t, lang, readOnly, last, said, overrule, goTo }),
		[form, content, t, lang, readOnly, last, said, overrule, goTo],
	);
	const status = <SaveStatus draft={draft} otherTabs={otherTabs} withheld={withheld} />;
	const inLane = isEmergency && emergency.isOpen && !readOnly;
	const hasStrip = isEmergency && !inLane && !readOnly;
	usePageEdges(hasStrip);

	return (
		<ScreenProvider value={screen}>
			<div data-page="wide" data-strip={hasStrip ? "" : undefined} className="group/page page pt-4 max-lg:pb-16">
				<header className="flex flex-wrap items-center justify-between gap-x-6 pb-3">
					<h1 className="text-lg md:text-lg">{fill(t.form.title, { reference: view.reference })}</h1>
					<div className={inLane ? "" : "lg:hidden"}>{status}</div>
				</header>
				{said && <PatientSaidNotice said={said} alarms={evaluation.patientAlarms} />}
				{last && <p className="max-w-text pb-3 text-ink-soft text-sm">{t.visits.askedAnew}</p>}
				{readOnly && <SignedNotice view={view} />}
				{leftOut.length > 0 && <LeftOutNotice leftOut={leftOut} onSeen={dropLeftOut} />}
				<ChangedElsewhere draft={draft} otherTabs={otherTabs} />
				<ClassAnnouncer words={classWords(evaluation.triage, t)} text={t.result.announce} urgent={isEmergency} />
				{isEmergency && !readOnly && (
					<Emergency
						worked={worked}
						since={emergency.since}
						planLink={plan.link}
						isOpen={emergency.isOpen}
						onOpen={emergency.open}
						onClose={showForm}
					/>
				)}
				{!inLane && (
					<div className="grid grid-cols-1 items-start gap-x-8 lg:grid-cols-[10.5rem_minmax(0,1fr)_18rem] xl:grid-cols-[11rem_minmax(0,1fr)_21rem]">
						<FormPane
							formRef={formRef}
							step={step}
							worked={worked}
							status={status}
							patient={patient}
							plan={plan}
							onOpen={open}
							onNext={goOn}
							onLeaveSection={leaveSection}
						/>
						<div className="lg:sticky lg:top-4 lg:group-data-strip/page:top-20">
							<ResultPanel
								evaluation={evaluation}
								of={worked.of}
								content={content}
								figureSources={figureSources}
								riskLink={riskLink}
								t={t}
								lang={lang}
								onGo={goTo}
							/>
						</div>
					</div>
				)}
			</div>
		</ScreenProvider>
	);
}
