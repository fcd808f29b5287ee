import { type PatientQuestionId, patientQuestion, questionsAt } from "@/lib/clinical/content/patient-form";
import type { Lang, Localised } from "@/lib/clinical/types";
import { formatMoment } from "@/lib/dates";
import type { waitingRoom } from "@/lib/texts/waiting-room";
import type { FormView } from "@/lib/waiting-room/types";
import { answerWords } from "./patient-said";

type Texts = Localised<typeof waitingRoom>;

/** `state` is what a clinician has done with the answer; null where there is none to do anything with. */
export type FormLine = { id: PatientQuestionId; question: string; answer: string; state: string | null };

/** «Før timen, 3. mars 2026 kl. 09.15. Levert» */
export const formHeading = ({ moment, savedAt, submittedAt }: FormView, t: Texts, lang: Lang): string =>
	`${t.moments[moment]}, ${formatMoment(submittedAt ?? savedAt, lang)}. ${submittedAt ? t.handedIn : t.underWay}`;

/** Everything that was asked, in its order; what was not answered says so. */
export const formLines = ({ moment, answers, handled }: FormView, t: Texts, lang: Lang): readonly FormLine[] =>
	questionsAt(moment).map((id) => ({
		id,
		question: patientQuestion(id).label[lang],
		answer: answerWords(id, answers[id], t, lang),
		state: answers[id] === undefined ? null : t.handling[handled[id] ?? "open"],
	}));
