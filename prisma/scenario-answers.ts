import type { Answers } from "@/lib/clinical/content/answers";

/** Every safety question asked and answered no or normal: what most patients answer. */
export const cleared: Answers = {
	visit: "first",
	course: "unchanged",
	legPain: "none",
	nightPain: "no",
	restPain: "no",
	thoracicPain: "no",
	mechanicalPattern: "yes",
	saddleSensation: "normal",
	bladder: "normal",
	bowel: "normal",
	sexualFunction: "normal",
	gaitUnsteady: "no",
	neuroExamDone: "yes",
	straightLegRaise: "negative",
	upperMotorNeuronSigns: "no",
	spinalPercussionTender: "no",
	temperatureC: 36.8,
	injectsDrugs: "never",
	immunosuppressed: "no",
	diabetes: "no",
	bacteraemiaPast3Months: "no",
	spinalProcedurePast3Months: "no",
	indwellingCatheter: "no",
	tuberculosisExposure: "no",
	nightSweats: "no",
	cancerHistory: "none",
	weightLossUnexplained: "no",
	trauma: "none",
	corticosteroids: "none",
	osteoporosis: "no",
	ankylosedSpine: "no",
	anticoagulant: "no",
	pulsatileAbdominalMass: "no",
	shockSigns: "no",
};

type StartBack = Pick<
	Answers,
	| "sbLegPain"
	| "sbShoulderNeck"
	| "sbWalkShort"
	| "sbDressSlow"
	| "sbFear"
	| "sbWorry"
	| "sbCatastrophising"
	| "sbLowMood"
	| "sbBothersome"
>;

/** 1 point: low. */
export const startBackLow: StartBack = {
	sbLegPain: "disagree",
	sbShoulderNeck: "disagree",
	sbWalkShort: "disagree",
	sbDressSlow: "agree",
	sbFear: "disagree",
	sbWorry: "disagree",
	sbCatastrophising: "disagree",
	sbLowMood: "disagree",
	sbBothersome: "moderately",
};

/** 5 points, 1 of them psychosocial: medium. */
export const startBackMedium: StartBack = {
	...startBackLow,
	sbLegPain: "agree",
	sbWalkShort: "agree",
	sbWorry: "agree",
	sbShoulderNeck: "agree",
};

/** 7 points, 5 of them psychosocial: high. */
export const startBackHigh: StartBack = {
	sbLegPain: "disagree",
	sbShoulderNeck: "agree",
	sbWalkShort: "disagree",
	sbDressSlow: "agree",
	sbFear: "agree",
	sbWorry: "agree",
	sbCatastrophising: "agree",
	sbLowMood: "agree",
	sbBothersome: "very",
};
