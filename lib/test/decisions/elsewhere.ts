import { woman30 } from "../baseline";
import { type Decision, pregnant } from "./decision";

const missed = { ...woman30, missedPeriod: "yes" } as const;

/** Vessels, kidney, abdomen, pregnancy, nerves infected by ticks, children. */
export const elsewhereDecisions: readonly Decision[] = [
	["signs of shock", { shockSigns: "yes" }, "emergency", { within: "now" }],
	["pulsatile mass, stable, gradual onset", { pulsatileAbdominalMass: "yes" }, "urgent", { within: "today" }],
	[
		"pulsatile mass with signs of shock",
		{ pulsatileAbdominalMass: "yes", shockSigns: "yes" },
		"emergency",
		{ within: "now" },
	],
	[
		"pulsatile mass with sudden pain",
		{ pulsatileAbdominalMass: "yes", suddenOnset: "yes" },
		"emergency",
		{ within: "now" },
	],

	[
		"renal colic in a man of 59",
		{ age: 59, renalColic: "yes", knownKidneyStones: "no" },
		"targeted",
		{ imaging: "other" },
	],
	[
		"renal colic in a man of 60",
		{ age: 60, renalColic: "yes", knownKidneyStones: "no" },
		"emergency",
		{ within: "now", imaging: "other" },
	],
	["renal colic in a man of 61", { age: 61, renalColic: "yes", knownKidneyStones: "no" }, "emergency"],
	[
		"renal colic in a man of 60 with known stones",
		{ age: 60, renalColic: "yes", knownKidneyStones: "yes" },
		"targeted",
		{ imaging: "other" },
	],
	[
		"renal colic in a man of 60, stones not asked",
		{ age: 60, renalColic: "yes" },
		"emergency",
		{ open: "knownKidneyStones" },
	],
	["renal colic in a woman of 60", { age: 60, sex: "female", renalColic: "yes", knownKidneyStones: "no" }, "targeted"],

	["acute abdomen", { acuteAbdomen: "yes" }, "emergency", { within: "now" }],
	[
		"epigastric pain with vomiting",
		{ epigastricPain: "yes", vomiting: "yes" },
		"emergency",
		{ within: "now", imaging: "none" },
	],
	["vomiting alone", { vomiting: "yes" }, "usual"],
	["urinary symptoms without fever", { urinarySymptoms: "yes" }, "targeted", { imaging: "none" }],
	["flank tenderness without fever", { flankTenderness: "yes" }, "targeted", { imaging: "none" }],
	["follows the menstrual cycle", { ...woman30, gynaecologicalPattern: "yes" }, "targeted"],

	["missed period", missed, "targeted", { imaging: "none" }],
	["missed period answered at week 19 of a known pregnancy", pregnant(19, { missedPeriod: "yes" }), "targeted"],
	["missed period answered at week 20 of a known pregnancy", pregnant(20, { missedPeriod: "yes" }), "usual"],
	[
		"missed period with dizziness or shoulder-tip pain",
		{ ...missed, shoulderTipPainOrDizzy: "yes" },
		"emergency",
		{ within: "now", imaging: "other" },
	],
	[
		"week 8 with dizziness or shoulder-tip pain",
		pregnant(8, { shoulderTipPainOrDizzy: "yes" }),
		"emergency",
		{ within: "now", imaging: "other" },
	],
	["dizziness or shoulder-tip pain, neither pregnant nor late", { ...woman30, shoulderTipPainOrDizzy: "yes" }, "usual"],
	["week 19 with epigastric pain: not yet obstetric", pregnant(19, { epigastricPain: "yes" }), "targeted"],
	["week 20 with epigastric pain", pregnant(20, { epigastricPain: "yes" }), "emergency", { within: "now" }],
	["week 21 with epigastric pain", pregnant(21, { epigastricPain: "yes" }), "emergency", { within: "now" }],
	["week 20 with an acute abdomen", pregnant(20, { acuteAbdomen: "yes" }), "emergency"],
	["week 20 with bleeding or contractions", pregnant(20, { vaginalBleedingOrContractions: "yes" }), "emergency"],
	["week 19 with bleeding", pregnant(19, { vaginalBleedingOrContractions: "yes" }), "urgent"],
	[
		"pregnant, week not asked, with bleeding or contractions",
		pregnant(undefined, { vaginalBleedingOrContractions: "yes" }),
		"emergency",
		{ open: "gestationWeeks" },
	],
	["week 25 with pelvic girdle pain", pregnant(25, { pelvicGirdlePain: "yes" }), "usual", { imaging: "none" }],

	["signs of neuroborreliosis", { neuroborreliosisSigns: "yes" }, "urgent", { within: "72 hours", imaging: "none" }],

	["age 15", { age: 15 }, "urgent"],
	["age 16", { age: 16, adolescentAthlete: "no" }, "usual"],
	[
		"athlete of 19 with pain on extension",
		{ age: 19, adolescentAthlete: "yes" },
		"planned",
		{ imaging: "planned-mri" },
	],
	["athlete of 20 with pain on extension", { age: 20, adolescentAthlete: "yes" }, "usual"],
	["vascular claudication", { vascularClaudication: "yes" }, "targeted", { imaging: "other" }],
	["vascular claudication with pain at rest", { vascularClaudication: "yes", restPain: "yes" }, "urgent"],
	[
		"vascular claudication, pain at rest not asked",
		{ vascularClaudication: "yes", restPain: undefined },
		"targeted",
		{ open: "restPain" },
	],
];
