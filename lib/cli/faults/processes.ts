import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { typescript } from "@/lib/cli/run";
import { childEnvironment } from "@/lib/env";

/** Every process that was started here leads a group of its own, so that it ends with all that it started. */
const running = new Set<ChildProcess>();

/** Ends what was started and still runs, whatever became of the test that started it. */
export function endAll(): void {
	for (const child of running) killGroup(child, "SIGKILL");
}

process.once("exit", endAll);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

export function launch(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
	const child = spawn(command, [...args], { ...options, detached: true, stdio: ["ignore", "pipe", "pipe"] });
	running.add(child);
	// Not when it exits: what it started may still hold its output.
	child.once("close", () => running.delete(child));
	return child;
}

export function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
	if (child.pid === undefined) return;
	try {
		process.kill(-child.pid, signal);
	} catch {
		// The group has ended already.
	}
}

/** The demo with this database, and nothing of the settings of whoever runs the tests. */
export const demoEnvironment = (databaseUrl: string, more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv =>
	childEnvironment({
		RYGGVETT_MODE: "demo",
		RYGGVETT_HOST: "127.0.0.1",
		RYGGVETT_ORIGIN: "",
		RYGGVETT_PROXIES: "",
		RYGGVETT_KEYS: "",
		RYGGVETT_KEYS_FILE: "",
		RYGGVETT_OIDC_ISSUER: "",
		RYGGVETT_OIDC_CLIENT_ID: "",
		RYGGVETT_OIDC_PRIVATE_JWK: "",
		RYGGVETT_OIDC_PRIVATE_JWK_FILE: "",
		RYGGVETT_OIDC_ACR: "",
		RYGGVETT_METRICS_TOKEN: "",
		RYGGVETT_METRICS_TOKEN_FILE: "",
		RYGGVETT_WORDINGS: "",
		LOG_LEVEL: "warn",
		DATABASE_URL: databaseUrl,
		DATABASE_URL_FILE: "",
		...more,
	});

export type Ended = { code: number | null; output: string };

/** Runs one of the commands of this product to its end. */
export function runCommand(file: string, args: readonly string[], environment: NodeJS.ProcessEnv): Promise<Ended> {
	const child = launch(process.execPath, [...typescript(file), ...args], { env: environment });
	const output = listen(child);
	return new Promise((resolve, reject) => {
		child.once("error", reject);
		child.once("close", (code) => resolve({ code, output: output() }));
	});
}

/** What a process has said so far. */
export function listen(child: ChildProcess): () => string {
	let text = "";
	for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (text += String(chunk)));
	return () => text;
}
