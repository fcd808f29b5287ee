import { accuracy } from "@/lib/clinical/content/accuracy";
import type { Answers } from "@/lib/clinical/content/answers";
import { facts } from "@/lib/clinical/content/facts";
import { questions } from "@/lib/clinical/content/questions";
import { redFlags } from "@/lib/clinical/content/red-flags";
import { rules } from "@/lib/clinical/content/rules";
import { version } from "@/lib/clinical/content/version";
import type { TriageContent } from "@/lib/clinical/engine/content-type";
import { type Evaluation, evaluate } from "@/lib/clinical/engine/evaluate";
import { openCase } from "@/lib/clinical/engine/holds";
import { localise } from "@/lib/clinical/engine/localise";
import { prune } from "@/lib/clinical/engine/prune";
import { firedRules } from "@/lib/clinical/engine/triage";
import { triageClasses } from "@/lib/clinical/types";

/** What triage needs, in bokmål; the plan's content stays out so that these tests read no more than they test. */
export const triageContent: TriageContent = localise({ version, questions, facts, rules, redFlags, accuracy }, "nb");

/** The safety questions that everyone is asked, written out here so that a lost one is noticed. */
export const plainSafetyQuestions = [
	"durationDays",
	"course",
	"legPain",
	"saddleSensation",
	"bladder",
	"bowel",
	"sexualFunction",
	"neuroExamDone",
	"upperMotorNeuronSigns",
	"gaitUnsteady",
	"temperatureC",
	"injectsDrugs",
	"immunosuppressed",
	"bacteraemiaPast3Months",
	"spinalProcedurePast3Months",
	"cancerHistory",
	"weightLossUnexplained",
	"trauma",
	"corticosteroids",
	"osteoporosis",
	"ankylosedSpine",
	"anticoagulant",
	"pulsatileAbdominalMass",
	"shockSigns",
] as const;

/** A man of 40 with ten days of ordinary, unchanged back pain: everything asked, everything normal. */
export const normal = {
	age: 40,
	sex: "male",
	durationDays: 10,
	visit: "first",
	course: "unchanged",
	painBack: 5,
	legPain: "none",
	nightPain: "no",
	restPain: "no",
	thoracicPain: "no",
	mechanicalPattern: "yes",
	suddenOnset: "no",
	legPainSuddenlyGone: "no",
	neurogenicClaudication: "no",
	vascularClaudication: "no",
	saddleSensation: "normal",
	bladder: "normal",
	bowel: "normal",
	sexualFunction: "normal",
	neuroExamDone: "yes",
	straightLegRaise: "negative",
	upperMotorNeuronSigns: "no",
	gaitUnsteady: "no",
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
	spinalPercussionTender: "no",
	cannotLieFlat: "no",
	spinalContusion: "no",
	acuteAbdomen: "no",
	renalColic: "no",
	urinarySymptoms: "no",
	flankTenderness: "no",
	epigastricPain: "no",
	vomiting: "no",
	neuroborreliosisSigns: "no",
} as const satisfies Answers;

/** What turns the man of 40 into a woman of 30 who is not pregnant. */
export const woman30 = {
	age: 30,
	sex: "female",
	pregnant: "no",
	missedPeriod: "no",
	gynaecologicalPattern: "no",
	shoulderTipPainOrDizzy: "no",
} as const satisfies Answers;

/** What turns the baseline into eighteen months of back trouble since the age of 38, every inflammatory item answered no. */
export const longLasting = {
	durationDays: 550,
	ageAtOnset: 38,
	morningStiffnessMinutes: 0,
	wakesSecondHalfOfNight: "no",
	betterWithMovement: "no",
	nsaidResponse48h: "no",
	buttockPain: "no",
	familySpondyloarthritis: "no",
	arthritis: "no",
	enthesitis: "no",
	psoriasis: "no",
	uveitis: "no",
	inflammatoryBowelDisease: "no",
} as const satisfies Answers;

/** Changes to a set of answers; `undefined` takes the answer away. */
export type Changes = { [Key in keyof Answers]?: Answers[Key] | undefined };

/** The changes made to a set of answers; an undefined one means not asked. */
export function withChanges(answers: Answers, changes: Changes): Answers {
	return Object.fromEntries(
		Object.entries({ ...answers, ...changes }).filter(([, value]) => value !== undefined),
	) as Answers;
}

export const over = (changes: Changes): Answers => withChanges(normal, changes);

/** Pruned and evaluated, as the screen does. */
export const judge = (answers: Answers): Evaluation => evaluate(triageContent, prune(triageContent, answers).answers);

const fired = (answers: Answers) =>
	firedRules(triageContent, openCase(triageContent, prune(triageContent, answers).answers));

/** The ids of every rule that the answers fire, also those that step back in `reasons`. */
export const firedBy = (answers: Answers): readonly string[] => fired(answers).map(({ id }) => id);

/** How urgent the answers are, as a number, without the cost of the rest of an evaluation. */
export const urgencyOf = (answers: Answers): number => triageClasses.indexOf(fired(answers)[0]?.class ?? "usual");
