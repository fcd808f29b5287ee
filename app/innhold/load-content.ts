import "server-only";
import { catalogue } from "@/components/content/catalogue";
import type { PartModel } from "@/components/content/model";
import { content } from "@/lib/clinical/content/content";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import type { Lang } from "@/lib/clinical/types";

type Shown = { models: readonly PartModel[]; guidelines: LocalContent["guidelines"]; version: string };

const made = new Map<Lang, Shown>();

/** The content as pages in one language. It is the same until the next release, so it is made once. */
export function loadContent(lang: Lang): Shown {
	const known = made.get(lang);
	if (known) return known;
	const shown = {
		models: catalogue(content, lang),
		guidelines: localise(content.guidelines, lang),
		version: content.version,
	};
	made.set(lang, shown);
	return shown;
}
