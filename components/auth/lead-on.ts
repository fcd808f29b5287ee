import type { NextStep } from "@/lib/auth/types";

/** A whole new page: what the browser kept of the one before belongs to another session. */
export const leadTo = (path: string): void => window.location.assign(path);

/** Where a step of the sign-in leads; the page that the person wanted comes along until they are in. */
export function leadOn(next: NextStep, til: string): void {
	const query = til === "/" ? "" : `?til=${encodeURIComponent(til)}`;
	if (next === "done") leadTo(til);
	else leadTo(`${next === "code" ? "/logg-inn/kode" : "/logg-inn/totrinn"}${query}`);
}
