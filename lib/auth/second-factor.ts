import "server-only";
import { hashRecoveryCode, newRecoveryCodes, normaliseRecoveryCode } from "@/lib/auth/recovery-codes";
import { matchingStep, newSecret, otpauthUri } from "@/lib/auth/totp";
import { db, type Transaction, write } from "@/lib/db/client";
import { installationId, openFor, sealFor } from "@/lib/db/seal";

const field = "User.totpSecret";

/** Uses up a code from the app or a recovery code. False when it is neither, or was used before. */
export async function spendSecondFactor(userId: string, code: string, now: Date): Promise<boolean> {
	return (await spendAppCode(userId, code, now)) || (await spendRecoveryCode(userId, code, now));
}

async function spendAppCode(userId: string, code: string, now: Date): Promise<boolean> {
	const user = await db().user.findUnique({ where: { id: userId } });
	if (!user?.totpSecret || !user.totpConfirmedAt) return false;
	const secret = await openFor(installationId, field, user.totpSecret);
	const step = matchingStep(secret, code, now, user.totpLastStep);
	if (step === null) return false;
	const { count } = await write(userId, (transaction) =>
		transaction.user.updateMany({
			where: { id: userId, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] },
			data: { totpLastStep: step },
		}),
	);
	return count === 1;
}

async function spendRecoveryCode(userId: string, code: string, now: Date): Promise<boolean> {
	const hash = hashRecoveryCode(normaliseRecoveryCode(code));
	const { count } = await write(userId, (transaction) =>
		transaction.recoveryCode.updateMany({ where: { userId, hash, usedAt: null }, data: { usedAt: now } }),
	);
	return count === 1;
}

/** A new secret, not in force until a code made with it comes back. Gives what the person's app needs. */
export async function prepareSecondFactor(userId: string): Promise<{ secret: string; uri: string }> {
	const secret = newSecret();
	const sealed = await sealFor(installationId, pending, secret);
	const { email } = await write(userId, (transaction) =>
		transaction.user.update({ where: { id: userId }, data: { totpPending: sealed }, select: { email: true } }),
	);
	return { secret, uri: otpauthUri({ secret, email, issuer: "Ryggvett" }) };
}

const pending = "User.totpPending";

/** Puts the prepared secret in force when the code is right, and gives new recovery codes. Null when it is wrong. */
export async function confirmSecondFactor(
	transaction: Transaction,
	userId: string,
	code: string,
	now: Date,
): Promise<readonly string[] | null> {
	const user = await transaction.user.findUnique({ where: { id: userId } });
	if (!user?.totpPending) return null;
	const secret = await openFor(installationId, pending, user.totpPending);
	const step = matchingStep(secret, code, now, null);
	if (step === null) return null;
	await transaction.user.update({
		where: { id: userId },
		data: {
			totpSecret: await sealFor(installationId, field, secret),
			totpPending: null,
			totpConfirmedAt: now,
			totpLastStep: step,
		},
	});
	return replaceRecoveryCodes(transaction, userId);
}

/** New recovery codes; the old ones are worth nothing from now on. They are shown once. */
export async function replaceRecoveryCodes(transaction: Transaction, userId: string): Promise<readonly string[]> {
	const codes = newRecoveryCodes();
	await transaction.recoveryCode.deleteMany({ where: { userId } });
	await transaction.recoveryCode.createMany({
		data: codes.map((code) => ({ userId, hash: hashRecoveryCode(normaliseRecoveryCode(code)) })),
	});
	return codes;
}

/** Takes the second factor away, so that the next sign-in sets up a new one. */
export async function removeSecondFactor(transaction: Transaction, userId: string): Promise<void> {
	await transaction.recoveryCode.deleteMany({ where: { userId } });
	await transaction.user.update({
		where: { id: userId },
		data: { totpSecret: null, totpPending: null, totpConfirmedAt: null, totpLastStep: null },
	});
}

export const recoveryCodesLeft = (userId: string): Promise<number> =>
	db().recoveryCode.count({ where: { userId, usedAt: null } });
