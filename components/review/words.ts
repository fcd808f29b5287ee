import type { Lang, Localised } from "@/lib/clinical/types";
import type { result } from "@/lib/texts/result";
import type { review } from "@/lib/texts/review";
import type { terms } from "@/lib/texts/terms";

export type ReviewTexts = Localised<typeof review>;

/** What every part of a review says things with. `now` is an ISO moment, `today` a calendar day. */
export type ReviewWords = {
	t: ReviewTexts;
	terms: Localised<typeof terms>;
	result: Localised<typeof result>;
	lang: Lang;
	now: string;
	today: string;
};
