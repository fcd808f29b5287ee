import type { MedicineDecision } from "../plan-record";
import { addDays } from "./day";

type Step = NonNullable<MedicineDecision["taper"]>[number];

/** No record holds more steps than this. */
export const mostSteps = 60;

/**
 * Steps from `dailyDose` mg on the first day down to nothing, `down` mg less every `every` days. The numbers are the
 * clinician's: no rate comes from here. Null where they lead nowhere, or to more steps than a record holds.
 */
export function proposeTaper(first: string, dailyDose: number, down: number, every: number): readonly Step[] | null {
	if (!(dailyDose > 0 && down > 0 && Number.isInteger(every) && every > 0)) return null;
	const count = Math.ceil(dailyDose / down);
	if (count > mostSteps) return null;
	return Array.from({ length: count }, (_, index) => ({
		from: addDays(first, index * every),
		dailyDose: Math.max(0, Math.round((dailyDose - (index + 1) * down) * 1000) / 1000),
	}));
}
