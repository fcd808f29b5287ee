import "server-only";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { missesPerAddress, missWindow } from "@/lib/auth/patient-code";
import { hashToken } from "@/lib/auth/tokens";
import { db, type Transaction, write } from "@/lib/db/client";

/**
 * Slows guessing without letting one person lock another out. A browser that the person has signed in from before
 * carries a device cookie and is counted by itself, so nobody else's attempts reach it. Every other browser is counted
 * by account and address together, by address, and by account: the last never closes, it only lets one attempt a minute
 * through. Counts live in the database, so they hold across restarts and instances. Keys are hashed.
 */

type Rows = Transaction["throttle"];
type Call<Name extends "upsert" | "deleteMany" | "findFirst"> = Parameters<Rows[Name]>[0];

/** The limiter's own writes, through the one way to write, each key in a line of its own. */
const lineOf = (args: { where?: { key?: unknown } } | undefined) => `throttle ${String(args?.where?.key)}`;
const store = {
	throttle: {
		upsert: (args: Call<"upsert">) => write(lineOf(args), (transaction) => transaction.throttle.upsert(args as never)),
		deleteMany: (args: Call<"deleteMany">) =>
			write(lineOf(args), (transaction) => transaction.throttle.deleteMany(args as never)),
		findFirst: (args: Call<"findFirst">) => db().throttle.findFirst(args as never),
	},
};

const minute = 60;
const hour = 60 * minute;

const limiter = (name: string, points: number, duration: number) =>
	new RateLimiterPrisma({
		storeClient: store,
		tableName: "throttle",
		keyPrefix: name,
		points,
		duration,
		clearExpiredByTimeout: false,
	});

/** Attempts, and the seconds over which they are counted. */
const limiters = {
	device: limiter("device", 10, 15 * minute),
	pair: limiter("pair", 5, 15 * minute),
	address: limiter("address", 50, 15 * minute),
	account: limiter("account", 100, 24 * hour),
	trickle: limiter("trickle", 1, minute),
	secondFactor: limiter("second-factor", 5, 15 * minute),
	confirmation: limiter("confirmation", 5, 15 * minute),
	link: limiter("link", 20, 15 * minute),
	patientCode: limiter("patient-code", missesPerAddress, missWindow),
	provider: limiter("provider", 60, 15 * minute),
};
type Limit = keyof typeof limiters;

export type Attempt = {
	/** Null: it may go on. */
	retryAfter: number | null;
	/** The attempt that closed the way. Those after it are no news, and the log is kept for good. */
	isFirst: boolean;
	/** Call when the attempt was right: it no longer counts. */
	forgive: () => Promise<void>;
};

/** Counts an attempt before it is made, so that a thousand at once are a thousand. */
export async function countSignIn(of: { account: string; address: string; deviceIsKnown: boolean }): Promise<Attempt> {
	const { account, address } = of;
	if (of.deviceIsKnown) return count([["device", `${account}|${address}`]]);
	const attempt = await count([
		["address", address],
		["pair", `${account}|${address}`],
		["account", account],
	]);
	if (attempt.full !== "account") return attempt;
	return count([["trickle", account]]);
}

/** Whoever has the password still can't keep its owner from giving the code in a browser that they have used before. */
export const countSecondFactor = (of: { userId: string; address: string; deviceIsKnown: boolean }): Promise<Attempt> =>
	count([["secondFactor", of.deviceIsKnown ? `known|${of.userId}` : `${of.address}|${of.userId}`]]);
export const countConfirmation = (signIn: string): Promise<Attempt> => count([["confirmation", signIn]]);
/** Each start of a sign-in at the identity provider asks the provider something. */
export const countProvider = (address: string): Promise<Attempt> => count([["provider", address]]);
export const countPatientCode = (address: string): Promise<Attempt> => count([["patientCode", address]]);
export const countLink = (address: string): Promise<Attempt> => count([["link", address]]);

async function count(of: readonly (readonly [Limit, string])[]): Promise<Attempt & { full: Limit | null }> {
	const counted: (readonly [Limit, string])[] = [];
	const forgive = async () => {
		for (const [limit, key] of counted) await limiters[limit].reward(key, 1);
	};
	for (const [limit, text] of of) {
		const key = hashToken(text);
		try {
			await limiters[limit].consume(key);
			counted.push([limit, key]);
		} catch (refused) {
			if (!(refused instanceof RateLimiterRes)) throw refused;
			const retryAfter = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
			const isFirst = refused.consumedPoints === limiters[limit].points + 1;
			return { retryAfter, isFirst, full: limit, forgive };
		}
	}
	return { retryAfter: null, isFirst: false, full: null, forgive };
}
