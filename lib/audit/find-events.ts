import "server-only";
import { type AuditEventName, eventsOf } from "@/lib/audit/events";
import type { AuditFilter } from "@/lib/audit/types";
import { dayAfter, startOfDay } from "@/lib/dates";
import { db } from "@/lib/db/client";

type Table = ReturnType<typeof db>["auditEvent"];
type Where = NonNullable<NonNullable<Parameters<Table["findFirst"]>[0]>["where"]>;
export type AuditRow = NonNullable<Awaited<ReturnType<Table["findFirst"]>>>;

/**
 * The newest events of a practice that a filter finds, from a place on. SQLite doesn't know how rare a value is and
 * would sort half the log, so the index to walk is chosen here: the case's, else the day's, else the person's, else the
 * event's. What else is asked for is said by what it is not, which leads to no other index.
 */
export async function findEvents(
	practiceId: string,
	{ event, group, actorId, caseId, from, to }: AuditFilter,
	before: number | undefined,
	take: number,
): Promise<readonly AuditRow[]> {
	const start = from ? startOfDay(from) : undefined;
	const end = to ? startOfDay(dayAfter(to)) : undefined;
	const otherEvent: Where[] = wanted(event, group).map((events) => ({ event: { notIn: [...events] } }));
	const otherActor: Where[] = actorId ? [{ actorId: { not: actorId } }] : [];
	const otherTime: Where[] = [...(start ? [{ at: { lt: start } }] : []), ...(end ? [{ at: { gte: end } }] : [])];

	if (caseId) return bySeq({ practiceId, caseId, ...none(otherEvent, otherActor, otherTime) }, before, take);
	if (start || end) return byTime({ practiceId, ...none(otherEvent, otherActor) }, { start, end }, before, take);
	if (actorId) return bySeq({ practiceId, actorId, ...none(otherEvent) }, before, take);
	if (event || !group) return bySeq({ practiceId, ...(event && { event }) }, before, take);
	// Each event of a group has its place in the index; all of them at once would have to be sorted.
	const found = await Promise.all(eventsOf(group).map((one) => bySeq({ practiceId, event: one }, before, take)));
	const rows = found.flat().sort((a, b) => b.seq - a.seq);
	return rows.slice(0, take);
}

const none = (...conditions: readonly Where[][]): Where => {
	const any = conditions.flat();
	return any.length > 0 ? { NOT: { OR: any } } : {};
};

/** Nothing where every event is wanted. */
function wanted(
	event: AuditEventName | undefined,
	group: AuditFilter["group"],
): readonly (readonly AuditEventName[])[] {
	if (event) return [[event]];
	return group ? [eventsOf(group)] : [];
}

const bySeq = (where: Where, before: number | undefined, take: number): Promise<AuditRow[]> =>
	db().auditEvent.findMany({
		where: { ...where, ...(before !== undefined && { seq: { lt: before } }) },
		orderBy: { seq: "desc" },
		take,
	});

/** The order of the numbers, but for what was written down in another order than it happened. */
async function byTime(
	where: Where,
	{ start, end }: { start: Date | undefined; end: Date | undefined },
	before: number | undefined,
	take: number,
): Promise<readonly AuditRow[]> {
	const { practiceId } = where;
	const place = before === undefined ? null : await db().auditEvent.findFirst({ where: { practiceId, seq: before } });
	if (before !== undefined && !place) return [];
	// An index walks from one bound: of two above, only the nearer is said.
	const above = place && !(end && end < place.at) ? { lte: place.at } : { ...(end && { lt: end }) };
	return db().auditEvent.findMany({
		where: {
			...where,
			at: { ...(start && { gte: start }), ...above },
			...(place && { OR: [{ at: { lt: place.at } }, { seq: { lt: place.seq } }] }),
		},
		orderBy: [{ at: "desc" }, { seq: "desc" }],
		take,
	});
}
