"use client";

import { useValues } from "@/components/consultation/answer-form";
import { useScreen } from "@/components/consultation/screen";
import { labelOf, questionOf } from "@/components/consultation/screen-content";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { QuestionId } from "@/lib/clinical/content/questions";
import type { PatientAlarm } from "@/lib/clinical/types";
import { formatMoment } from "@/lib/dates";
import { fill } from "@/lib/texts/fill";
import { confirmPatientAnswers } from "@/lib/waiting-room/queries";
import type { PatientSaid } from "./patient-said";
import { takeOver } from "./take-over";

/**
 * That the patient has answered on their phone: alarm answers first, then what no question takes over, and one button
 * that confirms what is still open. What a clinician has answered otherwise is never written over, and an answer that
 * clears a safety question is confirmed at that question, one by one.
 */
export function PatientSaidNotice({ said, alarms = [] }: { said: PatientSaid; alarms?: readonly PatientAlarm[] }) {
	const screen = useScreen();
	const { content, t, lang, readOnly, rawAt, setAnswer, goTo } = screen;
	useValues(screen);
	// A goal is confirmed by itself: where the patient wants to be is still to be asked.
	const unanswered = Object.entries(said.byQuestion).filter(
		([id, { answer }]) => typeof answer !== "object" && rawAt(id as QuestionId) === "",
	);
	const clears = ([id, { isAlarm }]: (typeof unanswered)[number]) =>
		!isAlarm && questionOf(content, id as QuestionId).safety === true;
	const open = unanswered.filter((one) => !clears(one));
	const cleared = unanswered.filter(clears).length;
	const confirmAll = () => {
		for (const [id, { answer }] of open) {
			const { raw } = takeOver(questionOf(content, id as QuestionId), answer, "", lang);
			if (raw !== null) setAnswer(id as QuestionId, raw);
		}
		void confirmPatientAnswers(
			said,
			open.flatMap(([, { patientQuestions }]) => patientQuestions),
		).catch(() => undefined);
	};
	return (
		<Notice
			tone={said.alarms.length > 0 ? "danger" : "info"}
			title={fill(t.patient.title, { when: formatMoment(said.savedAt, lang) })}
			className="mb-4"
		>
			{said.alarms.length > 0 && (
				<div>
					<p>{t.patient.alarms}</p>
					<ul className="list-disc ps-5">
						{said.alarms.map(({ id, about, question, answer, when }) => {
							const alarm = alarms.find((one) => one.id === about);
							return (
								<li key={id}>
									{question} <span className="font-semibold">{answer}.</span>{" "}
									<span className="text-ink-soft text-sm">{when}</span>{" "}
									{alarm?.state === "open" && !readOnly && (
										<button type="button" className="link min-h-8 text-sm" onClick={() => goTo(alarm.at as QuestionId)}>
											{labelOf(content, alarm.at)}: {t.patient.notSettled}
										</button>
									)}
									{alarm && alarm.state !== "open" && <span className="text-sm">({t.patient.settled})</span>}
								</li>
							);
						})}
					</ul>
				</div>
			)}
			{said.others.length > 0 && (
				<dl className="grid gap-1 text-sm">
					{said.others.map(({ label, text }) => (
						<div key={label}>
							<dt className="text-ink-soft">{label}</dt>
							<dd className="wrap-anywhere">{text}</dd>
						</div>
					))}
				</dl>
			)}
			<p className="text-ink-soft text-sm">
				{t.patient.lead} {!readOnly && cleared > 0 && fill(t.patient.oneByOne, { n: cleared })}
			</p>
			{!readOnly && open.length > 0 && (
				<Button variant="secondary" size="sm" className="justify-self-start" onClick={confirmAll}>
					{fill(t.patient.confirmAll, { n: open.length })}
				</Button>
			)}
		</Notice>
	);
}
