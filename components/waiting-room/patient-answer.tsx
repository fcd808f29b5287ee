import { CheckmarkIcon } from "@navikt/aksel-icons";
import { useScreen } from "@/components/consultation/screen";
import { questionOf } from "@/components/consultation/screen-content";
import type { QuestionId } from "@/lib/clinical/content/questions";
import { fill } from "@/lib/texts/fill";
import { confirmPatientAnswers } from "@/lib/waiting-room/queries";
import type { PatientSaid } from "./patient-said";
import { takeOver } from "./take-over";

/** The patient's own answer beside the question. It is an answer of the consultation once the clinician confirms it. */
export function PatientAnswer({ id, said }: { id: QuestionId; said: PatientSaid }) {
	const { content, t, lang, readOnly, rawAt, setAnswer } = useScreen();
	const own = said.byQuestion[id];
	if (!own) return null;
	const { raw, isTaken } = takeOver(questionOf(content, id), own.answer, rawAt(id), lang);
	const confirm = () => {
		if (raw === null) return;
		setAnswer(id, raw);
		void confirmPatientAnswers(said, own.patientQuestions).catch(() => undefined);
	};
	return (
		<span className="flex flex-wrap items-center gap-x-2 text-accent text-sm">
			{fill(t.patient.own, { answer: own.text })}
			{isTaken ? (
				<span className="inline-flex items-center gap-1 text-ink-soft">
					<CheckmarkIcon aria-hidden="true" />
					{t.patient.confirmed}
				</span>
			) : (
				!readOnly &&
				raw !== null && (
					<button type="button" className="quiet min-h-9" onClick={confirm}>
						{t.patient.confirm}
						<span className="visually-hidden">: {own.text}</span>
					</button>
				)
			)}
		</span>
	);
}
