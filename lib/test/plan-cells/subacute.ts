import { atWork, high, low, medium, type PlanCell, understood } from "./plan-cell";

/** Table 3.3, subacute (six to twelve weeks). */
const subacute = { ...atWork, durationDays: 60, analgesicDays7: 2 };
const base = ["reassure", "exam-clear", "stay-active", "goal", "shared-choice"] as const;
const leftOut = ["bed-rest", "paracetamol", "opioids-early", "passive-alone"] as const;

export const subacuteCells: readonly PlanCell[] = [
	{
		table:
			"3.3 subacute, low: why it takes time; own structured exercise; relaxation option; confirm return; 4–6 weeks",
		patient: "low risk, day 60",
		answers: { ...subacute, ...low },
		plan: {
			advice: [...base, "course-subacute"],
			activity: ["structured-own", "manual-addon"],
			psychological: ["relaxation"],
			work: ["confirm-return"],
			medication: ["nsaid-if-safe", "stop-check"],
			imaging: ["none"],
			referral: ["gp-follow-up"],
			followUp: ["subacute-low", "recheck-alarm"],
			safetyNet: understood,
			notRecommended: leftOut,
		},
	},
	{
		table:
			"3.3 subacute, medium: self-management and flare plan; supervised exercise; CBT-informed; graded return; physio or manual therapist; 4 weeks",
		patient: "medium risk, day 60",
		answers: { ...subacute, ...medium },
		plan: {
			advice: [...base, "course-subacute", "flare-plan"],
			activity: ["supervised", "manual-addon"],
			psychological: ["cbt-informed"],
			work: ["graded-workplace"],
			medication: ["nsaid-if-safe", "stop-check"],
			imaging: ["none"],
			referral: ["physio-manual", "chiropractor"],
			followUp: ["subacute-medium", "recheck-alarm"],
			safetyNet: understood,
			notRecommended: leftOut,
		},
	},
	{
		table:
			"3.3 subacute, high: written goals; graded exposure and group programme; CFT, CBT in a package; joint plan; multidisciplinary, and the 2–3 month rule told; 2 weeks",
		patient: "high risk, day 60",
		answers: { ...subacute, ...high },
		plan: {
			advice: [...base, "course-subacute", "flare-plan", "written-goals"],
			activity: ["graded-exposure", "education-programme", "manual-addon"],
			psychological: ["cft", "cbt-package", "screen-mood-sleep"],
			work: ["graded-workplace", "joint-plan"],
			medication: ["nsaid-if-safe", "stop-check"],
			imaging: ["none"],
			referral: ["multidisciplinary-subacute", "specialist-2-3-months"],
			followUp: ["subacute-high", "recheck-alarm"],
			safetyNet: understood,
			notRecommended: [...leftOut, "high-score"],
		},
	},
];
