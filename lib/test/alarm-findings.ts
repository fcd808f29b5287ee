import type { Answers } from "@/lib/clinical/content/answers";
import type { QuestionId } from "@/lib/clinical/content/questions";
import { holds, openCase } from "@/lib/clinical/engine/holds";
import type { Condition, Power } from "@/lib/clinical/types";
import { triageContent } from "./baseline";

/** Every positive alarm finding, one row for each answer that counts as one. */
export const alarmFindings: readonly Answers[] = [
	{ saddleSensation: "reduced" },
	{ bladder: "new-change" },
	{ bladder: "retention" },
	{ bladder: "incontinence" },
	{ bowel: "new-change" },
	{ bowel: "incontinence" },
	{ sexualFunction: "new-change" },
	{ analTone: "reduced" },
	{ postVoidResidualMl: 200 },
	{ gaitUnsteady: "yes" },
	{ upperMotorNeuronSigns: "yes" },
	{ legPain: "both" },
	{ power: { L5: { left: 4 } } },
	{ power: { S1: { right: 2 } } },
	{ powerWorsening: "yes" },
	{ sensationReduced: ["L5-left"] },
	{ sensationReduced: ["S1-right"] },
	{ painUncontrolled: "yes" },
	{ temperatureC: 38 },
	{ temperatureC: 40.2 },
	{ injectsDrugs: "current" },
	{ immunosuppressed: "yes" },
	{ bacteraemiaPast3Months: "yes" },
	{ spinalProcedurePast3Months: "yes" },
	{ indwellingCatheter: "yes" },
	{ tuberculosisExposure: "yes" },
	{ nightSweats: "yes" },
	{ spinalPercussionTender: "yes" },
	{ crp: 30 },
	{ crp: 210 },
	{ cancerHistory: "yes" },
	{ cancerMetastatic: "yes" },
	{ weightLossUnexplained: "yes" },
	{ esr: 50 },
	{ calcium: 3 },
	{ alpRaised: "yes" },
	{ psa: 20 },
	{ mComponent: "yes" },
	{ trauma: "minor" },
	{ trauma: "major" },
	{ corticosteroids: "prolonged" },
	{ osteoporosis: "yes" },
	{ ankylosedSpine: "yes" },
	{ spinalContusion: "yes" },
	{ cannotLieFlat: "yes" },
	{ heightLossCm: 4 },
	{ xrayNormalStillPain: "yes" },
	{ xrayCompressionFracture: "yes" },
	{ anticoagulant: "yes" },
	{ shockSigns: "yes" },
	{ pulsatileAbdominalMass: "yes" },
	{ vascularClaudication: "yes" },
	{ renalColic: "yes" },
	{ urinarySymptoms: "yes" },
	{ flankTenderness: "yes" },
	{ epigastricPain: "yes" },
	{ acuteAbdomen: "yes" },
	{ gynaecologicalPattern: "yes" },
	{ pregnant: "yes" },
	{ missedPeriod: "yes" },
	{ shoulderTipPainOrDizzy: "yes" },
	{ vaginalBleedingOrContractions: "yes" },
	{ neuroborreliosisSigns: "yes" },
	{ uveitis: "yes" },
	{ inflammatoryBowelDisease: "yes" },
];

/** The question that a finding answers. */
export const questionOf = (finding: Answers) => Object.keys(finding)[0] as QuestionId;

/** Whether an answer to this question is a positive alarm finding already. */
export function isAlarming(question: QuestionId, answers: Answers): boolean {
	const asked = triageContent.questions[question];
	return "alarm" in asked && holds(asked.alarm as Condition, openCase(triageContent, answers)) === "yes";
}

/**
 * The same answers with one more finding. Weakness and loss of sensation are added to what is there;
 * a question that already has an alarming answer keeps it, since another answer would replace the finding.
 */
export function withFinding(answers: Answers, finding: Answers): Answers {
	if (finding.power) return { ...answers, power: weaker(answers.power ?? {}, finding.power) };
	if (finding.sensationReduced) {
		return { ...answers, sensationReduced: [...(answers.sensationReduced ?? []), ...finding.sensationReduced] };
	}
	return isAlarming(questionOf(finding), answers) ? answers : { ...answers, ...finding };
}

function weaker(before: Power, added: Power): Power {
	const power: Power = { ...before };
	for (const [root, grades] of Object.entries(added) as [keyof Power, NonNullable<Power[keyof Power]>][]) {
		const known = power[root] ?? {};
		power[root] = { ...known };
		for (const [side, grade] of Object.entries(grades) as ["left" | "right", number][]) {
			power[root] = { ...power[root], [side]: Math.min(known[side] ?? 5, grade) };
		}
	}
	return power;
}
