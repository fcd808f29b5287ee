import { expect, test } from "vitest";
import { plainSafetyQuestions } from "@/lib/test/baseline";
import { conditionsIn } from "@/lib/test/condition-walk";
import { type Condition, type Question, type QuestionGroup, sections } from "../types";
import { facts } from "./facts";
import { type QuestionId, questions } from "./questions";
import { groups } from "./questions/groups";

const all = Object.entries(questions) as [QuestionId, Question][];

/* The public format: a key that stands here is never renamed and never changes meaning. */

const yesNo = `
	pregnant missedPeriod suddenOnset painUncontrolled nightPain restPain thoracicPain mechanicalPattern
	legPainBelowKnee legPainDominant dermatomalPattern legPainSuddenlyGone neurogenicClaudication vascularClaudication
	wantsSurgeryIfOffered adolescentAthlete pelvicGirdlePain vaginalBleedingOrContractions
	neuroExamDone powerNew powerWorsening sensationNew crossedStraightLegRaise femoralStretch upperMotorNeuronSigns
	gaitUnsteady spinalPercussionTender cannotLieFlat spinalContusion pulsatileAbdominalMass shockSigns acuteAbdomen
	feverExplained immunosuppressed diabetes bacteraemiaPast3Months spinalProcedurePast3Months indwellingCatheter
	tuberculosisExposure nightSweats weightLossUnexplained cancerMetastatic osteoporosis ankylosedSpine
	xrayNormalStillPain xrayCompressionFracture anticoagulant smoker hypertension
	renalColic knownKidneyStones urinarySymptoms flankTenderness vomiting epigastricPain gynaecologicalPattern
	shoulderTipPainOrDizzy neuroborreliosisSigns
	wakesSecondHalfOfNight betterWithMovement nsaidResponse48h buttockPain familySpondyloarthritis arthritis enthesitis
	psoriasis uveitis inflammatoryBowelDisease
	crpExplained alpRaised creatinineRaised mComponent
	analgesicByHabit breastfeeding tryingToConceive bleedingDisorder calcineurinInhibitor dehydrated substanceUse
	sleepApnoeaOrCopd drives giBleedOrUlcer heartFailure vascularDisease nsaidReaction antiplatelet aceInhibitorOrArb
	diuretic ssriOrSnri lithium methotrexate liverFailure
	imagingPast12Months sleepProblem anxietyOrDepression widespreadPain wantsImaging
`;

const agreement = `
	sbLegPain sbShoulderNeck sbWalkShort sbDressSlow sbFear sbWorry sbCatastrophising sbLowMood
`;

const zeroToTen = `
	painBack painLeg omPainWeek omLightWork omSleep omTense omDepressed omRiskPersist omReturnToWork omPainStop omNotWork
	workAbility selfEfficacy confidence
`;

const others: Record<string, string> = {
	age: "integer 0–120",
	gestationWeeks: "integer 0–43",
	durationDays: "integer 0–",
	ageAtOnset: "integer 0–",
	previousEpisodes: "integer 0–",
	triedTreatmentWeeks: "integer 0–",
	postVoidResidualMl: "integer 0–",
	cancerYearsSince: "integer 0–",
	morningStiffnessMinutes: "integer 0–",
	sickListedDays: "integer 0–",
	physioSessionsBefore: "integer 0–",
	analgesicDays7: "integer 0–7",
	omDuration: "integer 1–10",
	temperatureC: "number 30–45",
	heightLossCm: "number 0–",
	crp: "number 0–",
	esr: "number 0–",
	haemoglobin: "number 0–",
	calcium: "number 0–",
	psa: "number 0–",
	egfr: "number 0–",

	sex: "female male unspecified",
	visit: "first follow-up",
	course: "improving unchanged worsening",
	legPain: "none one both",
	straightLegRaise: "negative left right both",
	saddleSensation: "normal reduced",
	bladder: "normal new-change retention incontinence longstanding",
	bowel: "normal new-change incontinence constipation-explained longstanding",
	sexualFunction: "normal new-change",
	analTone: "normal reduced",
	injectsDrugs: "never past current",
	cancerHistory: "none non-melanoma-skin yes",
	trauma: "none minor major",
	corticosteroids: "none short prolonged",
	hlaB27: "positive negative",
	sbBothersome: "not slightly moderately very extremely",
	workStatus: "working sick-listed-full sick-listed-graded student unemployed disability-benefit retired other",
	workDemands: "sedentary mixed heavy",
	priority: "pain work activity sleep certainty",

	sensationReduced: "list of L2-left L2-right L3-left L3-right L4-left L4-right L5-left L5-right S1-left S1-right",
	analgesics:
		"list of paracetamol nsaid weak-opioid strong-opioid gabapentinoid benzodiazepine antidepressant oral-steroid",
	barriers: "list of waiting-time cost distance language health-literacy care-duties work-demands",

	power: "power",
	reflexes: "reflexes",
	goals: "up to 3 goals",
	concern: "text of 500",
};

const words = (text: string) => text.trim().split(/\s+/);
const format = new Map([
	...words(yesNo).map((id) => [id, "yes or no"] as const),
	...words(agreement).map((id) => [id, "agree disagree"] as const),
	...words(zeroToTen).map((id) => [id, "integer 0–10"] as const),
	...Object.entries(others),
]);

const sorted = (values: readonly string[]) => values.toSorted().join(" ");

/** What a question takes, in the words of the table above, with options in alphabetical order. */
function taken(question: Question): string {
	switch (question.kind) {
		case "yes-no":
			return "yes or no";
		case "choice":
			return sorted(Object.keys(question.options));
		case "list":
			return `list of ${sorted(Object.keys(question.options))}`;
		case "category":
			return `integer ${Math.min(...Object.keys(question.options).map(Number))}–${Math.max(...Object.keys(question.options).map(Number))}`;
		case "scale":
			return `integer ${question.min}–${question.max}`;
		case "integer":
		case "number":
			return `${question.kind} ${question.min}–${question.max ?? ""}`;
		case "text":
			return `text of ${question.maxLength}`;
		case "goals":
			return `up to ${question.max} goals`;
		case "power":
		case "reflexes":
			return question.kind;
	}
}

const inOrder = (kind: string) =>
	/^(integer|number|text|up|yes or no|power|reflexes)\b/.test(kind)
		? kind
		: kind.startsWith("list of ")
			? `list of ${sorted(words(kind.slice(8)))}`
			: sorted(words(kind));

test("every key of the format is asked, and no other", () => {
	expect(all.map(([id]) => id).toSorted()).toEqual([...format.keys()].toSorted());
});

test.each(all)("%s takes what the format says", (id, question) => {
	expect(taken(question)).toBe(inOrder(format.get(id) ?? ""));
});

test("the plain safety questions are the 24", () => {
	const plain = all.filter(([, { safety }]) => safety === true).map(([id]) => id);
	expect(plain.toSorted()).toEqual([...plainSafetyQuestions].toSorted());
});

const conditionsOf = (question: Question) =>
	[question.safety, question.askWhen, question.closedWhen, question.alarm].filter(
		(condition): condition is Condition => typeof condition === "object",
	);
const conditional = all.filter(([, question]) => conditionsOf(question).length > 0);
const withNone = all.filter(([, question]) => question.none !== undefined);

test.each(all)("%s stands in a group of its own section", (_, question) => {
	const group: QuestionGroup | undefined = groups[question.group as keyof typeof groups];
	expect(group?.section).toBe(question.section);
	expect(sections).toContain(question.section);
});

test.each(conditional)("%s reads questions, options and facts that exist", (_, question) => {
	for (const condition of conditionsOf(question).flatMap(conditionsIn)) {
		if ("fact" in condition) expect(Object.keys(facts)).toContain(condition.fact);
		if (!("question" in condition)) continue;
		expect(Object.keys(questions)).toContain(condition.question);
		if (!("is" in condition)) continue;
		const parent = questions[condition.question as QuestionId] as Question;
		const options = parent.kind === "yes-no" ? ["yes", "no"] : "options" in parent ? Object.keys(parent.options) : [];
		expect(options).toEqual(expect.arrayContaining([condition.is].flat()));
	}
});

test("no question closes itself", () => {
	for (const [id, { closedWhen }] of all) {
		const parents = closedWhen ? conditionsIn(closedWhen) : [];
		expect(parents.filter((parent) => "question" in parent && parent.question === id)).toEqual([]);
	}
});

test.each(withNone)("“none of these” is an answer that %s takes, and no alarm", (_, { none, alarm, ...question }) => {
	if (question.kind === "yes-no") expect(["yes", "no"]).toContain(none);
	else if (question.kind === "choice") expect(Object.keys(question.options)).toContain(none);
	else expect(typeof none).toBe("number");
	if (alarm && "is" in alarm) expect([alarm.is].flat()).not.toContain(none);
});

test.each(all)("%s is said in both languages", (_, question) => {
	const options = "options" in question ? Object.values(question.options) : [];
	for (const text of [question.label, ...(question.help ? [question.help] : []), ...options]) {
		expect(text.nb.trim() && text.en.trim()).toBeTruthy();
	}
});

test("every group has a question, and a group with one key for all has questions that take it", () => {
	for (const [id, group] of Object.entries(groups) as [string, QuestionGroup][]) {
		const members = all.filter(([, question]) => question.group === id);
		expect(members.length, id).toBeGreaterThan(0);
		if (group.none)
			expect(
				members.some(([, question]) => question.none !== undefined),
				id,
			).toBe(true);
	}
});
