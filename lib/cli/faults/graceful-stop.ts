import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { request } from "node:http";
import { type Person, signIn } from "./person";
import { pause, type Running, type Server, startServer } from "./server";
import { assertStored } from "./stored";
import type { Check } from "./tally";
import { answering, saveTimes, type Work } from "./writer";

/** Asked to stop, the server finishes what it has begun. `thorough` also waits until it gives up what never ends. */
export async function gracefulStop(check: Check, folder: string, thorough: boolean): Promise<void> {
	const file = `${folder}/stop.db`;
	const url = `file:${file}`;

	await check("SIGTERM to npm start while a save is on its way", async () => {
		const { server, slow, work } = await withSlowSave(url, "Stop-1");
		const started = performance.now();
		server.signal("SIGTERM");
		await pause(500);
		assert(!(await server.isReady()), "It still takes new requests");
		const { status, body } = await slow.finish();
		assert.equal(status, 200, "The save that had begun was not answered");
		work.known = { ...slow.to, version: Number(body.version) };
		const { code } = await server.ended();
		assert.equal(code, 0, `npm start ended with ${code}`);
		const seconds = (performance.now() - started) / 1000;
		assert(seconds < 10, `It took ${seconds} s`);
		assert(!existsSync(`${file}-wal`), "The log of writes was not taken into the file");
		await assertStored(url, [work]);
		return `the save was answered and is on disk, the database closed, exit code 0 after ${seconds.toFixed(1)} s`;
	});

	if (!thorough) return;
	await check("SIGTERM while a request never ends", async () => {
		const { server, slow, work } = await withSlowSave(url, "Stop-2");
		const started = performance.now();
		server.signal("SIGTERM");
		const { code } = await server.ended();
		const seconds = (performance.now() - started) / 1000;
		slow.giveUp();
		assert.equal(code, 0, `npm start ended with ${code}`);
		assert(seconds > 9 && seconds < 13, `It took ${seconds} s`);
		assert(!existsSync(`${file}-wal`), "The log of writes was not taken into the file");
		await assertStored(url, [work]);
		return `given up after ${seconds.toFixed(1)} s, the database closed, exit code 0`;
	});
}

/** Whoever asks twice means it. */
export async function secondSignal(check: Check, { server, person, url }: Running): Promise<void> {
	await check("a second SIGTERM", async () => {
		const work = await saveTimes(person, "Stop-twice", 1);
		const slow = slowSave(server, person, work);
		await pause(200);
		server.signal("SIGTERM");
		await pause(1200);
		const started = performance.now();
		server.signal("SIGTERM");
		const { code } = await server.ended();
		const seconds = (performance.now() - started) / 1000;
		slow.giveUp();
		assert(seconds < 3, `It took ${seconds} s`);
		await assertStored(url, [work]);
		return `ended at once (${seconds.toFixed(1)} s, exit code ${code}), what was acknowledged is on disk`;
	});
}

async function withSlowSave(url: string, reference: string) {
	const server = await startServer(url, "npm");
	const person = await signIn(server.origin);
	const work = await saveTimes(person, reference, 1);
	const slow = slowSave(server, person, work);
	await pause(500);
	return { server, slow, work };
}

/** A save of which only the first half has come when the server is asked to stop. */
function slowSave(server: Server, person: Person, work: Work) {
	assert(work.known);
	const [step, to] = answering(work, work.known, 2);
	const body = Buffer.from(JSON.stringify(step.body));
	const half = Math.floor(body.length / 2);
	const headers = { ...person.headers(), "content-length": body.length };
	const sending = request(`${server.origin}${step.path}`, { method: step.method, headers });
	const answer = new Promise<{ status: number; body: Record<string, unknown> }>((resolve, reject) => {
		sending.once("error", reject);
		sending.once("response", async (response) => {
			let text = "";
			for await (const chunk of response) text += String(chunk);
			resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) });
		});
	});
	answer.catch(() => undefined);
	sending.write(body.subarray(0, half));
	return {
		to,
		finish: () => {
			sending.end(body.subarray(half));
			return answer;
		},
		giveUp: () => void sending.destroy(),
	};
}
