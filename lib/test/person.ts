import "server-only";
import { Secret, TOTP } from "otpauth";
import { demoPractice } from "@/lib/auth/demo-people";
import { emailKey } from "@/lib/auth/email-key";
import { hashPassword } from "@/lib/auth/password";
import type { Role } from "@/lib/auth/roles";
import { newSecret } from "@/lib/auth/totp";
import { write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { installationId, sealFor } from "@/lib/db/seal";

export const password = "fire blå elger danser";

type Of = { name: string; roles?: readonly Role[]; withCode?: boolean; withPassword?: boolean; now?: Date };

/** A person of the demo practice who signs in with `password`, and with codes of `secret` where they have a second factor. */
export async function makePerson({
	name,
	roles = ["gp"],
	withCode = false,
	withPassword = true,
	now = new Date(),
}: Of) {
	const userId = newId(now);
	const email = `${name.replace(/\W/g, ".")}@solbakken.example`;
	const secret = newSecret();
	const passwordHash = withPassword ? await hashPassword(password) : null;
	const totp = withCode && {
		totpSecret: await sealFor(installationId, "User.totpSecret", secret),
		totpConfirmedAt: now,
	};
	const membershipIds = roles.map(() => newId(now));
	await write("test", async (transaction) => {
		const user = { id: userId, email, emailKey: emailKey(email), name, passwordHash, createdAt: now, ...totp };
		await transaction.user.create({ data: user });
		for (const [index, role] of roles.entries()) {
			const id = membershipIds[index] ?? newId(now);
			const createdAt = new Date(now.getTime() + index);
			await transaction.membership.create({ data: { practiceId: demoPractice.id, id, userId, role, createdAt } });
		}
	});
	return { userId, membershipIds, name, email, password, secret };
}

/** The six digits that the person's app shows. */
export const codeOf = (secret: string, at = new Date()): string =>
	new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

/** The value of a cookie that an answer sets; undefined when it doesn't, empty when it takes it away. */
export function cookieIn(headers: Headers, name = "ryggvett-session"): string | undefined {
	const line = headers.getSetCookie().find((text) => text.startsWith(`${name}=`));
	return line?.slice(name.length + 1).split(";")[0];
}
