import type { RuleId } from "@/lib/clinical/content/rules";
import { type Changes, longLasting, woman30 } from "./baseline";

/** Changes to the normal baseline under which a rule fires, and a near miss under which it is silent. */
export type RuleCase = { fires: Changes; silent: Changes };

const l5 = (grade: number): Changes => ({ power: { L5: { left: grade } } });
const newL5 = (grade: number): Changes => ({ ...l5(grade), powerNew: "yes", powerWorsening: "no" });
const pregnantWeek = (gestationWeeks: number): Changes => ({
	...woman30,
	pregnant: "yes",
	missedPeriod: undefined,
	gestationWeeks,
});
const threeItems: Changes = {
	...longLasting,
	betterWithMovement: "yes",
	wakesSecondHalfOfNight: "yes",
	psoriasis: "yes",
};

export const ruleCases = {
	"SHOCK-01": { fires: { shockSigns: "yes" }, silent: { pulsatileAbdominalMass: "yes" } },
	"AAA-01": {
		fires: { pulsatileAbdominalMass: "yes", suddenOnset: "yes" },
		silent: { pulsatileAbdominalMass: "yes", suddenOnset: "no" },
	},
	"AAA-02": {
		fires: { age: 72, sex: "male", renalColic: "yes", knownKidneyStones: "no" },
		silent: { age: 72, sex: "male", renalColic: "yes", knownKidneyStones: "yes" },
	},
	"AAA-03": { fires: { pulsatileAbdominalMass: "yes" }, silent: { pulsatileAbdominalMass: undefined } },
	"ECT-01": {
		fires: { ...woman30, missedPeriod: "yes", shoulderTipPainOrDizzy: "yes" },
		silent: { ...woman30, shoulderTipPainOrDizzy: "yes" },
	},

	"CES-01": { fires: { saddleSensation: "reduced" }, silent: { saddleSensation: undefined } },
	"CES-02": { fires: { bladder: "new-change" }, silent: { bladder: "longstanding" } },
	"CES-03": { fires: { bowel: "incontinence" }, silent: { bowel: "constipation-explained" } },
	"CES-04": { fires: { sexualFunction: "new-change" }, silent: { sexualFunction: undefined } },
	"CES-05": { fires: { analTone: "reduced" }, silent: { analTone: "normal" } },
	"CES-06": {
		fires: { postVoidResidualMl: 240 },
		silent: { postVoidResidualMl: 240, bladder: "longstanding" },
	},
	"CES-07": {
		fires: { postVoidResidualMl: 240, bladder: "longstanding" },
		silent: { postVoidResidualMl: 190, bladder: "longstanding" },
	},

	"CORD-01": { fires: { upperMotorNeuronSigns: "yes" }, silent: { gaitUnsteady: "yes" } },
	"CORD-02": {
		fires: { gaitUnsteady: "yes", sensationReduced: ["L4-left"] },
		silent: { gaitUnsteady: "no", sensationReduced: ["L4-left"] },
	},
	"CORD-03": {
		fires: { cancerHistory: "yes", sensationReduced: ["S1-right"], sensationNew: "yes" },
		silent: { cancerHistory: "yes", sensationReduced: ["S1-right"], sensationNew: "no" },
	},
	"MOT-01": { fires: newL5(2), silent: { ...l5(2), powerNew: "no", powerWorsening: "no" } },
	"MOT-02": { fires: { ...l5(4), powerWorsening: "yes" }, silent: { ...l5(4), powerWorsening: "no" } },
	"MOT-03": {
		fires: { ...newL5(4), power: { L5: { left: 4 }, S1: { left: 4 } } },
		silent: { ...newL5(4), power: { L5: { left: 4 }, S1: { left: 5 } } },
	},
	"MOT-04": {
		fires: { ...newL5(4), power: { L5: { left: 4, right: 4 } } },
		silent: { ...newL5(4), power: { L5: { left: 4, right: 5 } } },
	},
	"MOT-05": {
		fires: { ...newL5(4), legPainSuddenlyGone: "yes" },
		silent: { ...l5(4), powerNew: "no", powerWorsening: "no", legPainSuddenlyGone: "yes" },
	},
	"MOT-06": {
		fires: { ...l5(3), powerNew: "no", powerWorsening: "no" },
		silent: { ...l5(3), powerNew: "no", powerWorsening: "yes" },
	},
	"MOT-07": { fires: newL5(4), silent: { ...l5(4), powerNew: "no", powerWorsening: "no" } },
	"SEN-01": {
		fires: { sensationReduced: ["L5-left", "S1-right"] },
		silent: { sensationReduced: ["L5-left", "S1-left"] },
	},
	"HAEM-01": {
		fires: { anticoagulant: "yes", suddenOnset: "yes" },
		silent: { anticoagulant: "yes", suddenOnset: undefined },
	},
	"PAIN-01": {
		fires: { painUncontrolled: "yes", straightLegRaise: "right" },
		silent: { painUncontrolled: "yes" },
	},
	"PAIN-02": { fires: { painUncontrolled: "yes" }, silent: { painUncontrolled: "no", painBack: 10 } },
	"CORD-04": { fires: { gaitUnsteady: "yes" }, silent: { gaitUnsteady: undefined } },
	"LEG-01": {
		fires: { legPain: "both" },
		silent: { legPain: "both", durationDays: 200, neurogenicClaudication: "yes" },
	},

	"INF-01": {
		fires: { temperatureC: 38.6, indwellingCatheter: "yes" },
		silent: { temperatureC: 38.6, feverExplained: "yes", indwellingCatheter: "yes" },
	},
	"INF-02": {
		fires: { crp: 80, diabetes: "yes" },
		silent: { crp: 80, crpExplained: "yes", diabetes: "yes" },
	},
	"INF-03": {
		fires: { temperatureC: 38.6, sensationReduced: ["L5-left"] },
		silent: { temperatureC: 38.6, sensationReduced: ["L5-left"], sensationNew: "no" },
	},
	"INF-04": {
		fires: { crp: 80 },
		silent: { crp: 80, durationDays: 300, course: "improving" },
	},
	"INF-05": { fires: { crp: 80, immunosuppressed: "yes" }, silent: { crp: 80, injectsDrugs: "past" } },
	"INF-06": {
		fires: { temperatureC: 38.6, feverExplained: "yes", bacteraemiaPast3Months: "yes" },
		silent: { temperatureC: 37.4, bacteraemiaPast3Months: "yes" },
	},
	"INF-07": {
		fires: { temperatureC: 38.6 },
		silent: { temperatureC: 38.6, feverExplained: "yes", spinalPercussionTender: "no" },
	},
	"INF-08": {
		fires: { injectsDrugs: "current", spinalPercussionTender: "yes" },
		silent: { injectsDrugs: "current", spinalPercussionTender: "yes", crp: 12 },
	},
	"INF-09": {
		fires: { temperatureC: 38.6, feverExplained: "yes" },
		silent: { temperatureC: 38.6, feverExplained: "yes", spinalPercussionTender: undefined },
	},
	"TB-01": {
		fires: { tuberculosisExposure: "yes", nightSweats: "yes", temperatureC: 38.2 },
		silent: { tuberculosisExposure: "yes", nightSweats: "yes", temperatureC: 38.2, feverExplained: "yes" },
	},
	"TB-02": {
		fires: { tuberculosisExposure: "yes", weightLossUnexplained: "yes" },
		silent: { tuberculosisExposure: "yes" },
	},

	"REN-01": {
		fires: { renalColic: "yes", temperatureC: 38.4 },
		silent: { renalColic: "yes", temperatureC: undefined },
	},
	"URI-01": {
		fires: { ...pregnantWeek(24), temperatureC: 38.4, flankTenderness: "yes" },
		silent: { ...pregnantWeek(24), temperatureC: 37.9, flankTenderness: "yes" },
	},
	"URI-02": { fires: { temperatureC: 38.4, urinarySymptoms: "yes" }, silent: { urinarySymptoms: "yes" } },
	"URI-03": { fires: { flankTenderness: "yes" }, silent: { flankTenderness: undefined } },
	"ABD-01": { fires: { acuteAbdomen: "yes" }, silent: { epigastricPain: "yes" } },
	"ABD-02": { fires: { epigastricPain: "yes", vomiting: "yes" }, silent: { vomiting: "yes" } },
	"ABD-03": { fires: { epigastricPain: "yes" }, silent: { vomiting: "yes" } },
	"OBS-01": {
		fires: { ...pregnantWeek(32), vaginalBleedingOrContractions: "yes" },
		silent: { ...pregnantWeek(12), vaginalBleedingOrContractions: "yes" },
	},
	"OBS-02": {
		fires: { ...pregnantWeek(12), vaginalBleedingOrContractions: "yes" },
		silent: { ...pregnantWeek(32), vaginalBleedingOrContractions: "yes" },
	},
	"ECT-02": { fires: { ...woman30, missedPeriod: "yes" }, silent: { ...woman30, missedPeriod: undefined } },
	"REN-02": { fires: { renalColic: "yes" }, silent: { flankTenderness: "yes" } },
	"GYN-01": { fires: { ...woman30, gynaecologicalPattern: "yes" }, silent: woman30 },
	"PGP-01": {
		fires: { ...pregnantWeek(25), pelvicGirdlePain: "yes" },
		silent: { ...pregnantWeek(25), pelvicGirdlePain: "no" },
	},

	"LAB-01": { fires: { calcium: 3.2 }, silent: { calcium: 2.8 } },
	"MYE-01": { fires: { mComponent: "yes" }, silent: { mComponent: "no", esr: 60 } },
	"CAN-01": {
		fires: { cancerHistory: "yes" },
		silent: { cancerHistory: "yes", mechanicalPattern: "yes", course: "improving" },
	},
	"CAN-02": {
		fires: { weightLossUnexplained: "yes", haemoglobin: 10.4 },
		silent: { weightLossUnexplained: "yes", haemoglobin: 14.4 },
	},
	"CAN-03": {
		fires: { cancerHistory: "yes", mechanicalPattern: "yes", course: "improving" },
		silent: { cancerHistory: "non-melanoma-skin", mechanicalPattern: "yes", course: "improving" },
	},
	"CAN-04": { fires: { weightLossUnexplained: "yes" }, silent: { weightLossUnexplained: undefined } },
	"LAB-02": { fires: { esr: 70 }, silent: { esr: 30 } },
	"LAB-03": { fires: { psa: 90 }, silent: { psa: 8 } },
	"LAB-04": { fires: { alpRaised: "yes", restPain: "yes" }, silent: { alpRaised: "yes" } },

	"FRX-01": { fires: { trauma: "major", durationDays: 3 }, silent: { trauma: "major", durationDays: 40 } },
	"FRX-02": { fires: { trauma: "minor", ankylosedSpine: "yes" }, silent: { ankylosedSpine: "yes" } },
	"FRX-03": {
		fires: { xrayCompressionFracture: "yes", ...newL5(4) },
		silent: { trauma: "minor", age: 80, ...newL5(4) },
	},
	"FRX-04": { fires: { trauma: "major", durationDays: 40 }, silent: { trauma: "minor", durationDays: 40, age: 80 } },
	"FRX-05": { fires: { trauma: "minor", osteoporosis: "yes" }, silent: { trauma: "minor" } },
	"FRX-06": { fires: { corticosteroids: "prolonged" }, silent: { corticosteroids: "short" } },
	"FRX-07": { fires: { trauma: "minor", spinalContusion: "yes" }, silent: { trauma: "minor" } },
	"FRX-08": { fires: { age: 78, cannotLieFlat: "yes" }, silent: { age: 48, cannotLieFlat: "yes" } },
	"FRX-09": { fires: { xrayNormalStillPain: "yes" }, silent: { xrayNormalStillPain: "no" } },
	"FRX-10": { fires: { xrayCompressionFracture: "yes" }, silent: { xrayCompressionFracture: "no" } },
	"FRX-11": { fires: { heightLossCm: 6 }, silent: { heightLossCm: 2 } },
	"FRX-12": {
		fires: { osteoporosis: "yes", durationDays: 30 },
		silent: { osteoporosis: "yes", durationDays: 30, course: "improving" },
	},
	"FRX-13": { fires: { ...woman30, age: 77 }, silent: { age: 77 } },

	"CHILD-01": { fires: { age: 11 }, silent: { age: undefined } },
	"NBO-01": { fires: { neuroborreliosisSigns: "yes" }, silent: { neuroborreliosisSigns: undefined } },
	"VASC-01": {
		fires: { vascularClaudication: "yes", restPain: "yes" },
		silent: { vascularClaudication: "yes", restPain: "no" },
	},
	"VASC-02": { fires: { vascularClaudication: "yes" }, silent: { restPain: "yes" } },
	"SPA-01": { fires: { ...threeItems, arthritis: "yes" }, silent: threeItems },
	"SPA-02": { fires: { ...threeItems, hlaB27: "positive" }, silent: { ...threeItems, hlaB27: "negative" } },
	"SPA-03": { fires: { ...longLasting, uveitis: "yes" }, silent: { ...longLasting, durationDays: 30, uveitis: "yes" } },
	"SPA-04": { fires: threeItems, silent: { ...threeItems, hlaB27: "negative" } },
	"SPA-05": { fires: { ...threeItems, hlaB27: "negative" }, silent: { ...threeItems, hlaB27: "positive" } },
	"STE-01": {
		fires: { neurogenicClaudication: "yes", wantsSurgeryIfOffered: "yes" },
		silent: { neurogenicClaudication: "yes", wantsSurgeryIfOffered: "no" },
	},
	"STE-02": { fires: { neurogenicClaudication: "yes" }, silent: { neurogenicClaudication: undefined } },
	"RAD-01": {
		fires: { femoralStretch: "yes", durationDays: 60, wantsSurgeryIfOffered: "yes" },
		silent: { femoralStretch: "yes", durationDays: 60, wantsSurgeryIfOffered: undefined },
	},
	"RAD-02": {
		fires: { crossedStraightLegRaise: "yes", durationDays: 60 },
		silent: { crossedStraightLegRaise: "yes", durationDays: 20 },
	},
	"ADO-01": { fires: { age: 17, adolescentAthlete: "yes" }, silent: { age: 17, adolescentAthlete: "no" } },
} as const satisfies Record<RuleId, RuleCase>;
