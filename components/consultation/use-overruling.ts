import { useCallback, useMemo, useState } from "react";
import type { PatientSaid } from "@/components/waiting-room/patient-said";
import { concernOf } from "@/lib/clinical/content/patient-concerns";
import type { QuestionId } from "@/lib/clinical/content/questions";
import { overrulePatientAnswer } from "@/lib/waiting-room/queries";
import type { Raw } from "./form-values";
import { questionOf, type ScreenContent } from "./screen-content";

/** The alarm answers that the patient gave, and the way to say at a question that it is normal all the same. */
export function useOverruling(
	said: PatientSaid | null,
	content: ScreenContent,
	setAnswer: (id: QuestionId, raw: Raw) => void,
) {
	const [here, setHere] = useState<readonly string[]>([]);
	const yes = useMemo(
		() => said?.yes.map((one) => (here.includes(one.id) ? { ...one, overruled: true } : one)),
		[said, here],
	);
	const overrule = useCallback(
		async (id: QuestionId) => {
			const concerned = said?.yes.filter((one) => isAbout(one.id, id)) ?? [];
			const { none } = questionOf(content, id);
			if (none !== undefined) setAnswer(id, String(none));
			const ids = concerned.map((one) => one.id);
			setHere((before) => [...before, ...ids]);
			try {
				await Promise.all(
					concerned.flatMap((one) =>
						one.formIds.map((form) => overrulePatientAnswer(said?.caseId ?? "", form, one.id)),
					),
				);
			} catch (fault) {
				setHere((before) => before.filter((one) => !ids.some((id) => id === one)));
				throw fault;
			}
		},
		[said, content, setAnswer],
	);
	return { yes, overrule };
}

/** Whether an alarm answer is settled at this question. */
export function isAbout(alarm: string, question: string): boolean {
	const concern = concernOf(alarm);
	return concern !== undefined && (concern.through === question || concern.questions.some((id) => id === question));
}
