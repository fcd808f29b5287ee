/** Where the sign-in leads when nothing else may be believed. */
const home = "/";

/** Never thought of as a page of this site: stands in for the site's own address, which doesn't matter here. */
const origin = "http://site.invalid";

const tooLong = 1000;

/**
 * The path that a person wanted, when it is a page of this site; else the front page. What comes back begins with one
 * slash and leads nowhere else, however it is read: as it stands, percent-decoded once, or with its dots resolved. The
 * sign-in itself and the routes below /api are no places to return to.
 */
export function safeReturnPath(value: unknown): string {
	if (typeof value !== "string" || value.length > tooLong || !isPlain(value)) return home;
	const decoded = decode(value);
	// An encoded space stays where it is; every other character that can't be seen may move the rest.
	if (decoded === null || !isPlain(decoded.replaceAll(" ", "+"))) return home;
	const [path, decodedPath] = [resolve(value), resolve(decoded)];
	if (path === null || decodedPath === null) return home;
	if (!isPlain(path) || [path, decodedPath].some((one) => isForbidden(one))) return home;
	return path;
}

/** One slash first, no second one after it, no backslash and nothing invisible anywhere. */
const isPlain = (text: string): boolean => /^\/(?!\/)/.test(text) && !/[\\\p{C}\p{Z}]/u.test(text);

function decode(text: string): string | null {
	try {
		return decodeURIComponent(text);
	} catch {
		return null;
	}
}

/** The address with its dots resolved, as a browser does it. Null when it is another site's. */
function resolve(text: string): string | null {
	if (!URL.canParse(text, origin)) return null;
	const url = new URL(text, origin);
	return url.origin === origin ? url.pathname + url.search + url.hash : null;
}

const isForbidden = (path: string): boolean => /^\/(\/|(api|logg-inn)(?![^/?#]))/i.test(path);
