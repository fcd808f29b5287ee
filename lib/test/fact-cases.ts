import type { FactId } from "@/lib/clinical/content/facts";
import { type Changes, longLasting, woman30 } from "./baseline";

/** Changes to the normal baseline under which a stated fact holds, and a near miss under which it does not. */
export type FactCase = { holds: Changes; silent: Changes };

type Measured =
	| "weakness"
	| "severeWeakness"
	| "weaknessInSeveralRoots"
	| "weaknessOnBothSides"
	| "sensoryLoss"
	| "sensoryLossBothLegs"
	| "reflexLoss"
	| "notScored";

const weak: Changes = { power: { L4: { right: 4 } } };
const weekOf = (gestationWeeks: number | undefined): Changes => ({ ...woman30, pregnant: "yes", gestationWeeks });

const normalTests: Changes = {
	haemoglobin: 14,
	esr: 19,
	alpRaised: "no",
	calcium: 2.51,
	creatinineRaised: "no",
	crp: 29,
};

export const factCases: Record<Exclude<FactId, Measured>, FactCase> = {
	newWeakness: { holds: weak, silent: { ...weak, powerNew: "no", powerWorsening: "no" } },
	severeNewWeakness: { holds: { power: { L4: { right: 3 } } }, silent: weak },
	newSensoryLoss: {
		holds: { sensationReduced: ["L3-left"] },
		silent: { sensationReduced: ["L3-left"], sensationNew: "no" },
	},
	deficit: { holds: { sensationReduced: ["L3-left"] }, silent: { reflexes: { patellar: { left: "absent" } } } },
	objectiveLoss: { holds: { reflexes: { achilles: { right: "reduced" } } }, silent: { straightLegRaise: "both" } },
	radicular: {
		holds: { legPain: "one", legPainBelowKnee: "yes" },
		silent: {
			legPain: "one",
			legPainBelowKnee: "yes",
			dermatomalPattern: "no",
			crossedStraightLegRaise: "no",
			femoralStretch: "no",
		},
	},
	newPain: {
		holds: { durationDays: 900, course: "worsening" },
		silent: { durationDays: 900, course: "unchanged" },
	},
	notImproving: { holds: { course: "worsening" }, silent: { course: "improving" } },
	firstFourWeeks: { holds: { durationDays: 28 }, silent: { durationDays: 29 } },
	underTwoWeeks: { holds: { durationDays: 13 }, silent: { durationDays: 14 } },
	chronicOver3Months: { holds: { durationDays: 92 }, silent: { durationDays: 91 } },
	fever: { holds: { temperatureC: 38 }, silent: { temperatureC: 37.9 } },
	unexplainedFever: { holds: { temperatureC: 39 }, silent: { temperatureC: 39, feverExplained: "yes" } },
	infectionRisk: { holds: { indwellingCatheter: "yes" }, silent: { injectsDrugs: "past" } },
	unexplainedCrp: { holds: { crp: 30 }, silent: { crp: 30, crpExplained: "yes" } },
	tuberculosisPicture: {
		holds: { tuberculosisExposure: "yes", crp: 44 },
		silent: { tuberculosisExposure: "yes", crp: 44, crpExplained: "yes" },
	},
	knownCancer: {
		holds: { cancerMetastatic: "yes" },
		silent: { cancerHistory: "non-melanoma-skin", cancerMetastatic: "no" },
	},
	anaemia: { holds: { haemoglobin: 12.9 }, silent: { haemoglobin: 13 } },
	abnormalTest: { holds: { esr: 20 }, silent: normalTests },
	unclearedFinding: {
		holds: { spinalPercussionTender: "yes" },
		silent: { ...normalTests, spinalPercussionTender: "no" },
	},
	raisedAlpOrCalcium: { holds: { alpRaised: "yes" }, silent: { alpRaised: "no", calcium: 2.51 } },
	nonMechanical: { holds: { mechanicalPattern: "no" }, silent: { mechanicalPattern: "yes" } },
	womanOver70: { holds: { sex: "female", age: 71 }, silent: { sex: "female", age: 70 } },
	significantTrauma: { holds: { trauma: "minor", age: 65 }, silent: { trauma: "minor", age: 64 } },
	henschke2: { holds: { sex: "female", corticosteroids: "prolonged" }, silent: { sex: "female" } },
	henschke3: {
		holds: { sex: "female", corticosteroids: "prolonged", age: 71 },
		silent: { sex: "female", corticosteroids: "prolonged", age: 70 },
	},
	fractureQuestionsOpen: { holds: { age: 65 }, silent: { age: 64, corticosteroids: "short" } },
	onsetBefore45: { holds: { age: 60, ageAtOnset: 44 }, silent: { age: 60, ageAtOnset: 45 } },
	inflammatoryQuestionsOpen: {
		holds: { ...longLasting, durationDays: 92 },
		silent: { ...longLasting, durationDays: 91 },
	},
	ng65One: { holds: { ...longLasting, arthritis: "yes" }, silent: { ...longLasting, uveitis: "yes" } },
	ng65Three: {
		holds: { ...longLasting, arthritis: "yes", enthesitis: "yes", psoriasis: "yes" },
		silent: { ...longLasting, arthritis: "yes", enthesitis: "yes", uveitis: "yes" },
	},
	ng65Four: {
		holds: { ...longLasting, arthritis: "yes", enthesitis: "yes", psoriasis: "yes", buttockPain: "yes" },
		silent: { ...longLasting, arthritis: "yes", enthesitis: "yes", psoriasis: "yes" },
	},
	berlinIbp: {
		holds: { ...longLasting, morningStiffnessMinutes: 31, buttockPain: "yes" },
		silent: { ...longLasting, morningStiffnessMinutes: 30, buttockPain: "yes" },
	},
	womanOf12To55: { holds: { sex: "female", age: 55 }, silent: { sex: "female", age: 56 } },
	canBePregnant: { holds: { sex: "unspecified", age: 12 }, silent: { sex: "unspecified", age: 11 } },
	lateOrUnknownPregnancy: { holds: weekOf(undefined), silent: weekOf(19) },
	earlyOrPossiblePregnancy: { holds: weekOf(undefined), silent: weekOf(20) },
};
