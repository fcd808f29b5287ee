import "server-only";
import { z } from "zod";

/** Where a page of a queue ends: the rank that it is sorted by, then the moment, then the id. Opaque outside this file. */
export type ReviewCursor = { rank: number; askedAt: string; id: string };

const cursor = z.tuple([
	z.int().min(0).max(9),
	z.iso.datetime({ precision: 3 }),
	z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
]);

export const writeCursor = ({ rank, askedAt, id }: ReviewCursor): string =>
	Buffer.from(JSON.stringify([rank, askedAt, id])).toString("base64url");

/** Null for what is no cursor of ours. */
export function readCursor(text: string): ReviewCursor | null {
	const parsed = cursor.safeParse(parseJson(Buffer.from(text, "base64url").toString()));
	if (!parsed.success) return null;
	const [rank, askedAt, id] = parsed.data;
	return { rank, askedAt, id };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
