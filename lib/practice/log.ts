import "server-only";
import { auditEvents } from "@/lib/audit/events";
import { searchAudit } from "@/lib/audit/search";
import type { AuditFilter, AuditLine } from "@/lib/audit/types";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { namesOf } from "@/lib/practice/names";
import type { LogPage, LogPerson } from "@/lib/practice/types";

/** One page of the log with what an administrator reads beside it: from which browser, and which person it concerned. */
export async function searchLog(
	{ practiceId }: Pick<Actor, "practiceId">,
	filter: AuditFilter & { before?: number },
): Promise<LogPage> {
	const { events, next } = await searchAudit(practiceId, filter);
	const [devices, subjects] = await Promise.all([devicesOf(events), subjectsOf(practiceId, events)]);
	return {
		lines: events.map((line) => ({
			...line,
			device: (line.sessionId && devices.get(line.sessionId)) ?? null,
			subject: (line.subjectId && subjects.get(line.subjectId)) ?? null,
		})),
		next,
	};
}

async function devicesOf(lines: readonly AuditLine[]): Promise<ReadonlyMap<string, string>> {
	const ids = [...new Set(lines.flatMap(({ sessionId }) => sessionId ?? []))];
	const rows = await db().session.findMany({ where: { id: { in: ids } }, select: { id: true, device: true } });
	return new Map(rows.map(({ id, device }) => [id, device]));
}

/** Events of these groups concern a person, by account or by the link that was made for them. */
const aboutPeople: readonly string[] = ["users", "sign-in"];

async function subjectsOf(practiceId: string, lines: readonly AuditLine[]): Promise<ReadonlyMap<string, string>> {
	const ids = lines
		.filter(({ event }) => aboutPeople.includes(auditEvents[event]))
		.flatMap((line) => line.subjectId ?? []);
	const links = await db().oneTimeLink.findMany({
		where: { practiceId, id: { in: [...new Set(ids)] } },
		select: { id: true, name: true },
	});
	const names = new Map(await namesOf(ids));
	for (const { id, name } of links) if (name) names.set(id, name);
	return names;
}

/** Everyone that the log can be searched by, those who left included, by name. */
export async function logPeople({ practiceId }: Pick<Actor, "practiceId">): Promise<readonly LogPerson[]> {
	const rows = await db().user.findMany({
		where: { memberships: { some: { practiceId } } },
		select: { id: true, name: true },
	});
	return rows.toSorted((one, other) => one.name.localeCompare(other.name, "nb"));
}
