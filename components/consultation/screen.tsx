"use client";

import { createContext, useContext } from "react";
import type { PatientSaid } from "@/components/waiting-room/patient-said";
import type { QuestionId } from "@/lib/clinical/content/questions";
import type { Lang } from "@/lib/clinical/types";
import type { AnswerForm } from "./answer-form";
import type { LastAnswers } from "./last-answers";
import type { ScreenContent, ScreenTexts } from "./screen-content";

/** What every part of the consultation reads and none changes while answers come. */
export type Screen = AnswerForm & {
	content: ScreenContent;
	t: ScreenTexts;
	lang: Lang;
	readOnly: boolean;
	/** At a follow-up: what each question was answered with at the visit before. */
	last: LastAnswers | null;
	/** What the patient answered on their phone before this visit. */
	said: PatientSaid | null;
	/** Notes that what the patient said yes to is normal at this question. Rejected when that could not be saved. */
	overrule: (id: QuestionId) => Promise<void>;
	/** Opens the section of a question and puts focus on it. */
	goTo: (id: QuestionId) => void;
};

const ScreenContext = createContext<Screen | null>(null);
export const ScreenProvider = ScreenContext.Provider;

export function useScreen(): Screen {
	const screen = useContext(ScreenContext);
	if (!screen) throw new Error("A part of the consultation was rendered outside it");
	return screen;
}
