import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { findCaseId } from "@/lib/consultation/find-case";
import { searchLog } from "@/lib/practice/log";
import type { LogPage, LogQuery } from "@/lib/practice/types";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One page of the log. A deleted case has no reference left, so its id does as well. */
export async function readLog(
	by: Actor,
	{ person, search, ...rest }: LogQuery & { before?: number },
): Promise<LogPage> {
	const caseId = !search || uuid.test(search) ? search : await findCaseId(by, search);
	if (caseId === null) return { lines: [], next: null };
	return searchLog(by, { ...rest, ...(person && { actorId: person }), ...(caseId && { caseId }) });
}
