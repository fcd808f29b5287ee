import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { demoEnvironment, killGroup, launch } from "../../lib/cli/faults/processes";
import { next } from "../../lib/cli/run";

export type OwnServer = { origin: string; kill: () => void; startAgain: () => Promise<void> };

const freePort = () =>
	new Promise<number>((resolve) => {
		const probe = createServer().listen(0, "127.0.0.1", () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
		});
	});

/** A demo of its own, that can be killed and started again at the same address. */
export async function withOwnServer(journey: (server: OwnServer) => Promise<void>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "ryggvett-server-"));
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const env = demoEnvironment(`file:${join(folder, "own.db")}`, { PORT: String(port), LOG_LEVEL: "error" });
	const start = () => launch(process.execPath, [...next("start", "-H", "127.0.0.1")], { env });
	const isReady = async () => (await fetch(`${origin}/api/health/ready`).catch(() => null))?.status === 200;
	let running = start();
	const startAgain = async () => {
		running = start();
		await expect.poll(isReady, { timeout: 30_000 }).toBe(true);
	};
	try {
		await expect.poll(isReady, { timeout: 30_000 }).toBe(true);
		await journey({ origin, kill: () => killGroup(running, "SIGKILL"), startAgain });
	} finally {
		killGroup(running, "SIGKILL");
		rmSync(folder, { recursive: true, force: true });
	}
}
