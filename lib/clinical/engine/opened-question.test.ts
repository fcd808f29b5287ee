import { expect, test } from "vitest";
import { type Changes, judge, longLasting, over, woman30 } from "@/lib/test/baseline";
import { type QuestionId, questions } from "../content/questions";

/* A test or a detail counts among the safety questions once an answer has opened it. */

const fever: Changes = { temperatureC: 38.5, feverExplained: "no" };
const pregnant: Changes = { ...woman30, pregnant: "yes", missedPeriod: undefined, gestationWeeks: 24 };
const weak: Changes = { power: { L5: { left: 4 } } };
const severe: Changes = { painBack: 7, straightLegRaise: "left", durationDays: 10 };
const onset: Changes = { ...longLasting, age: 50, ageAtOnset: undefined };

/** The question, not asked, with answers that open it and answers that do not. */
const rows: readonly [question: QuestionId, opening: Changes, not: Changes][] = [
	["postVoidResidualMl", { bladder: "longstanding" }, { bladder: "normal" }],
	["suddenOnset", { anticoagulant: "yes" }, {}],
	["suddenOnset", { spinalProcedurePast3Months: "yes" }, {}],
	["suddenOnset", { pulsatileAbdominalMass: "yes" }, {}],
	["nightSweats", { tuberculosisExposure: "yes" }, {}],
	["diabetes", fever, {}],
	["diabetes", { crp: 30 }, { crp: 29 }],
	["diabetes", { spinalPercussionTender: "yes" }, {}],
	["indwellingCatheter", fever, {}],
	["indwellingCatheter", { crp: 30 }, { crp: 29 }],
	["indwellingCatheter", { spinalPercussionTender: "yes" }, {}],
	["spinalPercussionTender", { temperatureC: 38.5, feverExplained: "yes" }, { temperatureC: 37.9 }],
	["spinalPercussionTender", { diabetes: "yes" }, {}],
	["crp", fever, { temperatureC: 37.9 }],
	["crp", { diabetes: "yes", spinalPercussionTender: "yes" }, { spinalPercussionTender: "yes" }],
	["crp", { tuberculosisExposure: "yes" }, {}],
	["renalColic", fever, {}],
	["urinarySymptoms", { ...pregnant, ...fever }, pregnant],
	["flankTenderness", { ...pregnant, ...fever }, pregnant],
	["esr", { weightLossUnexplained: "yes" }, {}],
	[
		"esr",
		{ cancerHistory: "yes", mechanicalPattern: "yes", course: "improving" },
		{ cancerHistory: "non-melanoma-skin" },
	],
	["haemoglobin", { weightLossUnexplained: "yes" }, {}],
	["nightPain", { weightLossUnexplained: "yes" }, {}],
	["nightPain", { alpRaised: "yes" }, { alpRaised: "no" }],
	["restPain", { vascularClaudication: "yes" }, {}],
	["restPain", { calcium: 2.52 }, { calcium: 2.51 }],
	["mechanicalPattern", { alpRaised: "yes" }, {}],
	["spinalContusion", { trauma: "minor" }, { trauma: "none" }],
	["vomiting", { epigastricPain: "yes" }, {}],
	["epigastricPain", pregnant, woman30],
	["acuteAbdomen", pregnant, woman30],
	["vaginalBleedingOrContractions", pregnant, woman30],
	["shoulderTipPainOrDizzy", { ...pregnant, gestationWeeks: 8 }, woman30],
	["shoulderTipPainOrDizzy", { ...woman30, missedPeriod: "yes" }, woman30],
	["pregnant", woman30, {}],
	["missedPeriod", woman30, {}],
	["powerNew", { ...weak, powerWorsening: "no" }, { power: { L5: { left: 5 } } }],
	["powerWorsening", { ...weak, powerNew: "yes" }, { power: { L5: { left: 5 } } }],
	["legPainSuddenlyGone", { ...weak, powerNew: "yes", powerWorsening: "no" }, {}],
	["painUncontrolled", severe, { ...severe, painBack: 6 }],
	[
		"painUncontrolled",
		{ ...severe, painBack: 2, painLeg: 7, legPain: "one" },
		{ ...severe, straightLegRaise: "negative" },
	],
	["wantsSurgeryIfOffered", { neurogenicClaudication: "yes" }, {}],
	[
		"wantsSurgeryIfOffered",
		{ straightLegRaise: "left", durationDays: 43 },
		{ straightLegRaise: "left", durationDays: 42 },
	],
	["adolescentAthlete", { age: 19 }, { age: 20 }],
	["ageAtOnset", { ...onset, arthritis: "yes", enthesitis: "yes" }, { ...onset, arthritis: "yes" }],
	...(
		[
			"wakesSecondHalfOfNight",
			"betterWithMovement",
			"nsaidResponse48h",
			"buttockPain",
			"familySpondyloarthritis",
		] as const
	).map((item): [QuestionId, Changes, Changes] => [item, { ...longLasting, arthritis: "yes", enthesitis: "yes" }, {}]),
	...(["arthritis", "enthesitis", "psoriasis"] as const).map((item): [QuestionId, Changes, Changes] => [
		item,
		{ ...longLasting, buttockPain: "yes", nsaidResponse48h: "yes" },
		{},
	]),
	["uveitis", longLasting, {}],
	["inflammatoryBowelDisease", longLasting, { ...longLasting, durationDays: 91 }],
];

test("every question that counts only sometimes has a row", () => {
	const sometimes = Object.entries(questions).filter(
		([, question]) => "safety" in question && question.safety !== true,
	);
	expect([...new Set(rows.map(([question]) => question))].toSorted()).toEqual(sometimes.map(([id]) => id).toSorted());
});

test.each(rows)("%s is open after %o, and not after %o", (question, opening, not) => {
	const opened = judge(over({ ...opening, [question]: undefined })).triage;
	expect(opened.missing).toContain(question);
	expect(judge(over({ ...not, [question]: undefined })).triage.missing).not.toContain(question);
});
