import "server-only";
import { findSignedBefore } from "@/lib/consultation/view";
import { type AlarmSaid, alarmsSaid, formsToAnswer } from "@/lib/waiting-room/alarms-said";
import { loadForms } from "@/lib/waiting-room/service";
import type { FormView } from "@/lib/waiting-room/types";

type Visit = { id: string; caseId: string; createdAt: Date };

/** The alarm answers that the patient gave and that this visit has to settle, with their forms. */
export async function loadSaid(
	practiceId: string,
	visit: Visit,
): Promise<{ said: readonly AlarmSaid[]; forms: readonly FormView[] }> {
	const previous = await findSignedBefore(practiceId, visit.caseId, visit);
	const since = previous && (previous.signedAt ?? previous.savedAt).toISOString();
	const forms = await loadForms(practiceId, visit.caseId);
	return { said: alarmsSaid(forms, since), forms: formsToAnswer(forms, since) };
}
