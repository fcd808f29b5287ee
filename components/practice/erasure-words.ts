import type { Lang, Localised } from "@/lib/clinical/types";
import type { ErasureCounts } from "@/lib/practice/types";
import type { erasure } from "@/lib/texts/erasure";

export type ErasureWords = { t: Localised<typeof erasure>; lang: Lang };

/** «1 konsultasjon, 14 valg i planen, 1 signatur»; what there was none of is left out. */
export function countWords(counts: ErasureCounts, { t }: Pick<ErasureWords, "t">): string {
	const kinds = Object.keys(t.counts) as (keyof ErasureCounts)[];
	return kinds
		.filter((kind) => (counts[kind] ?? 0) > 0)
		.map((kind) => `${counts[kind]} ${counts[kind] === 1 ? t.counts[kind].one : t.counts[kind].many}`)
		.join(", ");
}
