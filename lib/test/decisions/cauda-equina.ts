import { type Decision, emergencyMri, newWeakness } from "./decision";

export const caudaEquinaDecisions: readonly Decision[] = [
	["numb or altered in the saddle", { saddleSensation: "reduced" }, "emergency", emergencyMri],
	["bladder newly changed", { bladder: "new-change" }, "emergency", emergencyMri],
	["cannot empty the bladder", { bladder: "retention" }, "emergency", emergencyMri],
	["new leakage of urine", { bladder: "incontinence" }, "emergency", emergencyMri],
	["bladder trouble unchanged for months", { bladder: "longstanding" }, "usual", { open: "postVoidResidualMl" }],
	["new leakage of stool", { bowel: "incontinence" }, "emergency", emergencyMri],
	["bowel newly changed", { bowel: "new-change" }, "emergency", emergencyMri],
	["constipation with a clear cause", { bowel: "constipation-explained" }, "usual"],
	["bowel trouble unchanged for months", { bowel: "longstanding" }, "usual"],
	["sexual function newly changed", { sexualFunction: "new-change" }, "emergency", emergencyMri],
	["anal tone reduced", { analTone: "reduced" }, "emergency", emergencyMri],
	["anal tone normal", { analTone: "normal" }, "usual"],

	["residual urine 0 ml", { postVoidResidualMl: 0 }, "usual"],
	["residual urine 199 ml", { postVoidResidualMl: 199 }, "usual"],
	["residual urine 200 ml, bladder answered normal", { postVoidResidualMl: 200 }, "emergency", emergencyMri],
	["residual urine 201 ml", { postVoidResidualMl: 201 }, "emergency", emergencyMri],
	[
		"residual urine 200 ml, bladder not asked",
		{ postVoidResidualMl: 200, bladder: undefined },
		"emergency",
		{ open: "bladder" },
	],
	["residual urine 199 ml, old bladder trouble", { postVoidResidualMl: 199, bladder: "longstanding" }, "usual"],
	["residual urine 200 ml, old bladder trouble", { postVoidResidualMl: 200, bladder: "longstanding" }, "urgent"],
	[
		"residual urine 200 ml, old bladder trouble and pain in both legs",
		{ postVoidResidualMl: 200, bladder: "longstanding", legPain: "both" },
		"emergency",
	],
	[
		"residual urine 200 ml, old bladder trouble and new weakness",
		newWeakness({ S1: { left: 4 } }, { postVoidResidualMl: 200, bladder: "longstanding" }),
		"emergency",
	],
	[
		"residual urine 200 ml, old bladder trouble and new loss of sensation",
		{ postVoidResidualMl: 200, bladder: "longstanding", sensationReduced: ["S1-left"], sensationNew: "yes" },
		"emergency",
	],
	[
		"residual urine 199 ml excludes nothing: the saddle is numb",
		{ postVoidResidualMl: 199, saddleSensation: "reduced" },
		"emergency",
	],
	[
		"residual urine 30 ml excludes nothing: the bladder is newly changed",
		{ postVoidResidualMl: 30, bladder: "new-change" },
		"emergency",
	],

	["pain in both legs, the rest normal", { legPain: "both" }, "urgent", { within: "today" }],
	[
		"pain in both legs, saddle not asked",
		{ legPain: "both", saddleSensation: undefined },
		"urgent",
		{ open: "saddleSensation" },
	],
	["pain in both legs, bladder not asked", { legPain: "both", bladder: undefined }, "urgent", { open: "bladder" }],
	["pain in one leg", { legPain: "one" }, "usual"],
	[
		"both legs on walking, relieved by sitting, 91 days: not yet over three months",
		{ legPain: "both", neurogenicClaudication: "yes", wantsSurgeryIfOffered: "no", durationDays: 91 },
		"urgent",
	],
	[
		"both legs on walking, relieved by sitting, 92 days",
		{ legPain: "both", neurogenicClaudication: "yes", wantsSurgeryIfOffered: "no", durationDays: 92 },
		"usual",
	],
	["both legs for 92 days without the walking pattern", { legPain: "both", durationDays: 92 }, "urgent"],
	[
		"both legs for 92 days, walking pattern not asked",
		{ legPain: "both", durationDays: 92, neurogenicClaudication: undefined },
		"urgent",
		{ open: "neurogenicClaudication" },
	],
];
