import { z } from "zod";
import { visibleWords } from "@/lib/own-words";
import { findNationalId } from "@/lib/privacy/national-id";
import type { fieldTexts } from "@/lib/texts/errors";

/** Text as it is read back: what was stored before a rule was made stays readable. */
export const storedText = (max: number) =>
	z
		.string()
		.max(max)
		.transform((text) => visibleWords(text).trim());

/** Named, not imported: the forms are tested against this file too, and what a route says stays on the server. */
const withNumber: keyof typeof fieldTexts = "numberInText";

/** Every free text that comes in goes through here: none with a national identity number in it. */
export const freeText = (max: number) =>
	storedText(max).refine((text) => findNationalId(text) !== "certain", withNumber);
