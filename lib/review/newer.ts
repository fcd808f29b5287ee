import "server-only";
import type { ConsultationView } from "@/lib/consultation/types";
import { db } from "@/lib/db/client";
import type { ReviewView } from "@/lib/review/types";

type Place = Pick<ConsultationView, "id" | "caseId" | "createdAt">;

const later = (practiceId: string, { id, caseId, createdAt }: Place) => ({
	practiceId,
	caseId,
	createdAt: { gte: createdAt },
	NOT: { id },
});

/** The latest consultation of the same case, where this is not the latest. */
export async function newerThan(practiceId: string, place: Place): Promise<ReviewView["newer"]> {
	const row = await db().consultation.findFirst({
		where: later(practiceId, place),
		orderBy: [{ createdAt: "desc" }, { id: "desc" }],
		select: { status: true, createdAt: true, signedAt: true },
	});
	return row && { status: row.status, at: (row.signedAt ?? row.createdAt).toISOString() };
}

/** A later plan of the same case is signed: this one is not sent on any more. */
export async function hasLaterPlan(practiceId: string, place: Place): Promise<boolean> {
	const where = { ...later(practiceId, place), status: "signed" as const };
	return (await db().consultation.findFirst({ where, select: { id: true } })) !== null;
}
