import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accessTo, routes } from "@/lib/auth/access";
import { namedAttacks } from "@/lib/env";
import { raise } from "@/lib/raise";
import { send } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { everyone, idFor, tokenFor, type Who } from "@/lib/test/expected-access";
import { hostileBody, hostileHeaders, hostileId, hostileQuery } from "@/lib/test/hostile";
import { tableHashes } from "@/lib/test/table-hashes";
import { type Ids, makeNeighbour, makeOneOfEach } from "@/lib/test/two-practices";

/** Hostile requests over every route, from everyone: refused in few words, and nothing of anyone's changes. */

type Handler = Parameters<typeof send>[0];
const routeFiles = import.meta.glob<Record<string, Handler>>("/app/api/**/route.ts");
const names = Object.keys(routes) as readonly (keyof typeof routes)[];
const batch = 50;

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let ids: Ids;
beforeAll(async () => {
	database = await temporaryDatabase();
	await makeNeighbour(new Date());
	ids = await makeOneOfEach("R-1", new Date());
});
afterAll(() => database.remove());

/** What the requests may not touch: everything but the log, the counts of attempts and the sessions of the askers. */
async function untouchable() {
	const hashes = await tableHashes(database.url);
	return hashes.filter(({ table }) => !["audit_event", "audit_head", "throttle", "session"].includes(table));
}

const request = fc.record({
	name: fc.constantFrom(...names),
	who: fc.constantFrom<Who>(...everyone),
	/** Half of them name something that is there. */
	id: fc.option(hostileId, { nil: null }),
	document: fc.option(hostileId, { nil: null }),
	body: hostileBody,
	headers: hostileHeaders,
	query: hostileQuery,
});

async function ask({
	name,
	who,
	id,
	document,
	body,
	headers,
	query,
}: typeof request extends fc.Arbitrary<infer Of> ? Of : never) {
	const [method = "", path = ""] = name.split(" ");
	const handler = (await routeFiles[`/app${path}/route.ts`]?.())?.[method] ?? raise(`${name} has no handler`);
	const token = await tokenFor(who);
	const params: Record<string, string | string[]> = path.includes("[...rest]") ? { rest: [id ?? "x"] } : {};
	if (path.includes("[id]")) params.id = id ?? idFor(name, ids);
	if (path.includes("[document]")) params.document = document ?? "pasient";
	const signedIn = headers.cookie === undefined && token ? { token } : null;
	const response = await send(handler, {
		method,
		params,
		query,
		headers,
		as: signedIn,
		...(method !== "GET" && { body }),
	});
	return { status: response.status, text: response.body ? await response.text() : "" };
}

test(`${namedAttacks()} hostile requests: no fault, no trace of the inside, nothing changed by what was refused`, async () => {
	let before = await untouchable();
	for (let done = 0; done < namedAttacks(); done += batch) {
		const requests = fc.sample(request, { numRuns: batch, seed: done + 1 });
		let admitted = false;
		for (const one of requests) {
			const { status, text } = await ask(one);
			const about = `${one.name} as ${one.who}: ${JSON.stringify(one).slice(0, 500)}`;
			expect(status, about).toBeLessThan(500);
			if (status >= 300) expect(text, about).not.toMatch(/node_modules|\bat .*\.ts:|prisma|SELECT |sqlite/i);
			admitted ||= status < 300 && !accessTo(one.name).open && !one.name.startsWith("GET ");
		}
		const after = await untouchable();
		if (!admitted) expect(after).toEqual(before);
		before = after;
	}
}, 600_000);
