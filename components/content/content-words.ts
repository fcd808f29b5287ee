import { localise } from "@/lib/clinical/engine/localise";
import type { Lang, Localised } from "@/lib/clinical/types";
import { contentPages } from "@/lib/texts/content";
import { contentPartTexts } from "@/lib/texts/content-parts";
import { terms } from "@/lib/texts/terms";

/** The words around the content, in one language. */
export const contentWords = (lang: Lang) => ({
	...localise(contentPages, lang),
	partTexts: localise(contentPartTexts, lang),
	basisWords: localise(terms.basis, lang),
	lang,
});

export type ContentWords = Localised<typeof contentPages> & {
	partTexts: Localised<typeof contentPartTexts>;
	basisWords: Localised<typeof terms.basis>;
	lang: Lang;
};
