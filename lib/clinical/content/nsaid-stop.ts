/** Answers that forbid an NSAID whatever else is tried, pregnancy apart. */
export const nsaidForbidden = {
	any: [
		{ question: "egfr", below: 30 },
		{ question: "giBleedOrUlcer", is: "yes" },
		{ question: "anticoagulant", is: "yes" },
		{ question: "heartFailure", is: "yes" },
		{ question: "nsaidReaction", is: "yes" },
		{ question: "liverFailure", is: "yes" },
		{ question: "bleedingDisorder", is: "yes" },
	],
} as const;

/** Answers for which the plan proposes no NSAID: those, and those that a check of the decision speaks of. */
export const nsaidStop = {
	any: [
		nsaidForbidden,
		{ question: "vascularDisease", is: "yes" },
		{ question: "inflammatoryBowelDisease", is: "yes" },
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
