import "server-only";
import { env } from "@/lib/env";

/** Over https the name binds the cookie to this very host and to encryption; plain http is for this machine alone. */
const isSecure = () => env().origin.startsWith("https:");
export const sessionCookieName = () => (isSecure() ? "__Host-ryggvett-session" : "ryggvett-session");
export const deviceCookieName = () => (isSecure() ? "__Host-ryggvett-device" : "ryggvett-device");
export const oidcCookieName = () => (isSecure() ? "__Host-ryggvett-oidc" : "ryggvett-oidc");

/** A cookie that no script reads and no other site sends along with a change. `seconds` 0 takes it away. */
export function cookie(name: string, value: string, seconds: number): string {
	const parts = [
		`${name}=${value}`,
		"Path=/",
		"HttpOnly",
		"SameSite=Lax",
		`Max-Age=${Math.max(0, Math.floor(seconds))}`,
	];
	return [...parts, ...(isSecure() ? ["Secure"] : [])].join("; ");
}

/** One cookie of a request; undefined when it isn't sent. */
export function readCookie(request: Request, name: string): string | undefined {
	const pairs = request.headers.get("cookie")?.split(";") ?? [];
	const pair = pairs.map((text) => text.trim()).find((text) => text.startsWith(`${name}=`));
	return pair?.slice(name.length + 1);
}

export const sessionCookie = (token: string, expiresAt: Date, now: Date) =>
	cookie(sessionCookieName(), token, (expiresAt.getTime() - now.getTime()) / 1000);

export const noSessionCookie = () => cookie(sessionCookieName(), "", 0);
