import { type ChildProcess, spawn } from "node:child_process";

const children = new Set<ChildProcess>();
/** How long a program may take to stop, in milliseconds: the server gives its open requests ten seconds of it. */
const patience = 12_000;
/**
 * A terminal or a supervisor signals every process of a command at once, and npm hands its own on: what comes within so
 * many milliseconds of the first is the same wish.
 */
const echo = 1000;
let asked: number | null = null;

/** True once someone asked the command to stop: what ends after that ended as it should. */
export const isStopping = (): boolean => asked !== null;

/**
 * Stops what was started when the command itself is stopped, so that no server is left behind. The first signal lets it
 * finish what it has begun; a second one ends it at once.
 */
export function stopChildrenWithUs(): void {
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
}

function stop(): void {
	if (children.size === 0) process.exit(0);
	const now = performance.now();
	if (asked !== null && now - asked < echo) return;
	if (asked !== null) {
		killAll();
		process.exit(1);
	}
	asked = now;
	for (const child of children) child.kill("SIGTERM");
	setTimeout(killAll, patience).unref();
}

function killAll(): void {
	for (const child of children) child.kill("SIGKILL");
}

/** Starts a Node program beside this one, with its output shown. */
export function start(args: readonly string[], environment: NodeJS.ProcessEnv): ChildProcess {
	const child = spawn(process.execPath, [...args], { env: environment, stdio: "inherit" });
	children.add(child);
	child.on("exit", () => children.delete(child));
	return child;
}

/** Waits for the program to end: its exit code, or null when a signal ended it. */
export function ended(child: ChildProcess): Promise<number | null> {
	return new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("exit", (code) => resolve(code));
	});
}

/** Runs one step of a command and ends the command when the step fails. */
export async function step(name: string, args: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
	console.log(`\n› ${name}`);
	const code = await ended(start(args, environment));
	if (code === 0) return;
	if (!isStopping()) console.error(`\nStopped: “${name}” failed. What it said is above.`);
	process.exit(isStopping() ? 0 : (code ?? 1));
}

export const typescript = (file: string): readonly string[] => ["--import", "tsx", "--conditions=react-server", file];
export const next = (...args: readonly string[]): readonly string[] => ["node_modules/next/dist/bin/next", ...args];
