import { longLasting, woman30 } from "../baseline";
import { atWork, low, type PlanCell, understood } from "./plan-cell";

/** Table 3.4, the presentations that are not ordinary back pain. Suspected disease gets its work-up and no 3.3 text. */
const spondyloarthritis = {
	...longLasting,
	betterWithMovement: "yes",
	wakesSecondHalfOfNight: "yes",
	psoriasis: "yes",
	arthritis: "yes",
} as const;
const claudication = { age: 72, neurogenicClaudication: "yes", durationDays: 300, legPain: "both" } as const;

export const otherCells: readonly PlanCell[] = [
	{
		table: "3.4 suspected specific, fracture: targeted work-up, no reassurance",
		patient: "prolonged corticosteroids and new pain",
		answers: { ...atWork, ...low, corticosteroids: "prolonged" },
		plan: {
			advice: ["while-investigating"],
			activity: ["up-and-about"],
			medication: ["nsaid-caution"],
			imaging: ["fracture-xray"],
			followUp: ["fracture-review", "recheck-alarm"],
			safetyNet: understood,
		},
	},
	{
		table: "3.4 suspected specific, infection: bloods the same day, no reassurance",
		patient: "unexplained fever",
		answers: { ...atWork, ...low, temperatureC: 38.6 },
		plan: {
			advice: ["while-investigating"],
			followUp: ["infection-labs", "recheck-alarm"],
			safetyNet: understood,
		},
	},
	{
		table: "3.4 suspected specific, cancer: MRI after conferring, bloods in parallel",
		patient: "cancer before, unchanged pain",
		answers: { ...atWork, ...low, course: "unchanged", cancerHistory: "yes" },
		plan: {
			advice: ["while-investigating"],
			imaging: ["cancer-mri"],
			referral: ["oncology"],
			followUp: ["cancer-labs", "recheck-alarm"],
			safetyNet: understood,
		},
	},
	{
		table: "3.4 inflammatory: CRP, HLA-B27, SI joints with rheumatology; exercise advised; NSAID first line",
		patient: "four items of NG65, eighteen months",
		answers: { ...atWork, ...low, ...spondyloarthritis },
		plan: {
			advice: ["stay-active", "goal", "shared-choice", "inflammatory"],
			activity: ["inflammatory"],
			work: ["adapt-first"],
			medication: ["inflammatory-nsaid"],
			imaging: ["si-joints"],
			referral: ["rheumatology"],
			followUp: ["spa-labs", "other-presentation", "recheck-alarm"],
			safetyNet: understood,
		},
	},
	{
		table: "3.4 spinal stenosis: walking, flexion-friendly activity; no epidural; MRI only before surgery",
		patient: "72 years, walking-induced leg pain, would not have surgery",
		answers: { ...atWork, ...low, ...claudication, wantsSurgeryIfOffered: "no" },
		plan: {
			advice: ["reassure", "stay-active", "goal", "shared-choice", "stenosis"],
			activity: ["stenosis"],
			work: ["adapt-first"],
			medication: ["nsaid-caution"],
			imaging: ["stenosis-none"],
			followUp: ["other-presentation", "recheck-alarm"],
			safetyNet: [...understood, "weak-finding"],
			notRecommended: ["bed-rest", "stenosis-epidural"],
		},
	},
	{
		table: "3.4 spinal stenosis, disabling: surgical referral",
		patient: "72 years, walking-induced leg pain, would have surgery",
		answers: { ...atWork, ...low, ...claudication, wantsSurgeryIfOffered: "yes" },
		plan: {
			advice: ["reassure", "stay-active", "goal", "shared-choice", "stenosis"],
			activity: ["stenosis"],
			work: ["adapt-first"],
			medication: ["nsaid-caution"],
			imaging: ["stenosis-planned"],
			referral: ["spine-surgeon", "content"],
			followUp: ["other-presentation", "recheck-alarm"],
			safetyNet: understood,
			notRecommended: ["bed-rest", "stenosis-epidural"],
		},
	},
	{
		table: "3.4 pregnancy-related pelvic pain: no imaging; separate NSAID rules",
		// What matters in pregnancy is open, so that nothing is said to be clear.
		patient: "woman of 30, week 25, pelvic girdle pain",
		answers: {
			...atWork,
			...low,
			...woman30,
			pregnant: "yes",
			missedPeriod: undefined,
			gestationWeeks: 25,
			pelvicGirdlePain: "yes",
		},
		plan: {
			advice: ["reassure", "stay-active", "goal", "shared-choice", "pregnancy"],
			activity: ["pregnancy"],
			work: ["adapt-first"],
			medication: ["pregnancy-nsaid"],
			imaging: ["pregnancy-none"],
			followUp: ["acute-medium", "recheck-alarm"],
			safetyNet: understood,
			notRecommended: ["bed-rest"],
		},
	},
];
