import assert from "node:assert/strict";
import type { Answer } from "./person";
import { begin, pause, type Running } from "./server";
import { openSlowLine, type SlowLine } from "./slow-line";
import { assertChainWhole, assertStored, readStored } from "./stored";
import type { Check } from "./tally";
import { answering, saveOnce, saveTimes, send, signing } from "./writer";

/** Milliseconds each way: a request asks the database several times, one question after another. */
const late = 100;
const veryLate = 250;
/** More saves at once than the server has connections. */
const atOnce = 16;
/** Within so many milliseconds whoever saves knows that it was not done. */
const bound = 30_000;

/** What still gets to the database, after which nothing does. */
type Last = { name: string; sent: RegExp };
/** An answer is saved in one statement, told by what it writes in the log: it is done as soon as it has arrived. */
const save: Last = { name: "a save", sent: /"part":"answers"/ };
const commit: Last = { name: "COMMIT", sent: /\bCOMMIT\b/ };
const insert: Last = { name: "INSERT", sent: /\bINSERT\b/ };

/** A PostgreSQL that answers late, not at all for a while, and then again. `url` is the way to it past the slow line. */
export async function slowDatabase(check: Check, url: string, thorough: boolean): Promise<void> {
	const line = await openSlowLine(url);
	const running = await begin(line.url);
	try {
		await answersLate(check, running, line, url, late);
		await stalls(check, running, line, url, save);
		await stalls(check, running, line, url, commit);
		if (!thorough) return;
		await stallsForAMoment(check, running, line, url);
		await answersLate(check, running, line, url, veryLate);
		await stalls(check, running, line, url, insert);
		await stalls(check, running, line, url, null);
	} finally {
		line.goOn();
		await running.server.kill();
		line.close();
	}
}

const answersLate = (check: Check, { person }: Running, line: SlowLine, url: string, milliseconds: number) =>
	check(`PostgreSQL ${milliseconds} ms away each way`, async () => {
		const work = await saveTimes(person, `Late-${milliseconds}`, 1);
		line.delay(milliseconds);
		const started = performance.now();
		try {
			await saveOnce(person, work, 2);
			const seconds = ((performance.now() - started) / 1000).toFixed(1);
			// What is not on its disk when the answer comes can't get there any more.
			line.stall();
			await assertStored(url, [work]);
			return `a save was acknowledged after ${seconds} s, and was on disk then`;
		} finally {
			line.delay(0);
			line.goOn();
		}
	});

const stallsForAMoment = (check: Check, { person, server }: Running, line: SlowLine, url: string) =>
	check("PostgreSQL stalls for four seconds", async () => {
		const work = await saveTimes(person, "Moment", 1);
		line.stall();
		const saving = saveOnce(person, work, 2);
		saving.catch(() => undefined);
		const ready = await server.isReady();
		await pause(2000);
		const before = (await readStored(url, [work.reference])).get(work.reference)?.state.version;
		line.goOn();
		await saving;
		assert(!ready, "The server says that it is ready while its database stands still");
		assert.equal(before, 2, "It was saved through a line that lets nothing pass");
		await assertStored(url, [work]);
		return "not ready meanwhile; the save waited and was acknowledged";
	});

/** Without `last` nothing gets to the database any more. */
const stalls = (check: Check, running: Running, line: SlowLine, url: string, last: Last | null) =>
	check(`PostgreSQL stalls for good${last ? ` after ${last.name}` : ""}`, async () => {
		const { person, server } = running;
		const name = `Stall-${last?.name.replaceAll(" ", "-") ?? "all"}`;
		const works = await Promise.all(
			Array.from({ length: atOnce }, (_, index) => saveTimes(person, `${name}-${index}`, 1)),
		);
		const sent = works.map((work, index) => {
			assert(work.known);
			const [step, to] = index === 0 ? signing(work, work.known) : answering(work, work.known, 2);
			return { work, step, to };
		});

		if (last) line.stallAfter(last.sent);
		else line.stall();
		const started = performance.now();
		const asked = sent.map(async ({ step }) => {
			const answer = await person.ask(step.method, step.path, step.body);
			return { ...answer, after: performance.now() - started };
		});
		for (const until = started + 5000; !line.isStalled(); await pause(10))
			assert(performance.now() < until, "Nothing was sent that the line stalls after");
		assert(!(await server.isReady()), "The server says that it is ready while its database stands still");
		const { status: live } = await fetch(`${server.origin}/api/health/live`, { signal: AbortSignal.timeout(1000) });
		assert.equal(live, 200, "A server that waits for its database would be restarted");
		const answers = await Promise.all(asked);
		// What was done before the database stood still was acknowledged, and must be there.
		const refused = answers.filter(({ status }) => status !== 200);
		assert(refused.length > 0, "All was acknowledged: the line stalled after it");
		for (const answer of refused) assertRefused(answer);
		const longest = Math.max(...answers.map(({ after }) => after));
		assert(longest < bound, `One waited ${longest} ms for its refusal`);

		line.goOn();
		for (const until = performance.now() + 5000; !(await server.isReady()); await pause(50))
			assert(performance.now() < until, "The server is not ready although its database answers again");
		// What was held on the line may still arrive: a refused save is there as a whole or not at all.
		const left = await readStored(
			url,
			works.map(({ reference }) => reference),
		);
		let arrived = 0;
		for (const [index, { work, to }] of sent.entries()) {
			const { state } = left.get(work.reference) ?? assert.fail(`${work.reference} is gone`);
			const isThere = state.version === to.version;
			if (answers[index]?.status === 200) assert(isThere, `${work.reference} was acknowledged and is not there`);
			else if (isThere) arrived++;
			assert.deepEqual(state, isThere ? to : work.known, `${work.reference} was half written`);
		}
		for (const { work, step, to } of sent) {
			const isSigned = to.signed && left.get(work.reference)?.state.signed;
			if (isSigned) work.known = to;
			else await send(person, work, step, to);
			if (!to.signed) await send(person, work, step, to);
		}
		await Promise.all(works.filter(({ known }) => !known?.signed).map((work) => saveOnce(person, work, 3)));
		await assertStored(url, works);
		await assertChainWhole(url);
		return `of ${atOnce} saves and signs ${atOnce - refused.length} acknowledged before and there, ${refused.length} refused within ${Math.ceil(longest / 1000)} s («${String(refused[0]?.body.title)}»), not ready, live; ${arrived} of these had arrived whole, the others not at all; all taken when they were sent again, none doubled`;
	});

function assertRefused({ status, body }: Answer): void {
	assert.equal(status, 503, `A save without a database was answered ${status} ${String(body.type)}`);
	assert.match(String(body.type), /not-ready$/);
	assert(String(body.detail).includes(String(body.requestId)), "The refusal does not name its number");
}
