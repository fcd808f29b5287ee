import "server-only";
import { env } from "@/lib/env";

/**
 * The address that a request came from, as the outermost trusted proxy wrote it down. Without a proxy the header is the
 * caller's own word and counts for nothing: all callers are then one.
 */
export function addressOf(request: Request): string {
	const { proxies } = env();
	if (proxies === 0) return "direct";
	const chain = request.headers.get("x-forwarded-for")?.split(",") ?? [];
	return chain.at(-proxies)?.trim() || "unknown";
}
