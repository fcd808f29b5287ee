import "server-only";
import type { KeyedError } from "@/lib/http/problem";
import { type Reply, refuse, reply } from "@/lib/http/reply";

/** What can be expected of a change of a review. Anything else is a bug and throws. */
export type Outcome<Done> =
	| { outcome: "done"; result: Done }
	| { outcome: "invalid"; errors: readonly KeyedError[] }
	| { outcome: "not-found" }
	/** Someone was faster: `current` is what stands now. */
	| { outcome: "overtaken"; current: unknown };

export const done = <Done>(result: Done): Outcome<Done> => ({ outcome: "done", result });
export const invalid = (key: string, message: string): Outcome<never> => ({
	outcome: "invalid",
	errors: [{ key, message }],
});
export const notFound: Outcome<never> = { outcome: "not-found" };
export const overtaken = (current: unknown): Outcome<never> => ({ outcome: "overtaken", current });

/** The same, as the answer to the request that asked for it. */
export function replyOutcome(outcome: Outcome<unknown>, status = 200): Reply {
	switch (outcome.outcome) {
		case "done":
			return reply(outcome.result, status);
		case "invalid":
			return refuse("invalid", { errors: outcome.errors });
		case "not-found":
			return refuse("not-found");
		case "overtaken":
			return refuse("overtaken", { current: outcome.current });
	}
}
