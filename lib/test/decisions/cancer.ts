import { woman30 } from "../baseline";
import type { Decision } from "./decision";

const cancer = { cancerHistory: "yes" } as const;
const weightLoss = { weightLossUnexplained: "yes", esr: 10, haemoglobin: 14.5 } as const;
const urgentMri = { within: "one week", imaging: "urgent-mri" } as const;

export const cancerDecisions: readonly Decision[] = [
	[
		"cancer before, mechanical and improving",
		{ ...cancer, mechanicalPattern: "yes", course: "improving" },
		"targeted",
		{ within: "two weeks", imaging: "none" },
	],
	[
		"cancer before, mechanical but unchanged",
		{ ...cancer, mechanicalPattern: "yes", course: "unchanged" },
		"urgent",
		urgentMri,
	],
	[
		"cancer before, mechanical but worsening",
		{ ...cancer, mechanicalPattern: "yes", course: "worsening" },
		"urgent",
		urgentMri,
	],
	[
		"cancer before, improving but not mechanical",
		{ ...cancer, mechanicalPattern: "no", course: "improving" },
		"urgent",
		urgentMri,
	],
	[
		"cancer before, improving, pattern not asked",
		{ ...cancer, mechanicalPattern: undefined, course: "improving" },
		"urgent",
		{ open: "mechanicalPattern" },
	],
	[
		"cancer before, mechanical, course not asked",
		{ ...cancer, mechanicalPattern: "yes", course: undefined },
		"urgent",
		{ open: "course" },
	],
	["skin cancer other than melanoma", { cancerHistory: "non-melanoma-skin", mechanicalPattern: "no" }, "usual"],

	["unexplained weight loss alone", weightLoss, "targeted", { imaging: "none" }],
	["weight loss, ESR 49", { ...weightLoss, esr: 49 }, "targeted"],
	["weight loss, ESR 50", { ...weightLoss, esr: 50 }, "urgent", { within: "one week" }],
	["weight loss, a man with haemoglobin 12.9", { ...weightLoss, haemoglobin: 12.9 }, "urgent"],
	["weight loss, a man with haemoglobin 13.0", { ...weightLoss, haemoglobin: 13 }, "targeted"],
	["weight loss, a woman with haemoglobin 11.9", { ...woman30, ...weightLoss, haemoglobin: 11.9 }, "urgent"],
	["weight loss, a woman with haemoglobin 12.0", { ...woman30, ...weightLoss, haemoglobin: 12 }, "targeted"],
	["weight loss, a woman with haemoglobin 11.5", { ...woman30, ...weightLoss, haemoglobin: 11.5 }, "urgent"],
	["weight loss, night pain", { ...weightLoss, nightPain: "yes" }, "urgent"],
	["weight loss, night pain not asked", { ...weightLoss, nightPain: undefined }, "targeted", { open: "nightPain" }],
	["weight loss, ESR not taken", { ...weightLoss, esr: undefined }, "targeted", { open: "esr" }],
	["weight loss, age 49, unchanged", { ...weightLoss, age: 49 }, "targeted"],
	["weight loss, age 50, unchanged", { ...weightLoss, age: 50 }, "urgent"],
	["weight loss, age 50, improving", { ...weightLoss, age: 50, course: "improving" }, "targeted"],
	[
		"weight loss, age 50, course not asked",
		{ ...weightLoss, age: 50, course: undefined },
		"urgent",
		{ open: "course" },
	],

	["ESR 49", { esr: 49 }, "usual"],
	["ESR 50", { esr: 50 }, "urgent", urgentMri],
	["PSA 19", { psa: 19 }, "usual"],
	["PSA 19.9", { psa: 19.9 }, "usual"],
	["PSA 20", { psa: 20 }, "urgent", urgentMri],
	["ALP raised, mechanical pain by day only", { alpRaised: "yes" }, "usual"],
	["ALP raised and night pain", { alpRaised: "yes", nightPain: "yes" }, "urgent"],
	["ALP raised and pain at rest", { alpRaised: "yes", restPain: "yes" }, "urgent"],
	["ALP raised and a pattern that is not mechanical", { alpRaised: "yes", mechanicalPattern: "no" }, "urgent"],
	[
		"ALP raised, pattern not asked",
		{ alpRaised: "yes", mechanicalPattern: undefined },
		"usual",
		{ open: "mechanicalPattern" },
	],
	["calcium 2.51 and night pain", { calcium: 2.51, nightPain: "yes" }, "usual"],
	["calcium 2.52 and night pain", { calcium: 2.52, nightPain: "yes" }, "urgent"],
	["calcium 2.99, mechanical pain by day only", { calcium: 2.99 }, "usual"],
	["calcium 2.99 and pain at rest", { calcium: 2.99, restPain: "yes" }, "urgent"],
	["calcium 3.0", { calcium: 3 }, "emergency", { within: "now" }],
	["calcium 3.4", { calcium: 3.4 }, "emergency", { within: "now" }],
	["an M-component", { mComponent: "yes" }, "urgent", { imaging: "other" }],
];
