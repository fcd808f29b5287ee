import { nsaidAndIllness } from "./medicine-checks/nsaid-and-illness";
import { nsaidAndMedicines } from "./medicine-checks/nsaid-and-medicines";
import { nsaidAndPregnancy } from "./medicine-checks/nsaid-and-pregnancy";
import { nsaidInUse } from "./medicine-checks/nsaid-in-use";
import { opioidChecks } from "./medicine-checks/opioids";
import { otherMedicineChecks } from "./medicine-checks/other-medicines";

/**
 * What every decision about a medicine is held against. Where the evidence names two severities, the stricter holds.
 * The evidence names none for opioids and what follows them: those severities are the product's own.
 */
export const medicineChecks = [
	...nsaidInUse,
	...nsaidAndIllness,
	...nsaidAndMedicines,
	...nsaidAndPregnancy,
	...opioidChecks,
	...otherMedicineChecks,
] as const;

export type MedicineCheckId = (typeof medicineChecks)[number]["id"];
