import "server-only";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { recordAudit } from "@/lib/audit/append";
import { type Access, accessTo, type PageName } from "@/lib/auth/access";
import type { Actor } from "@/lib/auth/actor";
import { currentSession } from "@/lib/auth/current-session";
import { verdictOn } from "@/lib/auth/reach";
import { touchSession } from "@/lib/auth/session";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Admitted = { actor: Actor; caseId: string | null };

/**
 * Who asks, and whether the table of access lets them. For titles: a browser that looks ahead at a link asks for the
 * title of a page that nobody has read yet, and what was not read is not logged.
 */
export const admit = cache(async (page: PageName, id?: string): Promise<Admitted> => {
	const session = await currentSession();
	if (!session || session.stage === "second-factor") redirect(signInPath(page, id));
	if (session.stage === "enrol") redirect("/logg-inn/totrinn");
	const actor = session.actor ?? notFound();
	return { actor, caseId: await reached(accessTo(page), actor, id, new Date()) };
});

/**
 * Every page that is not for everyone begins here: who asks, whether the table of access lets them, and the line in the
 * audit log. Without a session it leads to the sign-in page and back; what may not be known to be there is not found.
 * `id` is what the address names. It is worked out once for each request. A title asks `admit`.
 */
export const enter = cache(async (page: PageName, id?: string): Promise<Actor> => {
	const { logs } = accessTo(page);
	const { actor, caseId } = await admit(page, id);
	const now = new Date();
	await touchSession(actor.sessionId, now);
	if (logs) {
		await recordAudit({
			practiceId: actor.practiceId,
			at: now,
			event: logs,
			actor,
			...(caseId && { caseId }),
			...(id && { subjectId: id }),
			detail: { page },
		});
	}
	return actor;
});

async function reached(access: Access, actor: Actor, id: string | undefined, now: Date): Promise<string | null> {
	if (!access[actor.role]) notFound();
	if (!access.of) return null;
	if (id === undefined || !uuid.test(id)) notFound();
	const verdict = await verdictOn(access, actor, id, now);
	if (verdict === "reason-needed" && access.of === "consultation") redirect("/saker");
	if (typeof verdict === "string") notFound();
	return verdict.caseId;
}

/** Where the person wanted to go comes along, so that signing in leads there. */
function signInPath(page: PageName, id: string | undefined): string {
	const path = id === undefined ? page : page.replace(/\[\w+\]/, id);
	return path === "/" || path.includes("[") ? "/logg-inn" : `/logg-inn?til=${encodeURIComponent(path)}`;
}
