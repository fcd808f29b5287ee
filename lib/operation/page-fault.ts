import "server-only";
import { log } from "@/lib/log";

/** Writes down a page that could not be made. `routePath` is the pattern of its address. */
export function logPageFault(error: unknown, method: string, routePath: string): void {
	const digest = error instanceof Error && "digest" in error ? String(error.digest) : "";
	log.fault("page", error, { method, route: routePath, ...(/^[\w@]{1,64}$/.test(digest) && { digest }) });
}
