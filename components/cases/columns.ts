import "server-only";
import { cookies } from "next/headers";
import type { CaseColumn } from "@/lib/consultation/case-filter";
import { readColumns } from "./column-words";

/** The columns that this browser was told to show; the usual ones until then. */
export async function currentColumns(): Promise<readonly CaseColumn[]> {
	return readColumns((await cookies()).get("columns")?.value);
}
