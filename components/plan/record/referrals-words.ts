import type { LocalContent } from "@/lib/clinical/engine/content-type";
import type { Lang } from "@/lib/clinical/types";

/** What the panel says, in the reader's language. Made on the server, so that the rest of the content stays there. */
export function referralsWords(_content: LocalContent, _lang: Lang) {
	return {};
}
