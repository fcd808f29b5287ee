import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { type CaseFilter, type caseSorts, none } from "@/lib/consultation/case-filter";
import { beginningWith, referenceKey } from "@/lib/consultation/reference-key";
import { dayAfter, startOfDay } from "@/lib/dates";

/** What a filter asks of the columns that either fit or don't. */
export function matching({ practiceId, userId }: Pick<Actor, "practiceId" | "userId">, filter: CaseFilter) {
	return {
		practiceId,
		...(filter.gp && { authorId: nullable(filter.gp) }),
		...(filter.class && { triageClass: filter.class }),
		...(filter.settled && { settled: filter.settled === "yes" }),
		...(filter.stratum && { stratum: nullable(filter.stratum) }),
		...(filter.phase && { phase: nullable(filter.phase) }),
		...(filter.status && { status: filter.status }),
		AND: [
			// Closed by the patient: not even a line in the list of anyone but its author.
			{ OR: [{ closedAt: null }, { authorId: userId }] },
			// "Usual" is only said of a settled case, so only those are found by it.
			...(filter.class === "usual" ? [{ settled: true }] : []),
		],
	};
}

const nullable = (value: string) => (value === none ? null : value);

type Bounds = { gte?: string; lt?: string; lte?: string };
type Order = (typeof caseSorts)[keyof typeof caseSorts];

/**
 * What a filter asks of the columns that have an order, and from where in that order the page begins. An index walks
 * between one bound above and one below, so of two on the same side only the nearer is said.
 */
export function boundsOf(
	filter: CaseFilter,
	{ by, direction }: Order,
	after?: string,
): Readonly<Record<string, Bounds>> {
	const bounds: Record<string, Bounds> = {};
	const from = filter.from && startOfDay(filter.from).toISOString();
	const to = filter.to && startOfDay(dayAfter(filter.to)).toISOString();
	if (from || to) bounds.savedAt = { ...(from && { gte: from }), ...(to && { lt: to }) };
	const search = referenceKey(filter.search ?? "");
	if (search) bounds.referenceKey = beginningWith(search);
	// Only what is signed has a place among the signed.
	if (by === "signedAt") bounds.signedAt = { gte: new Date(0).toISOString() };
	if (after === undefined) return bounds;
	const { gte, lt } = bounds[by] ?? {};
	if (direction === "desc")
		bounds[by] = { ...(gte && { gte }), ...(lt && isBelow(lt, after) ? { lt } : { lte: after }) };
	else bounds[by] = { ...(lt && { lt }), gte: gte && isBelow(after, gte) ? gte : after };
	return bounds;
}

/** As the database compares text: by its bytes. JavaScript would have «\ue000» after every emoji. */
const isBelow = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other)) < 0;
