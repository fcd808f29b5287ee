import "server-only";
import { recordAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { openUntil } from "@/lib/practice/open-case";
import { loadForms } from "@/lib/waiting-room/service";
import type { FormView } from "@/lib/waiting-room/types";

/**
 * What the patient answered with a code, for the sheet that they may ask for. It is clinical text: an administrator says
 * why before it is shown, and that it was read stands in the log. `shut`: there is something, and nobody has said why.
 */
export async function loadOwnAnswers(
	actor: Actor,
	caseId: string,
	now: Date,
): Promise<{ forms: readonly FormView[]; shut: boolean }> {
	const { practiceId } = actor;
	const forms = await loadForms(practiceId, caseId);
	if (forms.length === 0) return { forms, shut: false };
	if (actor.role === "admin" && (await openUntil(actor, caseId, now)) === null) return { forms: [], shut: true };
	const detail = { page: "/saker/[caseId]/innsyn" };
	await recordAudit({ practiceId, at: now, event: "view", actor, caseId, subjectId: caseId, detail });
	return { forms, shut: false };
}
