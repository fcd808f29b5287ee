import { createServer } from "node:net";
import { ended, isStopping, next, start } from "@/lib/cli/run";
import { type Env, StartRefused } from "@/lib/env";

/** Throws a plain sentence when something else already listens on the port. */
export async function assertPortFree({ host, port }: Env): Promise<void> {
	const free = await new Promise<boolean>((resolve) => {
		const probe = createServer();
		probe.once("error", () => resolve(false));
		probe.listen(port, host, () => probe.close(() => resolve(true)));
	});
	if (free) return;
	throw new StartRefused(
		`Port ${port} is in use, or this user may not listen on it. Choose another: PORT=${port + 1}.`,
	);
}

/** Starts the built server, prints its address when it answers, and ends as it ends. */
export async function serve(env: Env, environment: NodeJS.ProcessEnv): Promise<never> {
	const server = start(next("start", "-H", env.host, "-p", String(env.port)), environment);
	const exit = ended(server);
	const address = `http://${env.host.includes(":") ? `[${env.host}]` : env.host}:${env.port}`;
	const answers = await Promise.race([exit.then(() => false), untilItAnswers(address)]);
	if (answers) console.log(`\nRyggvett answers at ${address}\nStop it with Ctrl+C.`);
	const code = await exit;
	if (isStopping()) process.exit(0);
	console.error("\nThe server stopped by itself.");
	process.exit(code || 1);
}

async function untilItAnswers(address: string): Promise<true> {
	while (true) {
		const response = await fetch(address).catch(() => null);
		await response?.body?.cancel();
		if (response) return true;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
}

/** Runs a command; a refused start ends it with its sentence alone. */
export async function command(work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (error) {
		if (!(error instanceof StartRefused)) throw error;
		console.error(error.message);
		process.exit(1);
	}
}
