import type { Asked } from "./dashboard";
import { type Period, periods } from "./limits";
import { isRate, type Rate } from "./types";

/** What the address asks for; what it asks wrongly is as if it had not been asked. */
export function readAsked(
	query: Readonly<Record<string, string | readonly string[] | undefined>>,
	today: string,
): Asked {
	const { maneder, til, mal } = query;
	const period = periods.find((one) => String(one) === maneder) ?? 12;
	const now = today.slice(0, 7);
	const to = typeof til === "string" && /^20\d\d-(0[1-9]|1[0-2])$/.test(til) && til < now ? til : now;
	return { period, to, rate: typeof mal === "string" && isRate(mal) ? mal : "imaging" };
}

export function addressOf({ period, to, rate }: { period: Period; to: string; rate: Rate }, today: string): string {
	const query = new URLSearchParams({ maneder: String(period), ...(to < today.slice(0, 7) && { til: to }), mal: rate });
	return `/praksis/tall?${query}`;
}
