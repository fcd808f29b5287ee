/** Answers that meet a stop among the NSAID checks, pregnancy apart: the plan and the checks must say the same. */
export const nsaidStop = {
	any: [
		{ question: "egfr", below: 30 },
		{ question: "giBleedOrUlcer", is: "yes" },
		{ question: "anticoagulant", is: "yes" },
		{ question: "heartFailure", is: "yes" },
		{ question: "vascularDisease", is: "yes" },
		{ question: "nsaidReaction", is: "yes" },
		{ question: "liverFailure", is: "yes" },
		{ question: "inflammatoryBowelDisease", is: "yes" },
		{ question: "bleedingDisorder", is: "yes" },
		{ question: "lithium", is: "yes" },
		{ question: "methotrexate", is: "yes" },
		{ question: "calcineurinInhibitor", is: "yes" },
		{
			all: [
				{ question: "aceInhibitorOrArb", is: "yes" },
				{ question: "diuretic", is: "yes" },
			],
		},
	],
} as const;
