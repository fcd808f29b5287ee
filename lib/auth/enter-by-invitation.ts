import "server-only";
import { appendAudit } from "@/lib/audit/append";
import { ensurePerson, type Joiner, joinPractice } from "@/lib/auth/join-practice";
import { type OpenLink, spendLink } from "@/lib/auth/links";
import type { Stage } from "@/lib/auth/session";
import { beginIn, type From, type SignedIn } from "@/lib/auth/sign-in";
import { write } from "@/lib/db/client";
import { raise } from "@/lib/raise";

/** Who the person is at the identity provider, for someone who is not known by it yet. */
export type NewIdentity = { issuer: string; subject: string };

/** Makes whoever was invited what they were invited as, and signs them in. Null when the link was used meanwhile. */
export async function enterByInvitation(
	link: OpenLink,
	joiner: Joiner,
	stage: Stage,
	from: From,
	identity?: NewIdentity,
): Promise<SignedIn | null> {
	const { now } = from;
	const { external } = link;
	const practiceId = link.practiceId ?? raise(`The link ${link.id} names no practice`);
	const role = link.role ?? raise(`The link ${link.id} names no role`);
	return write(practiceId, async (transaction) => {
		if (!(await spendLink(transaction, link.id, now))) return null;
		await ensurePerson(transaction, joiner, now);
		const userId = joiner.id;
		const membership = await joinPractice(transaction, { userId, practiceId, role, external }, now);
		const signedIn = await beginIn(transaction, userId, stage, membership, from);
		const actor = { userId, name: joiner.name, role, sessionId: signedIn.sessionId };
		const about = { practiceId, at: now, actor };
		const detail = { role, external };
		await appendAudit(transaction, { ...about, event: "invitation-accepted", subjectId: link.id, detail });
		if (identity) {
			await transaction.identity.create({ data: { ...identity, userId, createdAt: now } });
			await appendAudit(transaction, { ...about, event: "identity-linked", subjectId: userId, detail: {} });
		}
		return signedIn;
	});
}
