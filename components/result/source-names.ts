import type { LocalContent } from "@/lib/clinical/engine/content-type";
import type { Localised, Source } from "@/lib/clinical/types";

/** "Henschke et al. 2009": the authors and the year of a source, as a figure cites it. */
export function sourceName(id: string, sources: LocalContent["sources"]): string {
	const { title, year } = sources[id as keyof typeof sources] as Localised<Source>;
	const [authors = title] = title.split(/\. |: /);
	return `${authors.endsWith("et al") ? `${authors}.` : authors} ${year ?? ""}`.trim();
}

/** The sources of one statement in a line. A product choice is no source and is said in its own words. */
export const citedNames = (ids: readonly string[], sources: LocalContent["sources"]) =>
	ids
		.filter((id) => id !== "ryggvett-default")
		.map((id) => sourceName(id, sources))
		.join(" · ");
