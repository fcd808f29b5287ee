import { hidesNumbers } from "@/lib/clinical/engine/per-1000";
import type { RedFlagResult, Target } from "@/lib/clinical/types";

/**
 * The flags whose number is shown: one for each disease, the largest. The others are told in words, since their
 * findings overlap and their figures must never be combined.
 */
export function numbersToShow(flags: readonly RedFlagResult[]): ReadonlySet<string> {
	const largest = new Map<Target, RedFlagResult>();
	for (const flag of flags) {
		if (flag.present !== "yes" || flag.per1000 === null || hidesNumbers(flag.target)) continue;
		const before = largest.get(flag.target);
		if (!before?.per1000 || flag.per1000.estimate > before.per1000.estimate) largest.set(flag.target, flag);
	}
	return new Set([...largest.values()].map(({ flag }) => flag));
}
