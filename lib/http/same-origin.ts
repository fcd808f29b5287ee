import "server-only";

/**
 * True unless the browser says that another site sent the request. Next checks nothing for route handlers. A request
 * that says neither comes from no browser, and no other site can make one send it.
 */
export function isSameOrigin(request: Request): boolean {
	const site = request.headers.get("sec-fetch-site");
	if (site !== null && site !== "same-origin" && site !== "none") return false;
	const origin = request.headers.get("origin");
	if (origin === null) return true;
	const host = request.headers.get("host") ?? new URL(request.url).host;
	return URL.canParse(origin) && new URL(origin).host === host;
}
