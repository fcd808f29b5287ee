import "server-only";
import { z } from "zod";
import { type CaseSort, caseSorts } from "@/lib/consultation/case-filter";

/** Where a page of the list ends: the order, and the last row's place in it. Opaque outside this file. */
export type CaseCursor = { sort: CaseSort; value: string; id: string };

const id = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const moment = z.iso.datetime({ precision: 3 });
const cursor = z.tuple([z.enum(Object.keys(caseSorts) as CaseSort[]), z.string().min(1).max(200), id]);

export function writeCursor({ sort, value, id }: CaseCursor): string {
	return Buffer.from(JSON.stringify([sort, value, id])).toString("base64url");
}

/** Null for what is no cursor of ours. */
export function readCursor(text: string): CaseCursor | null {
	const parsed = cursor.safeParse(parseJson(Buffer.from(text, "base64url").toString()));
	if (!parsed.success) return null;
	const [sort, value, id] = parsed.data;
	if (caseSorts[sort].by !== "referenceKey" && !moment.safeParse(value).success) return null;
	return { sort, value, id };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
