import type { Answers } from "@/lib/clinical/content/answers";
import type { MedicineCheckId } from "@/lib/clinical/content/medicine-checks";
import type { MedicineGroupId } from "@/lib/clinical/content/medicines";
import type { MedicineDecision } from "@/lib/clinical/plan-record";
import type { Phase, Presentation, Truth } from "@/lib/clinical/types";
import { type Changes, normal, woman30 } from "./baseline";

type Decided = Partial<MedicineDecision> & { group: MedicineGroupId };

/** A decision about a medicine over safe answers, and what one check says of it. */
export type MedicineCheckCase = {
	says: Truth;
	when: string;
	decided: Decided;
	answers?: Changes;
	others?: readonly Decided[];
	presentation?: Presentation;
	phase?: Phase | null;
};

/** A man of 40 for whom everything about medicines was asked, and nothing speaks against them. */
export const safeForMedicine = {
	...normal,
	analgesics: [],
	analgesicDays7: 0,
	egfr: 90,
	giBleedOrUlcer: "no",
	heartFailure: "no",
	vascularDisease: "no",
	nsaidReaction: "no",
	antiplatelet: "no",
	aceInhibitorOrArb: "no",
	diuretic: "no",
	ssriOrSnri: "no",
	lithium: "no",
	methotrexate: "no",
	calcineurinInhibitor: "no",
	liverFailure: "no",
	bleedingDisorder: "no",
	inflammatoryBowelDisease: "no",
	dehydrated: "no",
	substanceUse: "no",
	sleepApnoeaOrCopd: "no",
	drives: "no",
	smoker: "no",
	hypertension: "no",
} as const satisfies Answers;

const ibuprofen = { group: "nsaid", substance: "ibuprofen", route: "oral", dailyDose: 1200, days: 5 } as const;
const naproxen = { ...ibuprofen, substance: "naproxen", dailyDose: 500 } as const;
const diclofenac = { ...ibuprofen, substance: "diclofenac", dailyDose: 100 } as const;
const codeine = { group: "weak-opioid", substance: "codeine", route: "oral", days: 5 } as const;
const tramadol = { ...codeine, substance: "tramadol" } as const;
const oxycodone = { group: "strong-opioid", substance: "oxycodone", route: "oral", days: 5 } as const;
const paracetamol = { group: "paracetamol", route: "oral", days: 5 } as const;
const diazepam = { group: "benzodiazepine", substance: "diazepam" } as const;
const gabapentin = { group: "gabapentinoid", substance: "gabapentin" } as const;
const prednisolone = { group: "oral-steroid", substance: "prednisolone" } as const;
const duloxetine = { group: "antidepressant", substance: "duloxetine" } as const;

const pregnantIn = (gestationWeeks: number | undefined): Changes => ({ ...woman30, pregnant: "yes", gestationWeeks });

/** «Yes», «no» and «not asked» to one question, all else being safe. */
const yesNo = (question: keyof Answers, decided: Decided = ibuprofen): readonly MedicineCheckCase[] => [
	{ says: "yes", when: `${question} is yes`, decided, answers: { [question]: "yes" } },
	{ says: "no", when: `${question} is no`, decided, answers: { [question]: "no" } },
	{ says: "unknown", when: `${question} was not asked`, decided, answers: { [question]: undefined } },
];

/** What each check says, below, at and above its limit. A clinician can read it as a table. */
export const medicineCheckCases: Record<MedicineCheckId, readonly MedicineCheckCase[]> = {
	N1: [
		{ says: "yes", when: "any NSAID starts", decided: ibuprofen },
		{ says: "no", when: "the NSAID stops", decided: { ...ibuprofen, action: "stop" } },
		{ says: "no", when: "it is paracetamol", decided: paracetamol },
	],
	N2: [
		{ says: "yes", when: "eGFR is 29", decided: ibuprofen, answers: { egfr: 29 } },
		{ says: "no", when: "eGFR is 30", decided: ibuprofen, answers: { egfr: 30 } },
		{ says: "no", when: "eGFR is 31", decided: ibuprofen, answers: { egfr: 31 } },
		{ says: "unknown", when: "eGFR was not asked", decided: ibuprofen, answers: { egfr: undefined } },
	],
	N3: [
		{ says: "no", when: "eGFR is 29, which is a stop of its own", decided: ibuprofen, answers: { egfr: 29 } },
		{ says: "yes", when: "eGFR is 30", decided: ibuprofen, answers: { egfr: 30 } },
		{ says: "yes", when: "eGFR is 59", decided: ibuprofen, answers: { egfr: 59 } },
		{ says: "no", when: "eGFR is 60", decided: ibuprofen, answers: { egfr: 60 } },
		{ says: "unknown", when: "eGFR is unknown at 64", decided: ibuprofen, answers: { egfr: undefined, age: 64 } },
		{ says: "yes", when: "eGFR is unknown at 65", decided: ibuprofen, answers: { egfr: undefined, age: 65 } },
		{
			says: "yes",
			when: "eGFR is unknown with diabetes",
			decided: ibuprofen,
			answers: { egfr: undefined, diabetes: "yes" },
		},
		{
			says: "yes",
			when: "eGFR is unknown with hypertension",
			decided: ibuprofen,
			answers: { egfr: undefined, hypertension: "yes" },
		},
		{ says: "no", when: "eGFR is 90 at 80 years", decided: ibuprofen, answers: { age: 80 } },
	],
	N4: [
		{ says: "no", when: "64 years", decided: ibuprofen, answers: { age: 64 } },
		{ says: "no", when: "65 years", decided: ibuprofen, answers: { age: 65 } },
		{ says: "yes", when: "66 years", decided: ibuprofen, answers: { age: 66 } },
		{ says: "unknown", when: "the age was not asked", decided: ibuprofen, answers: { age: undefined } },
	],
	N5: yesNo("giBleedOrUlcer"),
	N6: [
		{ says: "no", when: "65 years and nothing else", decided: ibuprofen, answers: { age: 65 } },
		{ says: "yes", when: "66 years without a PPI", decided: ibuprofen, answers: { age: 66 } },
		{ says: "no", when: "66 years with a PPI", decided: { ...ibuprofen, withPpi: true }, answers: { age: 66 } },
		{ says: "no", when: "66 years, on the skin", decided: { ...ibuprofen, route: "topical" }, answers: { age: 66 } },
		{ says: "yes", when: "an earlier ulcer", decided: ibuprofen, answers: { giBleedOrUlcer: "yes" } },
		{ says: "yes", when: "low-dose aspirin", decided: ibuprofen, answers: { antiplatelet: "yes" } },
		{ says: "yes", when: "a short steroid course", decided: ibuprofen, answers: { corticosteroids: "short" } },
		{ says: "yes", when: "prolonged steroids", decided: ibuprofen, answers: { corticosteroids: "prolonged" } },
		{ says: "yes", when: "steroid tablets", decided: ibuprofen, answers: { analgesics: ["oral-steroid"] } },
		{ says: "yes", when: "an SSRI", decided: ibuprofen, answers: { ssriOrSnri: "yes" } },
		{ says: "yes", when: "an anticoagulant", decided: ibuprofen, answers: { anticoagulant: "yes" } },
		{ says: "unknown", when: "SSRI was not asked", decided: ibuprofen, answers: { ssriOrSnri: undefined } },
	],
	N7: yesNo("anticoagulant"),
	N8: yesNo("antiplatelet"),
	N9: yesNo("heartFailure"),
	N10: [
		...yesNo("vascularDisease", diclofenac),
		...yesNo("vascularDisease", { ...ibuprofen, substance: "celecoxib" }),
		{
			says: "no",
			when: "ibuprofen, which has its own",
			decided: ibuprofen,
			answers: { vascularDisease: "yes" },
		},
		{
			says: "unknown",
			when: "which NSAID is not set",
			decided: { group: "nsaid" },
			answers: { vascularDisease: "yes" },
		},
	],
	"N10-OTHERS": [
		...yesNo("vascularDisease"),
		{ says: "no", when: "diclofenac, which is a stop", decided: diclofenac, answers: { vascularDisease: "yes" } },
	],
	N11: [
		{
			says: "no",
			when: "ibuprofen 1,199 mg",
			decided: { ...ibuprofen, dailyDose: 1199 },
			answers: { hypertension: "yes" },
		},
		{ says: "no", when: "ibuprofen 1,200 mg", decided: ibuprofen, answers: { hypertension: "yes" } },
		{
			says: "yes",
			when: "ibuprofen 1,201 mg",
			decided: { ...ibuprofen, dailyDose: 1201 },
			answers: { hypertension: "yes" },
		},
		{ says: "no", when: "naproxen 499 mg", decided: { ...naproxen, dailyDose: 499 }, answers: { diabetes: "yes" } },
		{ says: "no", when: "naproxen 500 mg", decided: naproxen, answers: { diabetes: "yes" } },
		{ says: "yes", when: "naproxen 501 mg", decided: { ...naproxen, dailyDose: 501 }, answers: { diabetes: "yes" } },
		{ says: "yes", when: "diclofenac, smoker", decided: diclofenac, answers: { smoker: "yes" } },
		{ says: "yes", when: "diclofenac, vascular disease", decided: diclofenac, answers: { vascularDisease: "yes" } },
		{ says: "no", when: "nothing raises the risk", decided: diclofenac },
		{
			says: "unknown",
			when: "the dose is not set",
			decided: { group: "nsaid", substance: "ibuprofen" },
			answers: { smoker: "yes" },
		},
	],
	N12: [
		{ says: "yes", when: "both", decided: ibuprofen, answers: { aceInhibitorOrArb: "yes", diuretic: "yes" } },
		{ says: "no", when: "only one", decided: ibuprofen, answers: { aceInhibitorOrArb: "yes" } },
		{
			says: "unknown",
			when: "the other was not asked",
			decided: ibuprofen,
			answers: { aceInhibitorOrArb: "yes", diuretic: undefined },
		},
	],
	N13: [
		{ says: "yes", when: "an ACE inhibitor", decided: ibuprofen, answers: { aceInhibitorOrArb: "yes" } },
		{ says: "yes", when: "a diuretic", decided: ibuprofen, answers: { diuretic: "yes" } },
		{
			says: "yes",
			when: "one, and the other was not asked",
			decided: ibuprofen,
			answers: { aceInhibitorOrArb: "yes", diuretic: undefined },
		},
		{ says: "no", when: "neither", decided: ibuprofen },
		{
			says: "no",
			when: "both, which is a stop of its own",
			decided: ibuprofen,
			answers: { aceInhibitorOrArb: "yes", diuretic: "yes" },
		},
		{ says: "unknown", when: "the diuretic was not asked", decided: ibuprofen, answers: { diuretic: undefined } },
	],
	N14: yesNo("ssriOrSnri"),
	N15: [
		{ says: "yes", when: "week 19", decided: ibuprofen, answers: pregnantIn(19) },
		{ says: "no", when: "week 20", decided: ibuprofen, answers: pregnantIn(20) },
		{ says: "no", when: "not pregnant", decided: ibuprofen, answers: woman30 },
		{ says: "unknown", when: "the week is not known", decided: ibuprofen, answers: pregnantIn(undefined) },
	],
	N16: [
		{ says: "no", when: "week 19", decided: ibuprofen, answers: pregnantIn(19) },
		{ says: "yes", when: "week 20", decided: ibuprofen, answers: pregnantIn(20) },
		{ says: "yes", when: "week 27", decided: ibuprofen, answers: pregnantIn(27) },
		{ says: "no", when: "week 28", decided: ibuprofen, answers: pregnantIn(28) },
		{ says: "unknown", when: "the week is not known", decided: ibuprofen, answers: pregnantIn(undefined) },
	],
	N17: [
		{ says: "no", when: "week 27", decided: ibuprofen, answers: pregnantIn(27) },
		{ says: "yes", when: "week 28", decided: ibuprofen, answers: pregnantIn(28) },
		{ says: "yes", when: "week 29", decided: ibuprofen, answers: pregnantIn(29) },
		{ says: "no", when: "a man, who is not asked", decided: ibuprofen },
		{ says: "no", when: "a woman of 70, who is not asked", decided: ibuprofen, answers: { sex: "female", age: 70 } },
		{
			says: "unknown",
			when: "pregnancy was not asked of a woman of 30",
			decided: ibuprofen,
			answers: { sex: "female", age: 30 },
		},
	],
	N18: [
		{ says: "yes", when: "yes", decided: ibuprofen, answers: { ...woman30, tryingToConceive: "yes" } },
		{ says: "no", when: "no", decided: ibuprofen, answers: { ...woman30, tryingToConceive: "no" } },
		{ says: "no", when: "a man, who is not asked", decided: ibuprofen },
		{ says: "unknown", when: "not asked of a woman of 30", decided: ibuprofen, answers: woman30 },
	],
	N19: [
		{ says: "yes", when: "yes", decided: ibuprofen, answers: { ...woman30, breastfeeding: "yes" } },
		{ says: "no", when: "no", decided: ibuprofen, answers: { ...woman30, breastfeeding: "no" } },
		{ says: "unknown", when: "not asked of a woman of 30", decided: ibuprofen, answers: woman30 },
	],
	N20: yesNo("nsaidReaction"),
	N21: [...yesNo("liverFailure"), ...yesNo("inflammatoryBowelDisease"), ...yesNo("bleedingDisorder")],
	N22: [...yesNo("lithium"), ...yesNo("methotrexate"), ...yesNo("calcineurinInhibitor")],
	N23: [
		{ says: "no", when: "37.9 °C", decided: ibuprofen, answers: { temperatureC: 37.9 } },
		{ says: "yes", when: "38.0 °C", decided: ibuprofen, answers: { temperatureC: 38 } },
		{ says: "yes", when: "38.1 °C", decided: ibuprofen, answers: { temperatureC: 38.1 } },
		{ says: "yes", when: "vomiting", decided: ibuprofen, answers: { vomiting: "yes" } },
		...yesNo("dehydrated"),
	],
	N24: [
		{ says: "yes", when: "an NSAID is taken already", decided: ibuprofen, answers: { analgesics: ["nsaid"] } },
		{ says: "yes", when: "two NSAIDs are chosen", decided: ibuprofen, others: [diclofenac] },
		{ says: "no", when: "none is taken", decided: ibuprofen },
		{
			says: "no",
			when: "the one that is taken goes on",
			decided: { ...ibuprofen, action: "continue" },
			answers: { analgesics: ["nsaid"] },
		},
		{
			says: "no",
			when: "the one that is taken stops",
			decided: ibuprofen,
			others: [{ ...diclofenac, action: "stop" }],
			answers: { analgesics: ["nsaid"] },
		},
		{ says: "unknown", when: "what is taken was not asked", decided: ibuprofen, answers: { analgesics: undefined } },
	],
	N25: [
		{ says: "yes", when: "by injection", decided: { ...diclofenac, route: "parenteral" } },
		{ says: "no", when: "by mouth", decided: diclofenac },
		{ says: "unknown", when: "the route is not set", decided: { group: "nsaid", substance: "diclofenac" } },
	],
	N26: [
		{ says: "no", when: "ibuprofen 1,199 mg", decided: { ...ibuprofen, dailyDose: 1199 } },
		{ says: "no", when: "ibuprofen 1,200 mg", decided: ibuprofen },
		{ says: "yes", when: "ibuprofen 1,201 mg", decided: { ...ibuprofen, dailyDose: 1201 } },
		{ says: "no", when: "naproxen 749 mg", decided: { ...naproxen, dailyDose: 749 } },
		{ says: "no", when: "naproxen 750 mg", decided: { ...naproxen, dailyDose: 750 } },
		{ says: "yes", when: "naproxen 751 mg", decided: { ...naproxen, dailyDose: 751 } },
		{ says: "no", when: "diclofenac 99 mg", decided: { ...diclofenac, dailyDose: 99 } },
		{ says: "no", when: "diclofenac 100 mg", decided: diclofenac },
		{ says: "yes", when: "diclofenac 101 mg", decided: { ...diclofenac, dailyDose: 101 } },
		{
			says: "no",
			when: "no source names a ceiling",
			decided: { ...ibuprofen, substance: "celecoxib", dailyDose: 9999 },
		},
		{ says: "unknown", when: "the dose is not set", decided: { ...ibuprofen, dailyDose: undefined } as Decided },
	],
	N27: [
		{ says: "no", when: "27 days", decided: { ...ibuprofen, days: 27 } },
		{ says: "no", when: "28 days", decided: { ...ibuprofen, days: 28 } },
		{ says: "yes", when: "29 days", decided: { ...ibuprofen, days: 29 } },
		{ says: "yes", when: "a repeat of 5 days", decided: { ...ibuprofen, action: "continue" } },
		{ says: "unknown", when: "the days are not set", decided: { ...ibuprofen, days: undefined } as Decided },
	],
	O1: [
		{ says: "yes", when: "ordinary back pain", decided: oxycodone },
		{ says: "yes", when: "a weak one too", decided: codeine },
		{ says: "no", when: "sciatica that is not long-lasting", decided: oxycodone, presentation: "radicular-pain" },
		{
			says: "yes",
			when: "long-lasting sciatica",
			decided: oxycodone,
			presentation: "radiculopathy",
			phase: "chronic",
		},
		{
			says: "unknown",
			when: "sciatica of unknown duration",
			decided: oxycodone,
			presentation: "radicular-pain",
			phase: null,
		},
	],
	"O1-STRONG": [
		{ says: "yes", when: "acute sciatica", decided: oxycodone, presentation: "radicular-pain" },
		{
			says: "yes",
			when: "subacute radiculopathy",
			decided: oxycodone,
			presentation: "radiculopathy",
			phase: "subacute",
		},
		{
			says: "no",
			when: "long-lasting, which O1 has",
			decided: oxycodone,
			presentation: "radiculopathy",
			phase: "chronic",
		},
		{ says: "no", when: "a weak one", decided: codeine, presentation: "radicular-pain" },
		{
			says: "unknown",
			when: "sciatica of unknown duration",
			decided: oxycodone,
			presentation: "radicular-pain",
			phase: null,
		},
	],
	O2: [
		{ says: "yes", when: "acute, and an NSAID is possible", decided: codeine },
		{ says: "no", when: "an NSAID is contraindicated", decided: codeine, answers: { anticoagulant: "yes" } },
		{ says: "no", when: "an NSAID is not tolerated", decided: codeine, answers: { nsaidReaction: "yes" } },
		{ says: "no", when: "eGFR is 29", decided: codeine, answers: { egfr: 29 } },
		{ says: "yes", when: "eGFR is 30", decided: codeine, answers: { egfr: 30 } },
		{ says: "yes", when: "an NSAID is only warned of", decided: codeine, answers: { vascularDisease: "yes" } },
		{ says: "yes", when: "methotrexate alone", decided: codeine, answers: { methotrexate: "yes" } },
		{ says: "no", when: "not acute", decided: codeine, phase: "subacute" },
		{ says: "no", when: "a strong opioid, which has its own", decided: oxycodone },
		{ says: "unknown", when: "the duration was not asked", decided: codeine, phase: null },
	],
	O3: [
		{ says: "no", when: "6 days", decided: { ...codeine, days: 6 } },
		{ says: "no", when: "7 days", decided: { ...codeine, days: 7 } },
		{ says: "yes", when: "8 days", decided: { ...codeine, days: 8 } },
		{ says: "no", when: "tapering over 80 days", decided: { ...codeine, action: "taper", days: 80 } },
		{ says: "unknown", when: "the days are not set", decided: { ...codeine, days: undefined } as Decided },
	],
	O4: [
		{ says: "no", when: "64 years", decided: oxycodone, answers: { age: 64 } },
		{ says: "yes", when: "65 years", decided: oxycodone, answers: { age: 65 } },
		{ says: "yes", when: "66 years", decided: oxycodone, answers: { age: 66 } },
		{ says: "yes", when: "a benzodiazepine is taken", decided: oxycodone, answers: { analgesics: ["benzodiazepine"] } },
		{ says: "yes", when: "a gabapentinoid is chosen too", decided: oxycodone, others: [gabapentin] },
		{
			says: "unknown",
			when: "what is taken was not asked",
			decided: oxycodone,
			answers: { analgesics: undefined },
		},
		...yesNo("substanceUse", oxycodone),
		...yesNo("sleepApnoeaOrCopd", oxycodone),
		...yesNo("drives", oxycodone),
	],
	"O4-SEROTONIN": [
		...yesNo("ssriOrSnri", tramadol),
		{ says: "yes", when: "an antidepressant is chosen too", decided: tramadol, others: [duloxetine] },
		{ says: "no", when: "codeine", decided: codeine, answers: { ssriOrSnri: "yes" } },
	],
	"O4-PREGNANCY": [
		{ says: "yes", when: "pregnant", decided: codeine, answers: pregnantIn(12) },
		{ says: "yes", when: "breastfeeding", decided: codeine, answers: { ...woman30, breastfeeding: "yes" } },
		{ says: "no", when: "neither", decided: codeine, answers: { ...woman30, breastfeeding: "no" } },
		{ says: "unknown", when: "breastfeeding was not asked", decided: codeine, answers: woman30 },
		{ says: "no", when: "a man", decided: codeine },
	],
	"O4-KIDNEYS": [
		{ says: "yes", when: "eGFR is 29", decided: oxycodone, answers: { egfr: 29 } },
		{ says: "no", when: "eGFR is 30", decided: oxycodone, answers: { egfr: 30 } },
		{ says: "unknown", when: "eGFR was not asked", decided: oxycodone, answers: { egfr: undefined } },
	],
	"O4-YOUNG": [
		{ says: "yes", when: "17 years", decided: codeine, answers: { age: 17 } },
		{ says: "no", when: "18 years", decided: codeine, answers: { age: 18 } },
		{ says: "unknown", when: "the age was not asked", decided: codeine, answers: { age: undefined } },
	],
	O5: [
		{
			says: "yes",
			when: "an opioid taken every day stops",
			decided: { ...oxycodone, action: "stop" },
			answers: { analgesicDays7: 7 },
		},
		{
			says: "yes",
			when: "how often was not asked",
			decided: { ...oxycodone, action: "stop" },
			answers: { analgesicDays7: undefined },
		},
		{
			says: "no",
			when: "taken six days of seven",
			decided: { ...oxycodone, action: "stop" },
			answers: { analgesicDays7: 6 },
		},
		{
			says: "no",
			when: "it is tapered",
			decided: { ...oxycodone, action: "taper" },
			answers: { analgesicDays7: 7 },
		},
		{
			says: "yes",
			when: "long use ends after seven days",
			decided: { ...oxycodone, action: "continue", days: 7 },
			answers: { analgesicDays7: 7 },
			phase: "chronic",
		},
		{
			says: "no",
			when: "long use goes on for eight days",
			decided: { ...oxycodone, action: "continue", days: 8 },
			answers: { analgesicDays7: 7 },
			phase: "chronic",
		},
		{
			says: "no",
			when: "seven days in acute pain",
			decided: { ...oxycodone, action: "continue", days: 7 },
			answers: { analgesicDays7: 7 },
			phase: "acute",
		},
		{
			says: "unknown",
			when: "how long it goes on is not set",
			decided: { ...oxycodone, action: "continue", days: undefined } as Decided,
			answers: { analgesicDays7: 7 },
			phase: "chronic",
		},
	],
	O6: [
		{ says: "no", when: "6 days", decided: { ...oxycodone, days: 6 } },
		{ says: "no", when: "7 days", decided: { ...oxycodone, days: 7 } },
		{ says: "yes", when: "8 days", decided: { ...oxycodone, days: 8 } },
		{ says: "yes", when: "it goes on", decided: { ...oxycodone, action: "continue" } },
		{ says: "yes", when: "it is tapered", decided: { ...oxycodone, action: "taper" } },
		{ says: "unknown", when: "the days are not set", decided: { ...oxycodone, days: undefined } as Decided },
	],
	O7: [
		{ says: "yes", when: "in ordinary back pain", decided: gabapentin },
		{ says: "yes", when: "in sciatica", decided: gabapentin, presentation: "radicular-pain" },
		{ says: "no", when: "it is tapered", decided: { ...gabapentin, action: "taper" } },
	],
	O8: [
		{ says: "yes", when: "it starts", decided: duloxetine },
		{ says: "no", when: "it stops", decided: { ...duloxetine, action: "stop" } },
	],
	O9: [
		{ says: "yes", when: "a benzodiazepine in sciatica", decided: diazepam, presentation: "radicular-pain" },
		{ says: "yes", when: "a steroid in radiculopathy", decided: prednisolone, presentation: "radiculopathy" },
		{ says: "no", when: "ordinary back pain", decided: diazepam },
	],
	O10: [
		{ says: "yes", when: "alone", decided: paracetamol },
		{ says: "no", when: "beside an NSAID", decided: paracetamol, others: [ibuprofen] },
		{ says: "no", when: "beside an NSAID that is taken", decided: paracetamol, answers: { analgesics: ["nsaid"] } },
		{
			says: "yes",
			when: "beside an NSAID, with liver failure",
			decided: paracetamol,
			others: [ibuprofen],
			answers: { liverFailure: "yes" },
		},
		{
			says: "unknown",
			when: "what is taken was not asked",
			decided: paracetamol,
			answers: { analgesics: undefined },
		},
	],
};
