import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { ConsultationView } from "@/lib/consultation/types";
import { type ConsultationRow, findConsultation, toView } from "@/lib/consultation/view";
import type { KeyedError } from "@/lib/http/problem";

/** What can be expected of a change. Anything else is a bug and throws. */
export type Outcome<Done> =
	| { outcome: "done"; result: Done }
	| { outcome: "not-found" | "other-writer" }
	| { outcome: "invalid"; errors: readonly KeyedError[] }
	| { outcome: "changed-elsewhere" | "signed"; current: ConsultationView };

export const done = <Done>(result: Done): Outcome<Done> => ({ outcome: "done", result });
export const invalid = (errors: readonly KeyedError[]): Outcome<never> => ({ outcome: "invalid", errors });
export const notFound: Outcome<never> = { outcome: "not-found" };

/**
 * A page stays open while somebody else signs in at the same browser: what one person wrote is never saved as another's.
 * `writer` is left out by programs that write for themselves.
 */
export const otherWriter = (writer: string | undefined, by: Pick<Actor, "userId">): Outcome<never> | null =>
	writer === undefined || writer === by.userId ? null : { outcome: "other-writer" };

/** The refusal that a row earns a change which started from `version`; null when the change may go on. */
export function refusal(row: ConsultationRow, version: number): Outcome<never> | null {
	if (row.status === "signed") return { outcome: "signed", current: toView(row) };
	if (row.version !== version) return { outcome: "changed-elsewhere", current: toView(row) };
	return null;
}

/** True when this very save was done already and only its answer was lost on the way. */
export function isRepeated(
	row: Pick<ConsultationRow, "saveKey" | "version">,
	version: number,
	key: string | undefined,
): boolean {
	return key !== undefined && row.saveKey === key && row.version === version + 1;
}

/** Someone was faster between reading and writing: what is stored now. */
export async function overtaken(practiceId: string, id: string, version: number): Promise<Outcome<never>> {
	const row = await findConsultation(practiceId, id);
	if (!row) return notFound;
	return refusal(row, version) ?? { outcome: "changed-elsewhere", current: toView(row) };
}
