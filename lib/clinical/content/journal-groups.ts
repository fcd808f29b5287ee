import type { Text } from "../types";
import type { QuestionId } from "./questions";

/**
 * Negatives that the journal note names together when room is short. Only where every question of the group was asked
 * and answered no: one that is open, or that was not asked, leaves the others to stand for themselves. Each names what
 * it holds, since a finding outside the group (steroids, morning stiffness) may stand beside it.
 */
export type JournalGroup = { questions: readonly QuestionId[]; none: Text };

export const journalGroups: readonly JournalGroup[] = [
	{
		questions: ["saddleSensation", "bladder", "bowel", "sexualFunction"],
		none: {
			nb: "cauda equina-symptomer (skritt, blære, tarm, seksualfunksjon)",
			en: "cauda equina symptoms (saddle, bladder, bowel, sexual function)",
		},
	},
	{
		questions: [
			"injectsDrugs",
			"immunosuppressed",
			"diabetes",
			"bacteraemiaPast3Months",
			"spinalProcedurePast3Months",
			"indwellingCatheter",
			"tuberculosisExposure",
		],
		none: {
			nb: "infeksjonsrisiko (rus, immunsvikt, diabetes, bakteriemi, inngrep, kateter, tuberkulose)",
			en: "infection risk (drugs, immunity, diabetes, bacteraemia, procedure, catheter, tuberculosis)",
		},
	},
	{
		questions: [
			"wakesSecondHalfOfNight",
			"betterWithMovement",
			"nsaidResponse48h",
			"buttockPain",
			"familySpondyloarthritis",
			"arthritis",
			"enthesitis",
			"psoriasis",
			"uveitis",
			"inflammatoryBowelDisease",
		],
		none: {
			nb: "trekk ved spondyloartritt (natt, bevegelse, NSAID, sete, familie, ledd, sener, hud, øyne, tarm)",
			en: "features of spondyloarthritis (night, movement, NSAID, buttock, family, joints, tendons, skin, eyes, bowel)",
		},
	},
];
