import type { PatientQuestionId } from "@/lib/clinical/content/patient-form";
import type { PatientYes } from "@/lib/clinical/engine/patient-alarms";
import { givenIn } from "@/lib/waiting-room/answers";
import type { FormView } from "@/lib/waiting-room/types";

/** An alarm answer, with the forms on which it was given. */
export type AlarmSaid = PatientYes & { id: PatientQuestionId; formIds: readonly string[] };

/** The forms that a visit has to answer: those since the last one, and older ones whose alarm nobody has seen. */
export const formsToAnswer = (forms: readonly FormView[], since: string | null): readonly FormView[] =>
	forms.filter(
		({ savedAt, attention, seenAt }) => since === null || savedAt > since || (attention === "alarm" && seenAt === null),
	);

/** Each alarm answer once. It is overruled when it is so on every form on which it was given. */
export function alarmsSaid(forms: readonly FormView[], since: string | null): readonly AlarmSaid[] {
	const told = formsToAnswer(forms, since);
	const ids = new Set(told.flatMap(({ alarms }) => givenIn(alarms)));
	return [...ids].map((id) => {
		const on = told.filter(({ alarms }) => alarms[id] !== undefined);
		return {
			id,
			overruled: on.every(({ handled }) => handled[id] === "declined"),
			formIds: on.map((form) => form.id),
		};
	});
}
