import "server-only";
import type { AuditEventName } from "@/lib/audit/events";
import type { Seen } from "@/lib/audit/types";
import type { Role } from "@/lib/auth/roles";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";

const pageSize = 1000;

/**
 * Who did what with a case, for the patient: one line for each person, role and Norwegian day, oldest first. All of it:
 * an answer to the patient leaves nothing out. Only the lines are held, however many events they stand for.
 */
export async function whoHasSeen(
	practiceId: string,
	caseId: string,
	size: number = pageSize,
): Promise<readonly Seen[]> {
	const lines = new Map<string, Seen>();
	for (let after = 0; ; ) {
		const page = await db().auditEvent.findMany({
			where: { practiceId, caseId, seq: { gt: after } },
			orderBy: { seq: "asc" },
			take: size,
			select: { seq: true, at: true, event: true, actorId: true, actorName: true, role: true },
		});
		for (const row of page) {
			const key = JSON.stringify([dayOf(row.at), row.actorId, row.role]);
			lines.set(key, joined(lines.get(key), row));
			after = row.seq;
		}
		if (page.length < size) return [...lines.values()].sort((a, b) => (a.first < b.first ? -1 : 1));
	}
}

type Row = { at: Date; event: string; actorName: string | null; role: string | null };

function joined(line: Seen | undefined, row: Row): Seen {
	const moment = row.at.toISOString();
	const event = row.event as AuditEventName;
	return {
		name: row.actorName,
		role: row.role as Role | null,
		day: dayOf(row.at),
		first: line && line.first < moment ? line.first : moment,
		last: line && line.last > moment ? line.last : moment,
		events: { ...line?.events, [event]: (line?.events[event] ?? 0) + 1 },
	};
}
