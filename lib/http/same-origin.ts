import "server-only";
import { env } from "@/lib/env";

/**
 * True unless the browser says that another site sent the request. Next checks nothing for route handlers. A request
 * that says neither comes from no browser, and no other site can make one send it.
 */
export function isSameOrigin(request: Request): boolean {
	const site = request.headers.get("sec-fetch-site");
	if (site !== null && site !== "same-origin" && site !== "none") return false;
	const origin = request.headers.get("origin");
	if (origin === null) return true;
	return URL.canParse(origin) && new URL(origin).host === hostOf(request);
}

/**
 * True when the request was addressed to this server by a name of its own. A page elsewhere can make its own name lead
 * here (DNS rebinding); its requests then carry that name.
 */
export function isOwnHost(request: Request): boolean {
	const { origin, port } = env();
	const own = [new URL(origin).host, `127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
	return own.includes(hostOf(request));
}

const hostOf = (request: Request) => request.headers.get("host") ?? new URL(request.url).host;
