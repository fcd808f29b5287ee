import type { Target } from "../types";

/** Suspicion alone acts here: a probability from hospital patients would falsely reassure. */
const neverANumber: ReadonlySet<Target> = new Set(["caudaEquina", "infection", "cordCompression", "aneurysm"]);

export const hidesNumbers = (target: Target) => neverANumber.has(target);

/** Whole numbers up to 20, then to the nearest 5 up to 100, then to the nearest 10. Null is fewer than one. */
export function roundPer1000(value: number): number | null {
	if (value < 1) return null;
	if (value <= 20) return Math.round(value);
	return value <= 100 ? Math.round(value / 5) * 5 : Math.round(value / 10) * 10;
}
