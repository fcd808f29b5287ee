import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { typescript } from "@/lib/cli/run";
import { within } from "@/lib/operation/within";
import { demoEnvironment, type Ended, killGroup, launch, listen } from "./processes";

export type Server = Awaited<ReturnType<typeof startServer>>;

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

/** Starts the built server on a free port of this machine, as `npm start` does, and waits until it is ready. */
export async function startServer(databaseUrl: string, port?: number) {
	const chosen = port ?? (await freePort());
	const environment = demoEnvironment(databaseUrl, { PORT: String(chosen) });
	const child = launch(process.execPath, typescript("lib/cli/start.ts"), { env: environment });
	return watch(child, chosen);
}

/** Through npm itself, to see that its signals reach the server. */
export async function startByNpm(databaseUrl: string) {
	const port = await freePort();
	const environment = demoEnvironment(databaseUrl, { PORT: String(port) });
	return watch(launch("npm", ["start", "--silent"], { env: environment }), port);
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
