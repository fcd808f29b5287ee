import "server-only";
import { z } from "zod";
import { type OidcPending, readOidcPending } from "@/lib/auth/oidc-pending";
import { cookie, oidcCookieName, readCookie } from "@/lib/auth/session-cookie";
import { installationId, openFor, sealFor } from "@/lib/db/seal";

/** What the browser keeps while its person is at the identity provider: what they went there for. */
export type Kept = {
	pending: OidcPending;
	/** Where they go afterwards: a path that was found safe. */
	til: string;
	/** The token of the invitation that they use. */
	link?: string | undefined;
	/** The session in which they prove anew who they are. */
	confirms?: string | undefined;
};

const kept = z.object({
	pending: z.string(),
	til: z.string(),
	link: z.string().optional(),
	confirms: z.string().optional(),
});

const field = "Session.oidc";
const tenMinutes = 10 * 60;

/** Sealed: it holds what the answer is checked against. */
export async function oidcCookie({ pending, ...more }: Kept): Promise<string> {
	const text = JSON.stringify({ ...more, pending: JSON.stringify(pending) });
	return cookie(oidcCookieName(), await sealFor(installationId, field, text), tenMinutes);
}

export const noOidcCookie = () => cookie(oidcCookieName(), "", 0);

/** Null when there is none, or it is none of ours. */
export async function readOidcCookie(request: Request): Promise<Kept | null> {
	const sealed = readCookie(request, oidcCookieName());
	if (!sealed) return null;
	try {
		const { pending: text, ...more } = kept.parse(JSON.parse(await openFor(installationId, field, sealed)));
		const pending = readOidcPending(text);
		return pending && { pending, ...more };
	} catch {
		return null;
	}
}
