import type { Lang, Localised } from "@/lib/clinical/types";
import type { ContentEntry } from "@/lib/consultation/version-types";
import { formatDay } from "@/lib/dates";
import { fill } from "@/lib/texts/fill";
import type { terms } from "@/lib/texts/terms";
import type { versions } from "@/lib/texts/versions";

export type VersionTexts = { t: Localised<typeof versions>; words: Localised<typeof terms>; lang: Lang };

/** The beginning of the hash is enough to tell two contents of one number apart. */
export const shortHash = (hash: string) => hash.slice(0, 8);

export const nameOf = ({ version, since, hash }: ContentEntry, { t, lang }: Pick<VersionTexts, "t" | "lang">) =>
	fill(t.versionSince, { version, day: formatDay(since, lang), hash: shortHash(hash) });
