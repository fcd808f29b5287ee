import "server-only";
import type { Outcome } from "@/lib/consultation/outcome";
import { type Reply, refuse, reply } from "@/lib/http/reply";

/** What a change came to, as the answer to the request that asked for it. */
export function replyOutcome(outcome: Outcome<unknown>, status = 200): Reply {
	switch (outcome.outcome) {
		case "done":
			return reply(outcome.result, status);
		case "not-found":
		case "other-writer":
			return refuse(outcome.outcome);
		case "invalid":
			return refuse("invalid", { errors: outcome.errors });
		case "changed-elsewhere":
		case "signed":
			return refuse(outcome.outcome, { current: outcome.current });
	}
}
