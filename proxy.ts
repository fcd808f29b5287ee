import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { isDevelopment } from "@/lib/env";
import { isOwnHost } from "@/lib/http/same-origin";

/**
 * Security headers of the pages, and nothing else: who may see what is decided where the data is read. The nonce is
 * new for every request; Next reads it from the policy and puts it on its own scripts and styles.
 */
export function proxy(request: NextRequest): NextResponse {
	if (!isOwnHost(request)) return new NextResponse("Ukjent adresse.", { status: 421 });
	const nonce = randomBytes(18).toString("base64");
	const policy = contentSecurityPolicy(nonce);
	const headers = new Headers(request.headers);
	headers.set("x-nonce", nonce);
	headers.set("content-security-policy", policy);
	const response = NextResponse.next({ request: { headers } });
	response.headers.set("content-security-policy", policy);
	response.headers.set("x-content-type-options", "nosniff");
	response.headers.set("x-frame-options", "DENY");
	response.headers.set("referrer-policy", "no-referrer");
	response.headers.set(
		"permissions-policy",
		"camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
	);
	response.headers.set("cross-origin-opener-policy", "same-origin");
	response.headers.set("cross-origin-resource-policy", "same-origin");
	return response;
}

/** In development React evaluates code for its error stacks, and styles are put in place by scripts. */
function contentSecurityPolicy(nonce: string): string {
	const scripts = `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`;
	const styles = isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`;
	return [
		"default-src 'self'",
		`script-src ${scripts}`,
		`style-src ${styles}`,
		"img-src 'self' data:",
		"font-src 'self'",
		`connect-src 'self'${isDevelopment ? " ws:" : ""}`,
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'",
		"frame-ancestors 'none'",
	].join("; ");
}

/** Routes below /api set their own headers: a proxied body would be held in memory whole before its limit is checked. */
export const config = { matcher: ["/((?!api/|_next/static|_next/image|favicon.ico).*)"] };
