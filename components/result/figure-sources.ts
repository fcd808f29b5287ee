import type { LocalContent } from "@/lib/clinical/engine/content-type";
import type { AccuracyRow, Localised, Source } from "@/lib/clinical/types";
import type { FigureSources } from "./red-flags";

/** "Henschke et al. 2009" for each source that a figure cites: the list of sources itself stays on the server. */
export function figureSources(content: Pick<LocalContent, "accuracy" | "sources">): FigureSources {
	const cited = new Set(Object.values(content.accuracy).map((row) => (row as Localised<AccuracyRow>).source));
	return Object.fromEntries(
		[...cited].map((id) => {
			const { title, year } = content.sources[id as keyof typeof content.sources] as Localised<Source>;
			const [authors = title] = title.split(". ");
			return [id, `${authors.endsWith("et al") ? `${authors}.` : authors} ${year ?? ""}`.trim()];
		}),
	);
}
