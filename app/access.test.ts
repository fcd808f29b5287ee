import { afterAll, beforeAll, expect, test } from "vitest";
import { accessTo, addresses, routes } from "@/lib/auth/access";
import { addressGaps } from "@/lib/auth/found-addresses";
import { hashToken } from "@/lib/auth/tokens";
import { db, write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { raise } from "@/lib/raise";
import { send } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { everyone, expected, idFor, tokenFor, type Who } from "@/lib/test/expected-access";
import { type Ids, makeNeighbour, makeOneOfEach, sessionOf } from "@/lib/test/two-practices";
import { routeWords } from "@/lib/texts/access";

/** Every route × everyone who could ask: the answer is the one that the table of access says. */

type Handler = Parameters<typeof send>[0];
const routeFiles = import.meta.glob<Record<string, Handler>>("/app/api/**/route.ts");
let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let ids: Ids;
const now = () => new Date();
beforeAll(async () => {
	database = await temporaryDatabase();
	await makeNeighbour(now());
	ids = await makeOneOfEach("R-1", now());
});
afterAll(() => database.remove());

test("the table and the folder app name the same addresses, and each has its purpose in words", async () => {
	expect(await addressGaps()).toEqual({ unlisted: [], unserved: [] });
	expect(Object.keys(routeWords).sort()).toEqual([...addresses].sort());
});

/** Sends an empty body: whoever is let in meets the next check, and nobody else learns that there is one. */
async function ask(name: keyof typeof routes, who: Who, confirmedAt?: Date): Promise<{ status: number; kind: string }> {
	const [method = "", path = ""] = name.split(" ");
	const load = routeFiles[`/app${path}/route.ts`] ?? raise(`${name} has no file`);
	const handler = (await load())[method] ?? raise(`${name} has no handler`);
	const token = await tokenFor(who, confirmedAt);
	const params: Record<string, string | string[]> = path.includes("[...rest]") ? { rest: ["nowhere"] } : {};
	if (path.includes("[id]")) params.id = idFor(name, ids);
	if (path.includes("[document]")) params.document = "pasient";
	const response = await send(handler, {
		method,
		params,
		as: token ? { token } : null,
		...(method !== "GET" && { body: {} }),
	});
	const type = response.headers.get("content-type") ?? "";
	const body = type.includes("problem+json") ? ((await response.json()) as { type: string }) : null;
	if (!body) await response.body?.cancel();
	return { status: response.status, kind: body ? body.type.slice(body.type.lastIndexOf(":") + 1) : "" };
}

const routeNames = Object.keys(routes) as readonly (keyof typeof routes)[];
const cases = routeNames.flatMap((name) => everyone.map((who) => [name, who, expected(accessTo(name), who)] as const));

test.each(cases)("%s as %s: %s", async (name, who, answer) => {
	const { status, kind } = await ask(name, who);
	if (answer !== "admitted") return expect(kind).toBe(answer);
	// An open address may answer that what was named is not there; a closed one must have let the person in.
	if (!accessTo(name).open) expect([401, 403, 404]).not.toContain(status);
	expect(status).toBeLessThan(500);
	expect(["sign-in", "not-yours", "reason-needed"]).not.toContain(kind);
});

const fresh = routeNames.filter((name) => accessTo(name).fresh);
test.each(fresh)("%s asks again for the password that was given eleven minutes ago", async (name) => {
	const who = accessTo(name).admin ? "admin" : "gp";
	const { kind } = await ask(name, who, new Date(Date.now() - 11 * 60_000));
	expect(kind).toBe("confirm-identity");
});

test("after saying why, an administrator reads the case in that session, and only in that one", async () => {
	const token = await sessionOf("admin", now());
	const session = await db().session.findUniqueOrThrow({ where: { tokenHash: hashToken(token) } });
	const opening = {
		practiceId: session.practiceId ?? "",
		id: newId(now()),
		caseId: ids.case,
		sessionId: session.id,
		reason: "Klage fra pasienten.",
		openedAt: now(),
	};
	const { GET } = (await routeFiles["/app/api/cases/[id]/route.ts"]?.()) ?? raise("no file");
	const read = async (as: string) =>
		(await send(GET ?? raise("no GET"), { params: { id: ids.case }, as: { token: as } })).status;
	expect(await read(token)).toBe(403);
	await write("test", (transaction) =>
		transaction.caseOpening.create({ data: { ...opening, expiresAt: new Date(Date.now() + 60_000) } }),
	);
	expect(await read(token)).toBe(200);
	expect(await read(await sessionOf("admin", now()))).toBe(403);
});

test("a case that the patient closed is there for its author alone", async () => {
	const closed = await makeOneOfEach("R-2", now());
	await write("test", (transaction) =>
		transaction.case.updateMany({ where: { id: closed.case }, data: { closedAt: now() } }),
	);
	const GETs = [
		["/app/api/cases/[id]/route.ts", closed.case],
		["/app/api/consultations/[id]/route.ts", closed.consultation],
		["/app/api/reviews/[id]/route.ts", closed.review],
	] as const;
	for (const [file, id] of GETs) {
		const { GET } = (await routeFiles[file]?.()) ?? raise("no file");
		const status = async (who: Who) => {
			const token = (await tokenFor(who)) ?? raise("nobody");
			return (await send(GET ?? raise("no GET"), { params: { id }, as: { token } })).status;
		};
		expect(await status("gp")).toBe(200);
		for (const who of ["otherGp", "physio", "externalPhysio", "admin", "neighbourGp"] as const) {
			expect(await status(who)).toBe(404);
		}
	}
});
