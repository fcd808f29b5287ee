import type { Asked } from "./dashboard";
import { periods } from "./limits";
import { isRate } from "./types";

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
