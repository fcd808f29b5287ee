import { type Changes, woman30 } from "../baseline";
import { type Decision, emergencyMri, newWeakness, pregnant } from "./decision";

const riskFactors: readonly (readonly [string, Changes])[] = [
	["injecting now", { injectsDrugs: "current" }],
	["immunosuppression", { immunosuppressed: "yes" }],
	["diabetes", { diabetes: "yes" }],
	["bacteraemia within three months", { bacteraemiaPast3Months: "yes" }],
	["a spinal procedure within three months", { spinalProcedurePast3Months: "yes" }],
	["an indwelling catheter", { indwellingCatheter: "yes" }],
];

/** Each risk factor acts only together with fever, raised CRP or percussion pain. */
const withEachRiskFactor: readonly Decision[] = riskFactors.flatMap(([risk, answers]): Decision[] => [
	[`${risk} alone`, answers, "usual"],
	[`${risk}, temperature 37.9`, { ...answers, temperatureC: 37.9 }, "usual"],
	[
		`${risk}, temperature 38.0, unexplained`,
		{ ...answers, temperatureC: 38, feverExplained: "no" },
		"emergency",
		{ within: "now" },
	],
	[
		`${risk}, temperature 38.0, cause not asked`,
		{ ...answers, temperatureC: 38 },
		"emergency",
		{ open: "feverExplained" },
	],
	[
		`${risk}, temperature 38.0, explained`,
		{ ...answers, temperatureC: 38, feverExplained: "yes" },
		"urgent",
		{ within: "today", imaging: "none" },
	],
	[`${risk}, CRP 29`, { ...answers, crp: 29 }, "usual"],
	[`${risk}, CRP 30`, { ...answers, crp: 30, crpExplained: "no" }, "emergency", emergencyMri],
	[`${risk}, CRP 30 with another cause`, { ...answers, crp: 30, crpExplained: "yes" }, "usual"],
	[
		`${risk}, percussion pain, CRP unknown`,
		{ ...answers, spinalPercussionTender: "yes" },
		"urgent",
		{ within: "today", imaging: "none", open: "crp" },
	],
	[`${risk}, percussion pain, CRP 29`, { ...answers, spinalPercussionTender: "yes", crp: 29 }, "usual"],
]);

export const infectionDecisions: readonly Decision[] = [
	...withEachRiskFactor,

	[
		"injected in the past, unexplained fever",
		{ injectsDrugs: "past", temperatureC: 38.5, feverExplained: "no" },
		"urgent",
	],
	["injected in the past, CRP 80", { injectsDrugs: "past", crp: 80, crpExplained: "no" }, "urgent"],
	["injected in the past, percussion pain", { injectsDrugs: "past", spinalPercussionTender: "yes" }, "usual"],
	["percussion pain alone", { spinalPercussionTender: "yes" }, "usual"],

	["temperature 37.9", { temperatureC: 37.9 }, "usual"],
	[
		"temperature 38.0, unexplained",
		{ temperatureC: 38, feverExplained: "no" },
		"urgent",
		{ within: "today", imaging: "none" },
	],
	["temperature 38.0, cause not asked", { temperatureC: 38 }, "urgent", { open: "feverExplained" }],
	[
		"temperature 38.0, explained, no percussion pain",
		{ temperatureC: 38, feverExplained: "yes" },
		"usual",
		{ imaging: "none" },
	],
	[
		"temperature 38.0, explained, percussion pain",
		{ temperatureC: 38, feverExplained: "yes", spinalPercussionTender: "yes" },
		"urgent",
	],
	[
		"temperature 38.0, explained, percussion pain not tested",
		{ temperatureC: 38, feverExplained: "yes", spinalPercussionTender: undefined },
		"urgent",
		{ open: "spinalPercussionTender" },
	],
	[
		"fever with flank tenderness, whatever explains it",
		{ temperatureC: 38.5, feverExplained: "yes", flankTenderness: "yes" },
		"urgent",
		{ within: "today", imaging: "none" },
	],
	[
		"fever with urinary symptoms, whatever explains it",
		{ temperatureC: 38.5, feverExplained: "yes", urinarySymptoms: "yes" },
		"urgent",
		{ within: "today", imaging: "none" },
	],
	[
		"fever with flank tenderness in pregnancy",
		pregnant(24, { temperatureC: 38.5, flankTenderness: "yes" }),
		"emergency",
		{ imaging: "none" },
	],
	[
		"fever with urinary symptoms in pregnancy",
		pregnant(8, { temperatureC: 38.5, urinarySymptoms: "yes" }),
		"emergency",
		{ imaging: "none" },
	],
	[
		"fever with urinary symptoms in a woman who is not pregnant",
		{ ...woman30, temperatureC: 38.5, urinarySymptoms: "yes" },
		"urgent",
	],
	[
		"fever with renal colic",
		{ temperatureC: 38.5, renalColic: "yes", knownKidneyStones: "yes" },
		"emergency",
		{ within: "now" },
	],
	["renal colic at 37.9", { temperatureC: 37.9, renalColic: "yes", knownKidneyStones: "yes" }, "targeted"],

	["CRP 29", { crp: 29 }, "usual"],
	["CRP 29.9", { crp: 29.9 }, "usual"],
	[
		"CRP 30 without another cause",
		{ crp: 30, crpExplained: "no" },
		"urgent",
		{ within: "today", imaging: "urgent-mri" },
	],
	["CRP 30, cause not asked", { crp: 30 }, "urgent", { open: "crpExplained" }],
	["CRP 30 with another cause", { crp: 30, crpExplained: "yes" }, "usual"],
	[
		"CRP 30 and unexplained fever",
		{ crp: 30, crpExplained: "no", temperatureC: 38, feverExplained: "no" },
		"emergency",
		emergencyMri,
	],
	[
		"CRP 30 and new weakness",
		newWeakness({ L4: { left: 4 } }, { crp: 30, crpExplained: "no" }),
		"emergency",
		emergencyMri,
	],
	[
		"CRP 30 and new loss of sensation",
		{ crp: 30, crpExplained: "no", sensationReduced: ["L4-left"], sensationNew: "yes" },
		"emergency",
		emergencyMri,
	],
	["CRP 30 in pain that is years old and unchanged", { crp: 30, crpExplained: "no", durationDays: 900 }, "usual"],
	[
		"CRP 30 and a risk factor in pain that is years old and unchanged",
		{ crp: 30, crpExplained: "no", durationDays: 900, diabetes: "yes" },
		"urgent",
	],
	[
		"unexplained fever and new weakness",
		newWeakness({ L4: { left: 4 } }, { temperatureC: 38, feverExplained: "no" }),
		"emergency",
		{ within: "now" },
	],
	[
		"unexplained fever in pregnancy, no urinary symptoms",
		pregnant(24, { temperatureC: 38.5, feverExplained: "no" }),
		"urgent",
	],

	["tuberculosis exposure alone", { tuberculosisExposure: "yes" }, "usual"],
	["tuberculosis exposure and night sweats", { tuberculosisExposure: "yes", nightSweats: "yes" }, "urgent"],
	["tuberculosis exposure and weight loss", { tuberculosisExposure: "yes", weightLossUnexplained: "yes" }, "urgent"],
	["tuberculosis exposure and CRP 29", { tuberculosisExposure: "yes", crp: 29 }, "usual"],
	[
		"tuberculosis exposure and CRP 30: it is no risk factor there",
		{ tuberculosisExposure: "yes", crp: 30, crpExplained: "no" },
		"urgent",
	],
	[
		"tuberculosis exposure and percussion pain: it is no risk factor there",
		{ tuberculosisExposure: "yes", spinalPercussionTender: "yes" },
		"usual",
	],
	[
		"tuberculosis picture with fever",
		{ tuberculosisExposure: "yes", nightSweats: "yes", temperatureC: 38, feverExplained: "no" },
		"emergency",
	],
	[
		"tuberculosis picture with new weakness",
		newWeakness({ L2: { left: 4 } }, { tuberculosisExposure: "yes", nightSweats: "yes" }),
		"emergency",
	],
	["night sweats alone", { nightSweats: "yes" }, "usual"],
];
