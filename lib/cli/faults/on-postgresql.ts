import assert from "node:assert/strict";
import { startPostgresql, type TestServer } from "@/lib/test/postgresql";
import { killRounds } from "./kills";
import { begin, type Running } from "./server";
import { slowDatabase } from "./slow-database";
import { assertStored } from "./stored";
import type { Check } from "./tally";
import { twoInstances } from "./two-instances";
import { answering, saveOnce, saveTimes } from "./writer";

/** The same on a PostgreSQL of its own: killed servers, a database that is gone and comes back, or slow, several instances. */
export async function onPostgresql(check: Check, rounds: number, thorough: boolean): Promise<void> {
	const database = await startPostgresql();
	try {
		const running = await begin(database.url);
		await killRounds((title, work) => check(`PostgreSQL: ${title}`, work), running, rounds);
		await databaseGone(check, running, database);
		await running.server.stop();
		await slowDatabase(check, database.url, thorough);
		await twoInstances(check, database.url);
	} finally {
		await database.stop();
	}
}

async function databaseGone(check: Check, { url, person, server }: Running, database: TestServer): Promise<void> {
	await check("PostgreSQL is killed (−9) under a running server, and comes back", async () => {
		const work = await saveTimes(person, "Gone-1", 3);
		assert(work.known);
		const [step] = answering(work, work.known, 4);
		await database.crash();
		assert(!(await server.isReady()), "The server says that it is ready without its database");
		const refused = await person.ask(step.method, step.path, step.body);
		assert.equal(refused.status, 503, `A save without a database was answered ${refused.status}`);
		await database.startAgain();
		assert(await server.isReady(), "The server is not ready although its database is back");
		await assertStored(url, [work]);
		const repeated = await person.ask(step.method, step.path, step.body);
		assert.equal(repeated.status, 200, "The same save was not taken afterwards");
		work.known = { ...work.known, version: work.known.version + 1, answers: 4 };
		await saveOnce(person, work, 5);
		await assertStored(url, [work]);
		return `not ready meanwhile, the save was refused («${String(refused.body.detail)}») and taken when it was sent again; nothing lost`;
	});
}
