/** Runs once, before the first request. A start that is refused ends the process with one sentence, not a stack. */
export async function register(): Promise<void> {
	if (process.env.NEXT_RUNTIME !== "nodejs") return;
	const { startServer } = await import("@/lib/consultation/start-server");
	await startServer();
}
