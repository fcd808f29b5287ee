"use client";

import { ClassHeading } from "@/components/result/class-heading";
import { MissingQuestions } from "@/components/result/missing-questions";
import { OpenPatientAlarms } from "@/components/result/open-patient-alarms";
import { Reasons } from "@/components/result/reasons";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { QuestionId } from "@/lib/clinical/content/questions";
import type { Evaluation } from "@/lib/clinical/engine/evaluate";
import { fill } from "@/lib/texts/fill";
import { useScreen } from "./screen";
import { questionOf } from "./screen-content";
import type { PlanLink } from "./use-plan-link";

/** The last section: what the answers come to, what is missing, and the way to the plan. */
export function PlanStep({ evaluation, planLink }: { evaluation: Evaluation; planLink: PlanLink }) {
	const { content, t, lang, goTo } = useScreen();
	const { triage, risk } = evaluation;
	const words = t.form.planSection;
	const missing = triage.missing.map((id) => ({ id, label: questionOf(content, id as QuestionId).label }));
	return (
		<div className="grid gap-5">
			<div className="grid gap-3 rounded-lg border border-line bg-surface p-5">
				<ClassHeading triage={triage} t={t} />
				<Reasons triage={triage} t={t} />
			</div>
			<OpenPatientAlarms alarms={evaluation.patientAlarms} t={t.result.patientOpen} lang={lang} onGo={goTo} />
			{!triage.settled && (
				<Notice tone="unsettled" title={fill(words.missingTitle, { n: missing.length })}>
					<p className="text-sm">{words.missingText}</p>
					<MissingQuestions
						missing={missing}
						title={t.result.missingTitle}
						more={t.result.missingMore}
						onGo={(id) => goTo(id as QuestionId)}
					/>
				</Notice>
			)}
			{risk.intensity === "not-scored" && (
				<Notice>
					<p className="text-sm">{words.noScores}</p>
				</Notice>
			)}
			<p className="text-ink-soft text-sm">{words.text}</p>
			<LinkButton {...planLink} data-start="" className="justify-self-start">
				{words.open}
			</LinkButton>
		</div>
	);
}
