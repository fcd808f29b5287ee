import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { hasLeft } from "@/lib/auth/has-left";
import type { ConsultationView } from "@/lib/consultation/types";

/**
 * A draft is its author's, and nobody's once the author left; a signed consultation is nobody's to change, and anyone's
 * of the practice to read.
 */
export async function mayWrite(
	{ status, authorId }: Pick<ConsultationView, "status" | "authorId">,
	{ userId, practiceId }: Pick<Actor, "userId" | "practiceId">,
): Promise<boolean> {
	if (status === "signed" || authorId === null || authorId === userId) return true;
	return hasLeft(practiceId, authorId);
}
