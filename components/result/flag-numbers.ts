import type { RedFlagResult, Target } from "@/lib/clinical/types";

/** Suspicion alone acts here: a probability from hospital patients would falsely reassure. */
const neverANumber: ReadonlySet<Target> = new Set(["caudaEquina", "infection", "cordCompression", "aneurysm"]);

export const hidesNumbers = (target: Target) => neverANumber.has(target);

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

/** Whole numbers up to 20, then to the nearest 5 up to 100, then to the nearest 10. Null is fewer than one. */
export function roundPer1000(value: number): number | null {
	if (value < 1) return null;
	if (value <= 20) return Math.round(value);
	return value <= 100 ? Math.round(value / 5) * 5 : Math.round(value / 10) * 10;
}
