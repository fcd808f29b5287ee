import type { Text } from "../types";

/** The words of answers that are not options of a question. */
export const answerWords = {
	yes: { nb: "Ja", en: "Yes" },
	no: { nb: "Nei", en: "No" },
	none: { nb: "Ingen", en: "None" },
	left: { nb: "venstre", en: "left" },
	right: { nb: "høyre", en: "right" },
	patellar: { nb: "patellar", en: "patellar" },
	achilles: { nb: "akilles", en: "Achilles" },
	normal: { nb: "normal", en: "normal" },
	reduced: { nb: "svekket", en: "reduced" },
	absent: { nb: "ikke utløst", en: "absent" },
	brisk: { nb: "livlig", en: "brisk" },
} as const satisfies Record<string, Text>;
