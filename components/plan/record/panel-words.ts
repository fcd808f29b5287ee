import type { LocalContent } from "@/lib/clinical/engine/content-type";
import type { Lang } from "@/lib/clinical/types";
import { choiceWords } from "./choice/words";
import { followUpWords } from "./follow-up/words";
import { imagingWords } from "./imaging/words";
import { medicinesWords } from "./medicines/words";
import { referralsWords } from "./referrals/words";
import { sickLeaveWords } from "./sick-leave/words";

/** What the panels say, in the reader's language. */
export const panelWords = (content: LocalContent, lang: Lang) => ({
	imaging: imagingWords(content, lang),
	sickLeave: sickLeaveWords(content, lang),
	medicines: medicinesWords(content, lang),
	referrals: referralsWords(content, lang),
	followUp: followUpWords(content, lang),
	choice: choiceWords(content, lang),
});

export type PanelWords = ReturnType<typeof panelWords>;
