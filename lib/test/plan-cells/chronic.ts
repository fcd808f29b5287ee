import { longLasting } from "../baseline";
import { atWork, high, low, medium, type PlanCell, understood } from "./plan-cell";

/** Table 3.3, chronic (over twelve weeks): eighteen months, every inflammatory question answered no. */
const chronic = { ...atWork, ...longLasting };
const base = ["reassure", "exam-clear", "stay-active", "goal", "shared-choice"] as const;
const leftOut = ["bed-rest", "paracetamol", "passive-alone", "opioids-chronic", "passive-devices"] as const;

export const chronicCells: readonly PlanCell[] = [
	{
		table:
			"3.3 chronic, low: long-term expectations; own exercise, frisklivssentral; check fit; deprescribe; ≤12 weeks",
		patient: "low risk, eighteen months",
		answers: { ...chronic, ...low },
		plan: {
			advice: [...base, "long-term"],
			activity: ["own-exercise", "manual-addon"],
			work: ["check-fit"],
			medication: ["nsaid-flare", "deprescribe"],
			imaging: ["none"],
			referral: ["gp-follow-up", "frisklivssentral"],
			followUp: ["chronic-low", "recheck-alarm"],
			safetyNet: understood,
			notRecommended: leftOut,
		},
	},
	{
		table:
			"3.3 chronic, medium: self-efficacy; structured programme; CBT, CFT; workplace measures; no gabapentinoid; physio and psychologist; 6–8 weeks",
		patient: "medium risk, eighteen months",
		answers: { ...chronic, ...medium },
		plan: {
			advice: [...base, "flare-plan", "self-efficacy"],
			activity: ["structured-programme", "education-programme", "manual-addon"],
			psychological: ["cbt-package", "cft"],
			work: ["workplace-measures"],
			medication: ["nsaid-flare", "deprescribe"],
			imaging: ["none"],
			referral: ["physio-psychology", "chiropractor"],
			followUp: ["chronic-medium", "recheck-alarm"],
			safetyNet: understood,
			notRecommended: [...leftOut, "drugs-chronic", "rf-denervation", "fusion", "acupuncture"],
		},
	},
	{
		table:
			"3.3 chronic, high: life and equity; coordinated exercise; CFT, PRT as promising, mood; work rehabilitation and Nav; no new MRI; multidisciplinary, not neurosurgery; 4 weeks",
		patient: "high risk, eighteen months",
		answers: { ...chronic, ...high },
		plan: {
			advice: [...base, "flare-plan", "self-efficacy", "life-context"],
			activity: ["coordinated", "education-programme", "manual-addon"],
			psychological: ["cft", "prt", "treat-mood"],
			work: ["workplace-measures", "rehab-nav"],
			medication: ["nsaid-flare", "deprescribe"],
			imaging: ["none", "no-repeat"],
			referral: ["multidisciplinary-chronic"],
			followUp: ["chronic-high", "recheck-alarm"],
			safetyNet: understood,
			notRecommended: [
				...leftOut,
				"drugs-chronic",
				"rf-denervation",
				"fusion",
				"acupuncture",
				"neurosurgery",
				"high-score",
			],
		},
	},
];
