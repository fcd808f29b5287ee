import "server-only";
import type { KeyedError } from "@/lib/http/problem";
import { type Reply, refuse, reply } from "@/lib/http/reply";

/** What can be expected of a change in the practice. Anything else is a bug and throws. */
export type Outcome<Done> =
	| { outcome: "done"; result: Done }
	| { outcome: "invalid"; errors: readonly KeyedError[] }
	| {
			outcome:
				| "not-found"
				| "overtaken"
				| "last-admin"
				| "own-account"
				| "shared-account"
				| "second-person"
				| "second-admin";
	  };

export const done = <Done>(result: Done): Outcome<Done> => ({ outcome: "done", result });
export const invalid = (key: string, message: string): Outcome<never> => ({
	outcome: "invalid",
	errors: [{ key, message }],
});

/** The same, as the answer to the request that asked for it. */
export function replyOutcome(outcome: Outcome<unknown>, status = 200): Reply {
	switch (outcome.outcome) {
		case "done":
			return reply(outcome.result, status);
		case "invalid":
			return refuse("invalid", { errors: outcome.errors });
		case "not-found":
		case "overtaken":
		case "last-admin":
		case "own-account":
		case "shared-account":
		case "second-person":
		case "second-admin":
			return refuse(outcome.outcome);
	}
}
