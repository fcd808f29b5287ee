import assert from "node:assert/strict";
import { createServer, type Server as HttpServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { type Person, signIn } from "./person";
import { freePort, type Server, startServer } from "./server";
import { assertStored } from "./stored";
import type { Check } from "./tally";
import { answering, saveOnce, saveTimes } from "./writer";

/** Two servers on one PostgreSQL behind a proxy that asks them in turn: for whoever uses them they are one. */
export async function twoInstances(check: Check, url: string): Promise<void> {
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const more = { RYGGVETT_ORIGIN: origin, RYGGVETT_PROXIES: "1" };
	// Both at once: one migrates and stores the content, the other waits.
	const servers = await Promise.all([startServer(url, "bare", more), startServer(url, "bare", more)]);
	const proxy = await startProxy(port, servers);
	try {
		await check("two instances behind a proxy: one sign-in, one draft, one count of attempts", async () => {
			const person = await signIn(origin);
			for (let turn = 0; turn < 6; turn++) {
				assert.equal((await person.ask("GET", "/api/account")).status, 200, "A session is known by one instance only");
			}
			const work = await saveTimes(person, "Two-1", 4);
			const wins = await race(person, work, 20);
			await assertStored(url, [work]);
			const refused = await guess(origin);
			return `six requests in turn under one session; of 20 pairs of saves at once ${wins} were taken once and refused once; the ${refused + 1}th wrong password had to wait`;
		});

		await check("one of two instances is killed (−9), the other goes on", async () => {
			const person = await signIn(origin);
			const work = await saveTimes(person, "Two-2", 2);
			await servers[0]?.kill();
			for (let number = 3; number <= 8; number++) await saveOnce(person, work, number);
			await assertStored(url, [work]);
			assert.equal((await person.ask("DELETE", "/api/session")).status, 200);
			assert.equal((await person.ask("GET", "/api/account")).status, 401, "A session that was ended goes on");
			return "six saves through the one that is left, every one stored; signed out is signed out";
		});
	} finally {
		proxy.close();
		await Promise.all(servers.map((server) => server.kill()));
	}
}

/** Sends two different saves of the same version at the same moment, again and again. Gives how often one of them won. */
async function race(person: Person, work: Awaited<ReturnType<typeof saveTimes>>, pairs: number): Promise<number> {
	let wins = 0;
	for (let pair = 0; pair < pairs; pair++) {
		assert(work.known);
		const known = work.known;
		const numbers = [100 + 2 * pair, 101 + 2 * pair];
		const answers = await Promise.all(
			numbers.map(async (number) => {
				const [step, to] = answering(work, known, number);
				return { to, ...(await person.ask(step.method, step.path, step.body)) };
			}),
		);
		const statuses = answers.map(({ status }) => status).sort();
		assert.deepEqual(statuses, [200, 409], `Two saves at once were answered ${statuses.join(" and ")}`);
		work.known = answers.find(({ status }) => status === 200)?.to ?? known;
		wins++;
	}
	return wins;
}

/** Gives how many wrong passwords were answered before one had to wait. */
async function guess(origin: string): Promise<number> {
	for (let attempt = 0; attempt < 12; attempt++) {
		const { status } = await fetch(`${origin}/api/session`, {
			method: "POST",
			headers: { "content-type": "application/json", origin },
			body: JSON.stringify({ email: "amir.haddad@solbakken.example", password: `ikke riktig ${attempt}` }),
		});
		if (status === 429) {
			assert.equal(attempt, 5, `${attempt} attempts were let through, not five`);
			return attempt;
		}
		assert.equal(status, 401);
	}
	throw new Error("Twelve wrong passwords were answered without a wait: each instance counts by itself");
}

/** Hands each request on to the next server that answers. */
async function startProxy(port: number, servers: readonly Server[]): Promise<HttpServer> {
	let turn = 0;
	const proxy = createServer((asked, answer) => {
		const chunks: Buffer[] = [];
		asked.on("data", (chunk: Buffer) => chunks.push(chunk));
		asked.on("end", () => {
			const pass = (left: number) => {
				const server = servers[turn++ % servers.length];
				const headers = { ...asked.headers, "x-forwarded-for": "203.0.113.7" };
				const passed = request(
					{ host: "127.0.0.1", port: server?.port, method: asked.method, path: asked.url, headers },
					(reply) => {
						answer.writeHead(reply.statusCode ?? 502, reply.headers);
						reply.pipe(answer);
					},
				);
				passed.on("error", () => (left > 0 ? pass(left - 1) : answer.destroy()));
				passed.end(Buffer.concat(chunks));
			};
			pass(servers.length - 1);
		});
	});
	await new Promise<void>((resolve) => proxy.listen(port, "127.0.0.1", resolve));
	assert.equal((proxy.address() as AddressInfo).port, port);
	return proxy;
}
