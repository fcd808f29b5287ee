import "server-only";
import { type Content, content } from "@/lib/clinical/content/content";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import type { Lang } from "@/lib/clinical/types";
import { type FrozenContent, freeze } from "@/lib/db/content-version";

const local = new Map<Lang, LocalContent>();

/** The content of this build in one language. */
export function contentIn(lang: Lang): LocalContent {
	const known = local.get(lang) ?? (localise(content, lang) as LocalContent);
	local.set(lang, known);
	return known;
}

let frozen: FrozenContent | undefined;

/** The content of this build as it is stored beside what is signed under it. */
export function frozenContent(): FrozenContent {
	frozen ??= freeze(content);
	return frozen;
}

/** Content that was frozen earlier, so that an old case can be assessed under the content of its day. */
export function thawContent(json: string, lang: Lang): LocalContent {
	return localise(JSON.parse(json) as Content, lang) as LocalContent;
}
