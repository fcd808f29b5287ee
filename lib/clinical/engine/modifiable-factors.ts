import type { Condition, Localised, ModifiableFactor, Truth } from "../types";
import { type Case, holds } from "./holds";

type Factor = Localised<ModifiableFactor>;

/** The factors by what the answers say of them: found, asked and not found, not asked. */
export function sortFactors(factors: readonly Factor[], of: Case): Readonly<Record<Truth, readonly Factor[]>> {
	const sorted: Record<Truth, Factor[]> = { yes: [], no: [], unknown: [] };
	for (const factor of factors) sorted[holds(factor.present as Condition, of)].push(factor);
	return sorted;
}
