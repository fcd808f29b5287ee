import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import type { Lang } from "@/lib/clinical/types";
import { planFollowUp } from "@/lib/texts/plan-choice";

/** What the panel says, in the reader's language. Made on the server, so that the rest of the content stays there. */
export function followUpWords(content: LocalContent, lang: Lang) {
	return { t: localise(planFollowUp, lang), intervals: content.followUpIntervals };
}
