import "server-only";
import { notFound } from "next/navigation";
import { recordAudit } from "@/lib/audit/append";
import { accessTo } from "@/lib/auth/access";
import type { Actor } from "@/lib/auth/actor";
import { enter } from "@/lib/auth/enter";
import { verdictOn } from "@/lib/auth/reach";
import { mayWrite } from "@/lib/consultation/may-write";
import { loadCase } from "@/lib/consultation/service";
import type { CaseView } from "@/lib/consultation/types";
import { namesOf } from "@/lib/practice/names";
import { closedSince } from "@/lib/practice/objection";
import { loadShutCase, openUntil } from "@/lib/practice/open-case";
import type { ShutCase } from "@/lib/practice/types";

/** What a person sees of a case. `shut`: an administrator who has not said why. */
export type Shown = { actor: Actor } & ({ shut: ShutCase } | { shut: null; open: OpenCase });

type OpenCase = {
	view: CaseView;
	/** For an administrator: how long the case stays open to them. */
	until: string | null;
	closedAt: string | null;
	/** The patient's objection is noted by the GP who wrote the case. */
	mayClose: boolean;
	/** Who writes the drafts that are somebody else's, by consultation; null where the name is not known. */
	writers: ReadonlyMap<string, string | null>;
};

/**
 * What the page shows, with its line in the log: a view when clinical text was shown; a case that an administrator sees
 * from outside is a look at the list.
 */
export async function loadShown(caseId: string): Promise<Shown> {
	const actor = await enter("/saker/[caseId]", caseId);
	const now = new Date();
	const until = actor.role === "admin" ? await openUntil(actor, caseId, now) : null;
	const isShut = actor.role === "admin" && until === null;
	const shown: Shown = isShut
		? { actor, shut: (await loadShutCase(actor, caseId)) ?? notFound() }
		: { actor, shut: null, open: await loadOpen(actor, caseId, until, now) };
	await recordAudit({
		practiceId: actor.practiceId,
		at: now,
		event: isShut ? "list" : "view",
		actor,
		caseId,
		subjectId: caseId,
		detail: { page: "/saker/[caseId]" },
	});
	return shown;
}

async function loadOpen(actor: Actor, caseId: string, until: string | null, now: Date): Promise<OpenCase> {
	const view = (await loadCase(actor.practiceId, caseId)) ?? notFound();
	const verdict = await verdictOn(accessTo("POST /api/cases/[id]/objection"), actor, caseId, now);
	const drafts = view.consultations.filter(({ status }) => status === "draft");
	const names = await namesOf(drafts.map(({ authorId }) => authorId));
	const writers = new Map<string, string | null>();
	for (const draft of drafts) {
		const isTheirs = actor.role === "gp" && (await mayWrite(draft, actor));
		if (!isTheirs) writers.set(draft.id, (draft.authorId && names.get(draft.authorId)) ?? null);
	}
	const closedAt = await closedSince(actor, caseId);
	return { view, until, closedAt, mayClose: typeof verdict === "object", writers };
}
