import type { Basis, Review } from "../types";
import { nynorsk } from "./translations/nn";
import { polish } from "./translations/pl";

/**
 * The patient's words in the languages that do not stand beside the content, by key: the id of a plan item or a
 * patient text, and `script.<target>` for the words of an emergency script. English stands beside the content; only
 * its review is kept here. Until a clinician has reviewed a language, the sheet says so, and prints the bokmål
 * beside one that is not Norwegian.
 */
export const translations = {
	nn: { texts: nynorsk, basis: "recalled", review: null },
	en: { texts: {}, basis: "recalled", review: null },
	pl: { texts: polish, basis: "recalled", review: null },
} as const satisfies Record<string, { texts: Readonly<Record<string, string>>; basis: Basis; review: Review }>;
