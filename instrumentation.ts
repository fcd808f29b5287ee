import type { Instrumentation } from "next";

/**
 * Runs once, before the first request. Next builds this file for its edge runtime as well, where nothing of ours runs;
 * only this very comparison lets it leave the database out there.
 */
export async function register(): Promise<void> {
	if (process.env.NEXT_RUNTIME === "nodejs") {
		const { startServer } = await import("@/lib/consultation/start-server");
		const { stopInTime } = await import("@/lib/operation/stop");
		await startServer();
		stopInTime();
	}
}

/** A page that could not be made: the log gets the number that the person sees on the error page. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
	if (process.env.NEXT_RUNTIME === "nodejs") {
		const { logPageFault } = await import("@/lib/operation/page-fault");
		logPageFault(error, request.method, context.routePath);
	}
};
