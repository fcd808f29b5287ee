import { type Decision, emergencyMri, newWeakness } from "./decision";

const oneSide = { sensationReduced: ["L5-left"], sensationNew: "yes" } as const;
const bothSides = { sensationReduced: ["L5-left", "S1-right"] } as const;

export const powerAndCordDecisions: readonly Decision[] = [
	["new MRC 0 in one root", newWeakness({ L5: { left: 0 } }), "emergency", emergencyMri],
	["new MRC 3 in one root", newWeakness({ L5: { left: 3 } }), "emergency", emergencyMri],
	["new MRC 4 in one root, stable", newWeakness({ L5: { left: 4 } }), "usual", { within: "72 hours" }],
	["MRC 5 everywhere", newWeakness({ L5: { left: 5 } }), "usual"],
	[
		"MRC 3, not asked whether it is new",
		{ power: { L5: { left: 3 } }, powerWorsening: "no" },
		"emergency",
		{ open: "powerNew" },
	],
	[
		"MRC 4, not asked whether it is new",
		{ power: { L5: { left: 4 } }, powerWorsening: "no" },
		"usual",
		{ open: "powerNew" },
	],
	[
		"new MRC 4, not asked whether it has got worse",
		{ power: { L5: { left: 4 } }, powerNew: "yes" },
		"usual",
		{ open: "powerWorsening" },
	],
	[
		"new MRC 4 that has got worse",
		newWeakness({ L5: { left: 4 } }, { powerWorsening: "yes" }),
		"emergency",
		emergencyMri,
	],
	[
		"old weakness that has got worse",
		{ power: { L5: { left: 4 } }, powerNew: "no", powerWorsening: "yes" },
		"emergency",
		emergencyMri,
	],
	["new MRC 4 in two roots", newWeakness({ L4: { left: 4 }, L5: { left: 4 } }), "emergency", emergencyMri],
	["new MRC 4 on both sides", newWeakness({ L5: { left: 4, right: 4 } }), "emergency", emergencyMri],
	[
		"new MRC 4 after the leg pain suddenly stopped",
		newWeakness({ L5: { left: 4 } }, { legPainSuddenlyGone: "yes" }),
		"emergency",
		emergencyMri,
	],
	["leg pain suddenly stopped, power normal", { legPainSuddenlyGone: "yes" }, "usual"],
	[
		"old, unchanged MRC 4",
		{ power: { L5: { left: 4 } }, powerNew: "no", powerWorsening: "no" },
		"planned",
		{ within: "weeks" },
	],
	[
		"old, unchanged MRC 2",
		{ power: { L5: { left: 2 } }, powerNew: "no", powerWorsening: "no" },
		"planned",
		{ within: "weeks" },
	],
	[
		"old, unchanged MRC 4 in two roots",
		{ power: { L4: { left: 4 }, L5: { left: 4 } }, powerNew: "no", powerWorsening: "no" },
		"planned",
	],
	[
		"old, unchanged MRC 4 on both sides",
		{ power: { L5: { left: 4, right: 4 } }, powerNew: "no", powerWorsening: "no" },
		"planned",
	],
	[
		"old weakness, not asked whether it has got worse",
		{ power: { L5: { left: 4 } }, powerNew: "no" },
		"planned",
		{ open: "powerWorsening" },
	],

	["new loss of sensation in both legs", { ...bothSides, sensationNew: "yes" }, "emergency", emergencyMri],
	["loss of sensation in both legs, not asked whether it is new", bothSides, "emergency", { open: "sensationNew" }],
	["old loss of sensation in both legs", { ...bothSides, sensationNew: "no" }, "usual"],
	["new loss of sensation in one leg", oneSide, "usual"],

	["upper motor neuron signs", { upperMotorNeuronSigns: "yes" }, "emergency", emergencyMri],
	["newly unsteady gait alone", { gaitUnsteady: "yes" }, "urgent", { within: "today" }],
	["unsteady gait and known cancer", { gaitUnsteady: "yes", cancerHistory: "yes" }, "emergency", emergencyMri],
	[
		"unsteady gait and skin cancer other than melanoma",
		{ gaitUnsteady: "yes", cancerHistory: "non-melanoma-skin" },
		"urgent",
	],
	[
		"unsteady gait and new weakness",
		newWeakness({ L3: { left: 4 } }, { gaitUnsteady: "yes" }),
		"emergency",
		emergencyMri,
	],
	["unsteady gait and altered sensation", { gaitUnsteady: "yes", ...oneSide }, "emergency", emergencyMri],

	[
		"known cancer and new weakness",
		newWeakness({ L3: { left: 4 } }, { cancerHistory: "yes" }),
		"emergency",
		emergencyMri,
	],
	["known cancer and new loss of sensation", { ...oneSide, cancerHistory: "yes" }, "emergency", emergencyMri],
	[
		"known cancer and upper motor neuron signs",
		{ upperMotorNeuronSigns: "yes", cancerHistory: "yes" },
		"emergency",
		emergencyMri,
	],
	[
		"known cancer, mechanical and improving, but new loss of sensation",
		{ ...oneSide, cancerHistory: "yes", mechanicalPattern: "yes", course: "improving" },
		"emergency",
		emergencyMri,
	],

	["anticoagulant alone", { anticoagulant: "yes" }, "usual"],
	[
		"anticoagulant and new weakness",
		newWeakness({ L3: { left: 4 } }, { anticoagulant: "yes" }),
		"emergency",
		emergencyMri,
	],
	["anticoagulant and new loss of sensation", { ...oneSide, anticoagulant: "yes" }, "emergency", emergencyMri],
	["anticoagulant and sudden onset", { suddenOnset: "yes", anticoagulant: "yes" }, "emergency", emergencyMri],
	[
		"anticoagulant, not asked about the onset",
		{ suddenOnset: undefined, anticoagulant: "yes" },
		"usual",
		{ open: "suddenOnset" },
	],
	["anticoagulant and old loss of sensation", { ...oneSide, sensationNew: "no", anticoagulant: "yes" }, "usual"],
	[
		"anticoagulant and old weakness",
		{ power: { L3: { left: 4 } }, powerNew: "no", powerWorsening: "no", anticoagulant: "yes" },
		"planned",
	],
	["spinal procedure alone", { spinalProcedurePast3Months: "yes" }, "usual"],
	[
		"spinal procedure and new weakness",
		newWeakness({ L3: { left: 4 } }, { spinalProcedurePast3Months: "yes" }),
		"emergency",
		emergencyMri,
	],
	[
		"spinal procedure and new loss of sensation",
		{ ...oneSide, spinalProcedurePast3Months: "yes" },
		"emergency",
		emergencyMri,
	],
	[
		"spinal procedure and sudden onset",
		{ suddenOnset: "yes", spinalProcedurePast3Months: "yes" },
		"emergency",
		emergencyMri,
	],
	["sudden onset alone", { suddenOnset: "yes" }, "usual"],

	[
		"pain beyond strong analgesics, with a nerve-root sign",
		{ painUncontrolled: "yes", straightLegRaise: "left" },
		"emergency",
	],
	["pain beyond strong analgesics, no nerve-root sign", { painUncontrolled: "yes" }, "usual"],
];
