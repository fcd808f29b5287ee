import assert from "node:assert/strict";
import { renameSync } from "node:fs";
import { readWhole } from "@/lib/db/backup";
import { rawConnection } from "@/lib/db/raw-connection";
import { demoEnvironment, runCommand } from "./processes";
import { pause, type Running } from "./server";
import { assertStored, readStored } from "./stored";
import type { Check } from "./tally";
import { answering, saveOnce, saveTimes, send, startWriter } from "./writer";

/** What else may have the database open while the server saves. `thorough` holds a lock for longer than it waits, too. */
export async function heldOpen(check: Check, running: Running, thorough: boolean): Promise<void> {
	const { url, person } = running;
	const file = url.replace(/^file:/, "");
	const copy = `${file}.copy`;

	await check("a reader that stays open while the server saves", async () => {
		const reader = rawConnection(url);
		const cases = reader.prepare("SELECT count(*) FROM clinical_case").pluck();
		reader.exec("BEGIN");
		const before = cases.get();
		const works = [];
		for (let index = 0; index < 5; index++) works.push(await saveTimes(person, `Reader-${index}`, 5));
		assert.equal(cases.get(), before, "The reader saw what was saved after it began");
		await assertStored(url, works);
		reader.exec("COMMIT");
		assert.equal(cases.get(), Number(before) + works.length);
		reader.close();
		return "30 saves were acknowledged and are on disk; the reader saw none of them until it asked anew";
	});

	await check("a backup of 20 MB while the server saves without a pause", async () => {
		pad(url, 20);
		const earlier = await saveTimes(person, "Backup-before", 3);
		let number = 0;
		const writer = startWriter(person, "Backup", () => ++number);
		await pause(300);
		const before = writer.acknowledged();
		const { code, output } = await runCommand("lib/cli/backup.ts", [copy], demoEnvironment(url));
		assert.equal(code, 0, output);
		const meanwhile = writer.acknowledged() - before;
		assert.equal(await writer.stop(), null);
		assert(meanwhile > 0, "Nothing was saved while the copy was made");
		readWhole(copy);
		await assertStored(`file:${copy}`, [earlier]);
		await readStored(
			`file:${copy}`,
			writer.works.map(({ reference }) => reference),
		);
		await assertStored(url, [earlier, ...writer.works]);
		return `whole; ${meanwhile} saves were acknowledged meanwhile, and none is in it by half`;
	});

	await check("a database that is moved away, and comes back", async () => {
		renameSync(file, `${file}.away`);
		assert(!(await running.server.isReady()), "The server says that it is ready without its file");
		renameSync(`${file}.away`, file);
		assert(await running.server.isReady(), "The server is not ready although the file is back");
		await assertStored(url, [await saveTimes(person, "Moved", 2)]);
		return "not ready while it was away, ready again afterwards, and saves are found";
	});

	await check("another process that holds the write lock for two seconds", async () => {
		const work = await saveTimes(person, "Lock-1", 1);
		await whileLocked(url, 2000, () => saveOnce(person, work, 2));
		await assertStored(url, [work]);
		return "the save waited for it and was acknowledged";
	});

	if (!thorough) return;
	await check("another process that holds the write lock for 13 seconds", async () => {
		const work = await saveTimes(person, "Lock-2", 1);
		assert(work.known);
		const [step, to] = answering(work, work.known, 2);
		const { status, body } = await whileLocked(url, 13_000, () => person.ask(step.method, step.path, step.body));
		assert.equal(status, 503, `A save that could not be written was answered ${status}`);
		assert.match(String(body.type), /not-ready$/);
		assert(String(body.detail).includes(String(body.requestId)), "The refusal does not name its number");
		await assertStored(url, [work]);
		for (const _ of [1, 2]) await send(person, work, step, to);
		await assertStored(url, [work]);
		for (let number = 3; number <= 20; number++) await saveOnce(person, work, number);
		await running.server.kill();
		await assertStored(url, [work]);
		await running.startAgain();
		return `the save was refused («${String(body.title)}») and not there, and taken when it was sent again, twice, once; 18 later ones are there too, also after kill −9`;
	});
}

/** Makes the file so many megabytes larger. Nothing asks for these rows. */
function pad(url: string, megabytes: number): void {
	const raw = rawConnection(url);
	const insert = raw.prepare(
		"INSERT INTO content_version (hash, version, frozen, created_at) VALUES (?, 'ballast', ?, 0)",
	);
	for (let index = 0; index < megabytes; index++) insert.run(`ballast-${index}`, "x".repeat(1_000_000));
	raw.close();
}

/** Begins the work while another connection may write and this one may not, and gives the lock back after a while. */
async function whileLocked<Result>(url: string, milliseconds: number, work: () => Promise<Result>): Promise<Result> {
	const other = rawConnection(url);
	other.exec("BEGIN IMMEDIATE");
	const result = work();
	result.catch(() => undefined);
	await pause(milliseconds);
	other.exec("COMMIT");
	other.close();
	return result;
}
