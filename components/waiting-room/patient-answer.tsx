import { CheckmarkIcon, ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import { useState } from "react";
import { useScreen } from "@/components/consultation/screen";
import { questionOf } from "@/components/consultation/screen-content";
import { isAbout } from "@/components/consultation/use-overruling";
import { Button } from "@/components/ui/button";
import { concernOf } from "@/lib/clinical/content/patient-concerns";
import type { QuestionId } from "@/lib/clinical/content/questions";
import { whatWas } from "@/lib/clinical/engine/patient-alarms";
import { fill } from "@/lib/texts/fill";
import { confirmPatientAnswers } from "@/lib/waiting-room/queries";
import type { PatientSaid } from "./patient-said";
import { takeOver } from "./take-over";

type Props = {
	id: QuestionId;
	said: PatientSaid;
	/** The patient's yes stands here and is not settled. */
	held?: boolean;
};

/**
 * The patient's own answer beside the question. It is an answer of the consultation once the clinician confirms it. An
 * alarm answer stands at every question that it speaks of, and to answer normal against it is a choice of its own.
 */
export function PatientAnswer({ id, said, held = false }: Props) {
	const { content, t, lang, readOnly, rawAt, setAnswer, overrule } = useScreen();
	const [failed, setFailed] = useState(false);
	const own = said.byQuestion[id];
	const alarms = said.yes.filter((yes) => isAbout(yes.id, id));
	if (!own && alarms.length === 0) return null;
	const question = questionOf(content, id);
	const taken = own && takeOver(question, own.answer, rawAt(id), lang);
	const raw = taken?.raw ?? null;
	const isConfirmed = taken?.isTaken ?? false;
	const confirm = () => {
		if (!own || raw === null) return;
		setAnswer(id, raw);
		void confirmPatientAnswers(said, own.patientQuestions).catch(() => undefined);
	};
	const settle = () => {
		setFailed(false);
		overrule(id).catch(() => setFailed(true));
	};
	const mayConfirm = own !== undefined && raw !== null && !readOnly && !isConfirmed;
	// What is measured is never normal before it is measured.
	const known = question.none !== undefined || rawAt(id) !== "" || alarms.some((alarm) => concernOf(alarm.id)?.through);
	const mayOverrule = held && !readOnly && known;
	return (
		<span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-accent text-sm">
			{alarms.length === 0 && own && fill(t.patient.own, { answer: own.text })}
			{alarms.length > 0 && (
				<span
					className={`inline-flex items-center gap-1.5 ${held ? "font-medium text-class-emergency" : "text-ink-soft"}`}
				>
					{held && <ExclamationmarkTriangleIcon aria-hidden="true" className="shrink-0" />}
					<span>
						{fill(t.patient.saidYes, { what: alarms.map((alarm) => whatWas(alarm, lang)).join("; ") })}{" "}
						{held && t.patient.choose}
					</span>
				</span>
			)}
			{(isConfirmed || (alarms.length > 0 && !held)) && (
				<span className="inline-flex items-center gap-1 text-ink-soft">
					<CheckmarkIcon aria-hidden="true" />
					{isConfirmed ? t.patient.confirmed : t.patient.settled}
				</span>
			)}
			{mayConfirm && (alarms.length === 0 || held) && (
				<Button variant={held ? "secondary" : "tertiary"} size="sm" onClick={confirm}>
					{t.patient.confirm}
					<span className="visually-hidden">: {own.text}</span>
				</Button>
			)}
			{mayOverrule && (
				<Button variant="secondary" size="sm" onClick={settle}>
					{t.patient.overrule}
				</Button>
			)}
			{failed && (
				<span role="alert" className="font-medium text-class-emergency">
					{t.patient.notNoted}
				</span>
			)}
		</span>
	);
}
