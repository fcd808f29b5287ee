import "server-only";
import { cookies } from "next/headers";
import type { Lang } from "@/lib/clinical/types";
import { readLang } from "@/lib/texts/read-lang";

/** The language of the request. */
export async function currentLang(): Promise<Lang> {
	return readLang((await cookies()).get("lang")?.value);
}
