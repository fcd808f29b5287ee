import type { Lang } from "@/lib/clinical/types";

/** The language that the cookie `lang` names: bokmål unless it says English. */
export function readLang(cookie: string | undefined): Lang {
	return cookie === "en" ? "en" : "nb";
}
