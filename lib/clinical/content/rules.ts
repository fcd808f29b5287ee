import { abdomenAndPregnancyRules } from "./rules/abdomen-and-pregnancy";
import { cancerRules } from "./rules/cancer";
import { caudaEquinaRules } from "./rules/cauda-equina";
import { cordAndPowerRules } from "./rules/cord-and-power";
import { fractureRules } from "./rules/fracture";
import { infectionRules } from "./rules/infection";
import { lifeThreateningRules } from "./rules/life-threatening";
import { otherRules } from "./rules/other";

/**
 * The triage rules. The class is a field; the order is the priority between rules of one class,
 * with what threatens life first.
 */
export const rules = [
	...lifeThreateningRules,
	...caudaEquinaRules,
	...cordAndPowerRules,
	...infectionRules,
	...abdomenAndPregnancyRules,
	...cancerRules,
	...fractureRules,
	...otherRules,
] as const;

export type RuleId = (typeof rules)[number]["id"];
