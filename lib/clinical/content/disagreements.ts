import { assessmentDisagreements } from "./disagreements/assessment";
import type { Disagreement } from "./disagreements/disagreement";
import { medicineDisagreements } from "./disagreements/medicines";
import { treatmentDisagreements } from "./disagreements/treatments";

/** Where guidelines and articles disagree. Plan lines refer to these by id. */
export const disagreements = [
	...treatmentDisagreements,
	...medicineDisagreements,
	...assessmentDisagreements,
] as const satisfies readonly Disagreement[];

export type DisagreementId = (typeof disagreements)[number]["id"];
