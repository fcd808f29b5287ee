import "server-only";
import { z } from "zod";

/** Where a page of the follow-ups ends: the place of the class, then the day, where there is one, then the id. Opaque outside this file. */
export type FollowUpCursor = { rank: number; on: string | null; id: string };

const cursor = z.tuple([
	z.int().min(0).max(9),
	z.iso.date().nullable(),
	z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
]);

export const writeCursor = ({ rank, on, id }: FollowUpCursor): string =>
	Buffer.from(JSON.stringify([rank, on, id])).toString("base64url");

/** Null for what is no cursor of ours. */
export function readCursor(text: string): FollowUpCursor | null {
	const parsed = cursor.safeParse(parseJson(Buffer.from(text, "base64url").toString()));
	if (!parsed.success) return null;
	const [rank, on, id] = parsed.data;
	return { rank, on, id };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
