import type { Presentation } from "@/lib/clinical/types";
import { type Changes, longLasting } from "../baseline";
import { newWeakness, pregnant } from "./decision";

export const presentations: readonly (readonly [finding: string, answers: Changes, presentation: Presentation])[] = [
	["nothing found", {}, "nonspecific"],
	["leg pain above the knee", { legPain: "one", legPainBelowKnee: "no" }, "nonspecific"],
	["brisk reflex", { reflexes: { patellar: { left: "brisk" } } }, "nonspecific"],
	["explained fever, no percussion pain", { temperatureC: 38.4, feverExplained: "yes" }, "nonspecific"],
	["old bladder trouble, residual urine 40 ml", { bladder: "longstanding", postVoidResidualMl: 40 }, "nonspecific"],

	["positive straight leg raise alone", { straightLegRaise: "left" }, "radicular-pain"],
	["straight leg raise positive on both sides", { straightLegRaise: "both" }, "radicular-pain"],
	["leg pain that follows a nerve root", { legPain: "one", dermatomalPattern: "yes" }, "radicular-pain"],
	["crossed straight leg raise", { straightLegRaise: "left", crossedStraightLegRaise: "yes" }, "radicular-pain"],
	["femoral stretch", { femoralStretch: "yes" }, "radicular-pain"],
	[
		"dermatomal leg pain below the knee",
		{ legPain: "one", legPainBelowKnee: "yes", dermatomalPattern: "yes" },
		"radicular-pain",
	],
	["reduced reflex", { straightLegRaise: "left", reflexes: { achilles: { left: "reduced" } } }, "radiculopathy"],
	["absent reflex without leg pain", { reflexes: { achilles: { left: "absent" } } }, "radiculopathy"],
	["reduced sensation in one leg", { sensationReduced: ["L5-left"], sensationNew: "yes" }, "radiculopathy"],
	["new, stable MRC 4 in one root", newWeakness({ L5: { left: 4 } }), "radiculopathy"],
	["old, unchanged weakness", { power: { L5: { left: 3 } }, powerNew: "no", powerWorsening: "no" }, "radiculopathy"],

	["numb saddle", { saddleSensation: "reduced" }, "acute-deficit"],
	["new MRC 3", newWeakness({ L5: { left: 3 } }), "acute-deficit"],
	["upper motor neuron signs", { upperMotorNeuronSigns: "yes" }, "acute-deficit"],

	["cancer before", { cancerHistory: "yes" }, "suspected-specific"],
	["CRP 80 without another cause", { crp: 80, crpExplained: "no" }, "suspected-specific"],
	["low fall at 80", { trauma: "minor", age: 80 }, "suspected-specific"],
	["pulsatile mass with shock", { pulsatileAbdominalMass: "yes", shockSigns: "yes" }, "suspected-specific"],
	[
		"suspected disease comes before a positive straight leg raise",
		{ cancerHistory: "yes", straightLegRaise: "left" },
		"suspected-specific",
	],

	["uveitis in long-lasting pain since 38", { ...longLasting, uveitis: "yes" }, "inflammatory"],
	["walking pain relieved by sitting", { neurogenicClaudication: "yes", wantsSurgeryIfOffered: "no" }, "stenosis"],
	["pregnant, nothing found", pregnant(28), "pregnancy-related"],
	["pelvic girdle pain", pregnant(28, { pelvicGirdlePain: "yes" }), "pregnancy-related"],
];
