import { longLasting } from "../baseline";
import { atWork, high, low, medium, type PlanCell, understood } from "./plan-cell";

/** Table 3.4, pain from a nerve root. */
const leg = {
	...atWork,
	legPain: "one",
	legPainBelowKnee: "yes",
	legPainDominant: "yes",
	dermatomalPattern: "yes",
	painLeg: 5,
	straightLegRaise: "left",
} as const;
const mildDeficit = { power: { L5: { left: 4 } }, powerNew: "yes", powerWorsening: "no" } as const;
const base = ["reassure", "stay-active", "goal", "shared-choice", "radicular"] as const;

export const nerveRootCells: readonly PlanCell[] = [
	{
		table:
			"3.4 radicular pain, acute: B0 adapted; activity, not bed rest; NSAID with a warning; no gabapentinoid, steroid, benzodiazepine",
		patient: "sciatica, day 20, low risk",
		answers: { ...leg, ...low, durationDays: 20 },
		plan: {
			advice: [...base, "exam-clear", "first-four-weeks"],
			activity: ["radicular"],
			work: ["stay"],
			medication: ["radicular-nsaid"],
			imaging: ["radicular-wait"],
			followUp: ["root-recheck", "early-contact", "recheck-alarm"],
			safetyNet: understood,
			notRecommended: ["bed-rest", "drugs-sciatica", "opioids-early"],
		},
	},
	{
		table: "3.4 radicular pain, not improving at 4–6 weeks: re-examine; the MRI question; what surgery can give",
		patient: "sciatica, day 35, unchanged, medium risk",
		answers: { ...leg, ...medium, durationDays: 35, course: "unchanged" },
		plan: {
			advice: [...base, "exam-clear", "explore-beliefs", "surgery-benefit"],
			activity: ["radicular"],
			work: ["stay", "adapt-first"],
			medication: ["radicular-nsaid"],
			imaging: ["radicular-question"],
			referral: ["physio-if-no-gain"],
			followUp: ["root-recheck", "recheck-alarm"],
			safetyNet: [...understood, "weak-finding"],
			notRecommended: ["bed-rest", "drugs-sciatica", "opioids-early"],
		},
	},
	{
		table: "3.4 disabling pain despite care: specialist before twelve weeks",
		// Whether an operation is wished for is open, so that nothing is said to be clear.
		patient: "sciatica, day 20, leg pain 9 of 10, unchanged",
		answers: { ...leg, ...low, durationDays: 20, course: "unchanged", painLeg: 9 },
		plan: {
			advice: [...base, "first-four-weeks"],
			activity: ["radicular"],
			work: ["stay"],
			medication: ["radicular-nsaid"],
			imaging: ["radicular-wait"],
			referral: ["earlier-specialist"],
			followUp: ["root-recheck", "early-contact", "recheck-alarm"],
			safetyNet: understood,
			notRecommended: ["bed-rest", "drugs-sciatica", "opioids-early"],
		},
	},
	{
		table: "3.4 and the 2014 guideline: no improvement by two to three months, so a specialist",
		patient: "sciatica, day 70, unchanged, would not have surgery",
		answers: { ...leg, ...low, durationDays: 70, course: "unchanged", wantsSurgeryIfOffered: "no" },
		plan: {
			advice: [...base, "exam-clear", "surgery-benefit"],
			activity: ["radicular"],
			work: ["confirm-return"],
			medication: ["radicular-nsaid"],
			imaging: ["radicular-question"],
			referral: ["specialist-2-3-months"],
			followUp: ["root-recheck", "recheck-alarm"],
			safetyNet: [...understood, "weak-finding"],
			notRecommended: ["bed-rest", "drugs-sciatica", "opioids-early"],
		},
	},
	{
		table: "3.4 and the contract: beyond six weeks with surgery an option, MRI and the surgeon are planned",
		patient: "sciatica, day 60, would have surgery",
		answers: { ...leg, ...low, durationDays: 60, course: "unchanged", wantsSurgeryIfOffered: "yes" },
		plan: {
			advice: [...base, "surgery-benefit"],
			activity: ["radicular"],
			work: ["confirm-return"],
			medication: ["radicular-nsaid"],
			imaging: ["radicular-planned"],
			referral: ["spine-surgeon", "content"],
			followUp: ["root-recheck", "recheck-alarm"],
			safetyNet: understood,
			notRecommended: ["bed-rest", "drugs-sciatica", "opioids-early"],
		},
	},
	{
		table: "3.4 radiculopathy with stable mild deficit, acute: as radicular pain, and power tested again",
		patient: "foot drop grade 4, new and stable, day 20",
		answers: { ...leg, ...mildDeficit, ...low, durationDays: 20 },
		plan: {
			advice: [...base, "first-four-weeks"],
			activity: ["radicular"],
			work: ["stay"],
			medication: ["radicular-nsaid"],
			imaging: ["radicular-wait"],
			followUp: ["root-recheck", "power-recheck", "early-contact", "recheck-alarm"],
			safetyNet: understood,
			notRecommended: ["bed-rest", "drugs-sciatica", "opioids-early"],
		},
	},
	{
		table: "3.4 radiculopathy at 4–6 weeks: MRI and referral",
		patient: "foot drop grade 4, stable, day 35, unchanged",
		answers: { ...leg, ...mildDeficit, ...low, durationDays: 35, course: "unchanged" },
		plan: {
			advice: [...base, "surgery-benefit"],
			activity: ["radicular"],
			work: ["stay"],
			medication: ["radicular-nsaid"],
			imaging: ["radicular-question"],
			referral: ["root-specialist"],
			followUp: ["root-recheck", "power-recheck", "recheck-alarm"],
			safetyNet: [...understood, "weak-finding"],
			notRecommended: ["bed-rest", "drugs-sciatica", "opioids-early"],
		},
	},
	{
		table: "3.4 high risk and radicular, acute: the cognitive and work blocks of 3.3",
		patient: "sciatica, day 20, high risk",
		answers: { ...leg, ...high, durationDays: 20 },
		plan: {
			advice: [...base, "exam-clear", "first-four-weeks", "explore-beliefs", "de-dramatise"],
			activity: ["radicular"],
			psychological: ["cognitive-physio", "screen-mood-sleep"],
			work: ["stay", "adapt-first", "employer-early"],
			medication: ["radicular-nsaid"],
			imaging: ["radicular-wait"],
			referral: ["physio-now"],
			followUp: ["root-recheck", "early-contact", "recheck-alarm"],
			safetyNet: understood,
			notRecommended: ["bed-rest", "drugs-sciatica", "opioids-early", "high-score"],
		},
	},
	{
		table: "3.4 high risk and radicular, chronic: CBT in a package; no caudal epidural, no stimulator",
		// Whether an operation is wished for is open, so that nothing is said to be clear.
		patient: "sciatica for eighteen months, improving, high risk",
		answers: { ...leg, ...longLasting, ...high },
		plan: {
			advice: [...base, "explore-beliefs", "de-dramatise"],
			activity: ["radicular"],
			psychological: ["cognitive-physio", "screen-mood-sleep", "cbt-package"],
			work: ["workplace-measures", "rehab-nav"],
			medication: ["radicular-nsaid"],
			referral: ["physio-now"],
			followUp: ["root-recheck", "recheck-alarm"],
			safetyNet: understood,
			notRecommended: ["bed-rest", "drugs-sciatica", "high-score", "epidural-caudal", "cord-stimulation"],
		},
	},
];
