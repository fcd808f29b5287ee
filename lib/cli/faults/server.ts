import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { next, typescript } from "@/lib/cli/run";
import { within } from "@/lib/operation/within";
import { type Person, signIn } from "./person";
import { demoEnvironment, type Ended, killGroup, launch, listen } from "./processes";

export type Server = Awaited<ReturnType<typeof startServer>>;
/** A server on a database, and somebody who stays signed in while it is started anew. */
export type Running = { url: string; server: Server; person: Person; startAgain: (way?: Way) => Promise<void> };

/** How long a server may take to be ready, in milliseconds. */
const patience = 60_000;

export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			const port = typeof address === "object" && address ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** What may stand between a signal and the server: npm and the command, the command alone, or nothing. */
const ways = {
	npm: ["npm", "start", "--silent"],
	command: [process.execPath, ...typescript("lib/cli/start.ts")],
	bare: [process.execPath, ...next("start", "-H", "127.0.0.1")],
} as const satisfies Record<string, readonly string[]>;

type Way = keyof typeof ways;

export async function begin(url: string): Promise<Running> {
	const server = await startServer(url);
	const person = await signIn(server.origin);
	const running: Running = {
		url,
		server,
		person,
		startAgain: async (way) => {
			running.server = await startServer(url, way);
			person.moveTo(running.server.origin);
		},
	};
	return running;
}

/** Starts the built server on a free port of this machine, and waits until it is ready. */
export async function startServer(databaseUrl: string, way: Way = "bare", more: Readonly<Record<string, string>> = {}) {
	const port = await freePort();
	const environment = demoEnvironment(databaseUrl, { PORT: String(port), ...more });
	const [command = "", ...args] = ways[way];
	return watch(launch(command, args, { env: environment }), port);
}

async function watch(child: ChildProcess, port: number) {
	const output = listen(child);
	const closed = new Promise<Ended>((resolve) => {
		child.once("close", (code) => resolve({ code, output: output() }));
	});
	const origin = `http://127.0.0.1:${port}`;
	await untilReady(origin, child, output);
	return {
		origin,
		port,
		/** Ends when it and all that it started have ended. */
		ended: () => within(patience, closed),
		/** What was started; the server itself is a process below it. */
		pid: child.pid ?? 0,
		/** kill −9: no process of it can do anything more. */
		kill: async () => {
			killGroup(child, "SIGKILL");
			await closed;
		},
		/** One signal to the one process that was started. */
		signal: (signal: NodeJS.Signals) => void child.kill(signal),
		/** Asks it to stop, and waits until it has. */
		stop: (): Promise<Ended> => {
			child.kill("SIGTERM");
			return within(patience, closed);
		},
		isReady: () => answersReady(origin),
	};
}

async function untilReady(origin: string, child: ChildProcess, output: () => string): Promise<void> {
	const until = performance.now() + patience;
	while (child.exitCode === null && performance.now() < until) {
		if (await answersReady(origin)) return;
		await pause(50);
	}
	killGroup(child, "SIGKILL");
	throw new Error(`The server did not start. It said: ${output().trim()}`);
}

async function answersReady(origin: string): Promise<boolean> {
	const response = await fetch(`${origin}/api/health/ready`, { signal: AbortSignal.timeout(15_000) }).catch(() => null);
	await response?.body?.cancel();
	return response?.status === 200;
}
