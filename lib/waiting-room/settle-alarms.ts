import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { openAlarms } from "@/lib/clinical/engine/patient-alarms";
import type { PatientAlarm } from "@/lib/clinical/types";
import type { Transaction } from "@/lib/db/client";
import { givenIn } from "@/lib/waiting-room/answers";
import type { FormView } from "@/lib/waiting-room/types";

/**
 * What was settled in a visit that is signed has been seen: it leaves the worklist. A form with anything open stays, and
 * so does one that the patient has written in since it was read.
 */
export async function settleAlarms(
	transaction: Transaction,
	by: Actor,
	{ caseId, forms, alarms }: { caseId: string; forms: readonly FormView[]; alarms: readonly PatientAlarm[] },
	now: Date,
): Promise<void> {
	const { practiceId } = by;
	const open = new Set(openAlarms(alarms).map(({ id }) => id));
	const found = (form: FormView) =>
		Object.fromEntries(
			givenIn(form.alarms)
				.filter((id) => alarms.some((alarm) => alarm.id === id && alarm.state === "found"))
				.map((id) => [id, "confirmed"]),
		);
	for (const form of forms) {
		if (form.attention !== "alarm" || form.seenAt !== null) continue;
		if (givenIn(form.alarms).some((id) => open.has(id))) continue;
		const { count } = await transaction.patientForm.updateMany({
			where: { practiceId, caseId, id: form.id, seenAt: null, savedAt: new Date(form.savedAt) },
			data: { seenAt: now, seenById: by.userId, handled: JSON.stringify({ ...form.handled, ...found(form) }) },
		});
		if (count === 0) continue;
		await appendAudit(transaction, {
			...{ practiceId, at: now, actor: by, caseId, subjectId: form.id },
			...{ event: "patient-answer-seen", detail: { signed: true } },
		});
	}
}
