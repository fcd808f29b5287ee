import type { LocalContent } from "@/lib/clinical/engine/content-type";
import type { AccuracyRow, Localised } from "@/lib/clinical/types";
import type { FigureSources } from "./red-flags";
import { sourceName } from "./source-names";

/** "Henschke et al. 2009" for each source that a figure cites: the list of sources itself stays on the server. */
export function figureSources(content: Pick<LocalContent, "accuracy" | "sources">): FigureSources {
	const cited = new Set(Object.values(content.accuracy).map((row) => (row as Localised<AccuracyRow>).source));
	return Object.fromEntries([...cited].map((id) => [id, sourceName(id, content.sources)]));
}
