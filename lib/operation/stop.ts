import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { Server } from "node:http";

/** How long open requests may take to finish once the server was asked to stop, in milliseconds. */
const patience = 10_000;
/** How often connections that have nothing left to say are closed meanwhile, in milliseconds. */
const often = 100;

/**
 * Asked to stop, Next takes no new requests and ends when the open ones are answered and their connections closed,
 * however long that takes. This closes a connection once its request is answered, and sets a limit to it all. The
 * database is closed as the process ends.
 */
export function stopInTime(): void {
	let server: Server | undefined;
	subscribe("http.server.request.start", (message) => {
		server = (message as { server: Server }).server;
	});
	const stop = () => {
		setInterval(() => server?.closeIdleConnections(), often).unref();
		setTimeout(() => process.exit(0), patience).unref();
	};
	for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
}
