import "server-only";
import type { ConfirmOutcome, NotProved } from "@/lib/auth/confirm";
import { type Refusal, type Reply, refuse, reply } from "@/lib/http/reply";

/** What was not proved, as a refusal. */
export const refuseUnproved = (outcome: NotProved): Refusal =>
	outcome.outcome === "wrong" ? refuse("wrong-credentials") : refuse("too-many", { retryAfter: outcome.retryAfter });

export const replyConfirmed = (outcome: ConfirmOutcome): Reply =>
	outcome.outcome === "confirmed" ? reply({ confirmed: true }) : refuseUnproved(outcome);
