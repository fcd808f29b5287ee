import { raise } from "@/lib/raise";

/** What a step came to; what doesn't go well is a fault of the scenario. */
export function succeed<Done>(name: string, outcome: { outcome: "done"; result: Done } | { outcome: string }): Done {
	return outcome.outcome === "done"
		? (outcome as { result: Done }).result
		: raise(`Scenario ${name} came to “${outcome.outcome}”`);
}
