import type { Text } from "../types";
import type { QuestionId } from "./questions";

/**
 * Negatives that the journal note names together when room is short. Only where every question of the group was asked
 * and answered no: one that is open, or that was not asked, leaves the others to stand for themselves.
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
		none: { nb: "risikofaktorer for infeksjon", en: "risk factors for infection" },
	},
	{
		questions: ["renalColic", "urinarySymptoms", "epigastricPain", "vomiting"],
		none: { nb: "symptomer fra nyrer, urinveier eller øvre buk", en: "renal, urinary or upper abdominal symptoms" },
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
		none: { nb: "trekk ved spondyloartritt", en: "features of spondyloarthritis" },
	},
];
