import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { AuditEventName } from "@/lib/audit/events";
import { demoActor } from "@/lib/auth/demo-people";
import { write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { ensureDataKey } from "@/lib/db/seal";

/** Nine in the morning of a Norwegian winter day; each event is a minute later. */
const morning = Date.parse("2026-03-09T08:00:00.000Z");

/** A practice with a log of its own, of these events on one case. Returns the ids of both. */
export async function makeLog(events: readonly AuditEventName[]): Promise<{ practiceId: string; caseId: string }> {
	const practiceId = newId(new Date(morning));
	const caseId = newId(new Date(morning));
	await ensureDataKey(practiceId, new Date(morning));
	await write("test", async (transaction) => {
		for (const [index, event] of events.entries()) {
			await appendAudit(transaction, {
				practiceId,
				at: new Date(morning + index * 60_000),
				event,
				actor: demoActor(),
				caseId,
				subjectId: caseId,
				detail: { number: index },
			});
		}
	});
	return { practiceId, caseId };
}
