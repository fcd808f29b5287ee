import "server-only";
import { emailKey } from "@/lib/auth/email-key";
import type { ActsAs } from "@/lib/auth/memberships";
import type { Role } from "@/lib/auth/roles";
import type { Transaction } from "@/lib/db/client";
import { newId } from "@/lib/db/id";

/** Who uses a link: someone who signs in here already, or someone who is `made` by it. */
export type Joiner = {
	id: string;
	name: string;
	totpConfirmedAt: Date | null;
	made: { email: string; passwordHash: string | null } | null;
};

/** Makes the person where they are new. An account that was closed when nobody needed it any more is open again. */
export async function ensurePerson(transaction: Transaction, { id, name, made }: Joiner, now: Date): Promise<void> {
	if (made) {
		const { email, passwordHash } = made;
		const user = { id, name, email, emailKey: emailKey(email), passwordHash, createdAt: now };
		await transaction.user.create({ data: user });
	} else {
		await transaction.user.update({ where: { id }, data: { deactivatedAt: null } });
	}
}

/** Makes the person what they are in the practice. A membership that ended is opened again. */
export async function joinPractice(
	transaction: Transaction,
	{ userId, practiceId, role, external }: { userId: string; practiceId: string; role: Role; external: boolean },
	now: Date,
): Promise<ActsAs> {
	const row = await transaction.membership.upsert({
		where: { practiceId_userId_role: { practiceId, userId, role } },
		create: { practiceId, id: newId(now), userId, role, external, createdAt: now },
		update: { endedAt: null, external },
	});
	return { practiceId, id: row.id, role };
}
