import { fill } from "@/lib/texts/fill";
import type { ContentWords } from "./content-words";

/** How many entries, in words. */
export const entryCount = (n: number, t: ContentWords): string => (n === 1 ? t.oneEntry : fill(t.entries, { n }));
