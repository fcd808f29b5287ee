import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import type { PlanRecord } from "@/lib/clinical/plan-record";
import { changed } from "@/lib/consultation/changed";
import { done, isRepeated, notFound, type Outcome, otherWriter, refusal } from "@/lib/consultation/outcome";
import type { PlanDecision, Saved } from "@/lib/consultation/types";
import { findConsultation } from "@/lib/consultation/view";
import { write } from "@/lib/db/client";
import { countSave } from "@/lib/metrics";

type Changes = {
	version: number;
	decisions: readonly PlanDecision[];
	record?: PlanRecord | undefined;
	key?: string | undefined;
	writer?: string | undefined;
};

/** Replaces the decisions and the record of a draft as a whole. A dropped line may still lack its reason; signing asks for it. */
export async function savePlan(by: Actor, id: string, asked: Changes, now: Date): Promise<Outcome<Saved>> {
	const { practiceId } = by;
	const { version, decisions, record, key, writer } = asked;
	const row = await findConsultation(practiceId, id);
	if (!row) return notFound;
	const others = otherWriter(writer, by);
	if (others) return others;
	if (isRepeated(row, version, key)) return done({ version: row.version, savedAt: row.savedAt.toISOString() });
	const refused = refusal(row, version);
	if (refused) return refused;

	const saved = await write(practiceId, async (transaction) => {
		const { count } = await transaction.consultation.updateMany({
			where: { practiceId, id, version, status: "draft" },
			data: {
				version: { increment: 1 },
				savedAt: now,
				saveKey: key ?? null,
				authorId: by.userId,
				...(record && { planRecord: JSON.stringify(record) }),
			},
		});
		if (count === 0) return false;
		await transaction.planDecision.deleteMany({ where: { practiceId, consultationId: id } });
		await transaction.planDecision.createMany({
			data: decisions.map((decision, position) => ({ ...decision, practiceId, consultationId: id, position })),
		});
		await transaction.case.updateMany({
			where: { practiceId, id: row.caseId, consultationId: id },
			data: { savedAt: now, authorId: by.userId },
		});
		await appendAudit(transaction, changed(by, row.caseId, id, version + 1, "plan", now));
		return true;
	});
	// As in `saveAnswers`: it can have been this very save, sent twice.
	if (!saved) return savePlan(by, id, asked, now);
	countSave("plan");
	return done({ version: version + 1, savedAt: now.toISOString() });
}
