/**
 * Runs once, before the first request. Next builds this file for its edge runtime as well, where nothing of ours runs;
 * only this very comparison lets it leave the database out there.
 */
export async function register(): Promise<void> {
	if (process.env.NEXT_RUNTIME === "nodejs") {
		const { startServer } = await import("@/lib/consultation/start-server");
		await startServer();
	}
}
