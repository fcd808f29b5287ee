import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { demoPractice } from "@/lib/auth/demo-people";
import { emailKey } from "@/lib/auth/email-key";
import { countSignIn } from "@/lib/auth/throttle";
import { db, write } from "@/lib/db/client";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { cookieIn, makePerson, password } from "@/lib/test/person";
import { POST as signIn } from "./route";

/** Guessing is slowed, and nobody can lock anybody else out. */

vi.mock("@/lib/env", async (original) => {
	const real = await original<typeof import("@/lib/env")>();
	return { ...real, env: () => ({ ...real.env(), proxies: 1 }) };
});
// What is counted here is attempts: a hash that costs nothing lets a hundred of them be made.
vi.mock("@node-rs/argon2", () => ({
	hash: async (text: string) => `plain:${text}`,
	verify: async (hashed: string, text: string) => hashed === `plain:${text}`,
}));

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let person: Awaited<ReturnType<typeof makePerson>>;
let number = 0;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());
beforeEach(async () => {
	await write("test", (transaction) => transaction.throttle.deleteMany());
	person = await makePerson({ name: `Person ${++number} Prøve` });
});
afterEach(() => void vi.useRealTimers());

const attempt = (given: string, from: string, device?: string) =>
	call(signIn, {
		method: "POST",
		body: { email: person.email, password: given },
		as: null,
		headers: { "x-forwarded-for": from, ...(device && { cookie: `ryggvett-device=${device}` }) },
	});

const guess = async (times: number, from: (index: number) => string) => {
	const statuses: number[] = [];
	for (let index = 0; index < times; index++) statuses.push((await attempt("gal gjetning", from(index))).status);
	return statuses;
};

const attacker = "203.0.113.9";

test("five wrong passwords from one address, and it must wait, right or wrong", async () => {
	expect(await guess(6, () => attacker)).toEqual([401, 401, 401, 401, 401, 429]);
	const answer = await attempt(password, attacker);
	expect(answer.status).toBe(429);
	expect(answer.body.retryAfter).toBeGreaterThan(800);
	expect(answer.headers.getSetCookie()).toEqual([]);
	const events = await db().auditEvent.findMany({
		where: { practiceId: demoPractice.id, subjectId: person.userId },
		orderBy: { seq: "asc" },
	});
	expect(events.map(({ event }) => event)).toEqual([...Array(5).fill("sign-in-failed"), "locked-out"]);
});

test("a quarter of an hour later it may try again", async () => {
	vi.useFakeTimers({ toFake: ["Date"] });
	await guess(6, () => attacker);
	vi.setSystemTime(Date.now() + 15 * 60_000 + 1000);
	expect((await attempt(password, attacker)).status).toBe(200);
});

test("meanwhile the person gets in from another address", async () => {
	await guess(6, () => attacker);
	expect((await attempt(password, "198.51.100.7")).status).toBe(200);
});

test("and from a browser of their own, even at the guesser's address", async () => {
	const device = cookieIn((await attempt(password, "198.51.100.7")).headers, "ryggvett-device");
	expect(device).toMatch(/^[0-9a-f-]{36}\.[\w-]{43}$/);
	await guess(6, () => attacker);
	expect((await attempt(password, attacker)).status).toBe(429);
	expect((await attempt(password, attacker, device)).status).toBe(200);
});

test("a device cookie that was made up, or is another person's, counts for nothing", async () => {
	const own = person;
	person = await makePerson({ name: `Annen ${++number} Prøve` });
	const others = cookieIn((await attempt(password, "198.51.100.7")).headers, "ryggvett-device");
	person = own;
	await guess(6, () => attacker);
	for (const device of [others, `${person.userId}.${"A".repeat(43)}`, "hei"]) {
		expect((await attempt(password, attacker, device)).status).toBe(429);
	}
});

test("right passwords are not counted", async () => {
	for (let times = 0; times < 8; times++) expect((await attempt(password, attacker)).status).toBe(200);
});

/** Counts attempts without making them. */
const guessed = async (attempts: readonly { account: string; address: string }[]) => {
	for (const one of attempts) await countSignIn({ ...one, deviceIsKnown: false });
};

test("an address that tries many accounts is slowed as a whole", async () => {
	await guessed(Array.from({ length: 49 }, (_, index) => ({ account: `ukjent${index}`, address: attacker })));
	expect((await attempt("gal gjetning", attacker)).status).toBe(401);
	expect((await attempt("gal gjetning", attacker)).status).toBe(429);
	expect((await attempt("gal gjetning", "198.51.100.7")).status).toBe(401);
});

test("after a hundred guesses from everywhere one a minute comes through, and the person's own browser always", async () => {
	const device = cookieIn((await attempt(password, "198.51.100.7")).headers, "ryggvett-device");
	const account = emailKey(person.email);
	await guessed(Array.from({ length: 100 }, (_, index) => ({ account, address: `192.0.2.${index}` })));
	expect((await attempt("gal gjetning", "192.0.2.200")).status).toBe(401);
	expect((await attempt("gal gjetning", "192.0.2.201")).status).toBe(429);
	expect((await attempt(password, "198.51.100.8")).status).toBe(429);
	expect((await attempt(password, "198.51.100.8", device)).status).toBe(200);
	vi.useFakeTimers({ toFake: ["Date"] });
	vi.setSystemTime(Date.now() + 61_000);
	expect((await attempt(password, "198.51.100.8")).status).toBe(200);
});

test("no address and no e-mail is kept to count by", async () => {
	await guess(6, () => attacker);
	const rows = JSON.stringify(await db().throttle.findMany());
	expect(rows).not.toContain(attacker);
	expect(rows).not.toContain(person.email);
});
