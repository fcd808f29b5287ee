import type { PlanView } from "@/lib/consultation/types";
import { findNationalId } from "@/lib/privacy/national-id";

export type Choices = Pick<PlanView, "decisions" | "record">;

const isWithheld = (text: unknown) => typeof text === "string" && findNationalId(text) === "certain";

/**
 * What of the choices may leave the screen. A line, a reason or a text with a national identity number in it is left
 * out, so that everything else is saved.
 */
export function sendable({ decisions, record }: Choices): Choices {
	return {
		decisions: decisions
			.filter(({ text }) => !isWithheld(text))
			.map((decision) => (isWithheld(decision.reason) ? { ...decision, reason: null } : decision)),
		record: withoutWithheld(record),
	};
}

/** Ids are no text: one made at random may look like anything. */
function withoutWithheld<Node>(node: Node): Node {
	if (Array.isArray(node)) return node.map(withoutWithheld) as Node;
	if (node === null || typeof node !== "object") return node;
	const kept = Object.entries(node).filter(([key, value]) => key === "id" || !isWithheld(value));
	return Object.fromEntries(kept.map(([key, value]) => [key, withoutWithheld(value)])) as Node;
}
