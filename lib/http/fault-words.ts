import type { Problem } from "@/lib/http/problem";
import { fill } from "@/lib/texts/fill";

/**
 * What a person is told while a save is tried again: why the server can't save, where it said so, or the number of the
 * fault, to quote to whoever runs the server. Empty when no answer came. `number` has a place for the `{id}`.
 */
export function faultWords(problem: Problem | null, number: string): string {
	if (!problem?.requestId) return "";
	return /:(no-room|not-ready)$/.test(problem.type) ? problem.detail : fill(number, { id: problem.requestId });
}
