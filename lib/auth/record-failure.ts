import "server-only";
import { recordAudit } from "@/lib/audit/append";
import type { AuditEventName } from "@/lib/audit/events";
import { membershipsOf } from "@/lib/auth/memberships";
import { installationId } from "@/lib/db/seal";
import { countSignInFailure } from "@/lib/metrics";

/** In the log of every practice that the person belongs to; an address that nobody has goes to the installation's. */
export async function recordFailure(userId: string | null, event: AuditEventName, now: Date): Promise<void> {
	countSignInFailure();
	const practices = userId === null ? [] : [...new Set((await membershipsOf(userId)).map((one) => one.practiceId))];
	for (const practiceId of practices.length > 0 ? practices : [installationId]) {
		await recordAudit({
			practiceId,
			at: now,
			event,
			actor: null,
			...(userId && { subjectId: userId }),
			detail: {},
		});
	}
}
