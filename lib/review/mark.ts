import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { type Lang, type PlanSection, planSections } from "@/lib/clinical/types";
import { type Transaction, write } from "@/lib/db/client";
import { noteAttention } from "@/lib/review/attention";
import { logged } from "@/lib/review/logged";
import { done, notFound, type Outcome, overtaken } from "@/lib/review/outcome";
import type { ReviewView, Verdict } from "@/lib/review/types";
import { loadReview, reviewNow } from "@/lib/review/view";
import { reviewRefusals as refusals } from "@/lib/texts/review-refusals";

export type Marks = { readonly [Section in PlanSection]?: Verdict | undefined };
type Change = { version: number; planVersion: number; marks: Marks };

/**
 * Says what the physiotherapist thinks of these sections, of the plan as they saw it. Agreeing with a section takes
 * back what was suggested in it and is not decided yet.
 */
export async function markSections(
	by: Actor,
	id: string,
	{ version, planVersion, marks }: Change,
	{ lang, now }: { lang: Lang; now: Date },
): Promise<Outcome<ReviewView>> {
	const review = await loadReview(by, id, lang);
	if (!review) return notFound;
	const filled = new Set(review.plan.map(({ section }) => section));
	const entries = planSections.flatMap((section) => (marks[section] ? [[section, marks[section]] as const] : []));
	const errors = [
		...entries.flatMap(([section]) =>
			filled.has(section) ? [] : [{ key: `marks.${section}`, message: refusals.emptySection[lang] }],
		),
		...(planVersion > review.planVersion ? [{ key: "planVersion", message: refusals.noSuchVersion[lang] }] : []),
	];
	if (errors.length > 0) return { outcome: "invalid", errors };
	const { practiceId, userId } = by;
	const saved = await write(practiceId, async (transaction) => {
		const { count } = await transaction.review.updateMany({
			where: { practiceId, id, version, status: "claimed", claimedById: userId },
			data: { version: { increment: 1 } },
		});
		if (count === 0) return false;
		for (const [section, verdict] of entries)
			await setMark(transaction, { practiceId, reviewId: id, section, verdict, planVersion }, now);
		const agreed = entries.flatMap(([section, verdict]) => (verdict === "agree" ? [section] : []));
		await transaction.suggestion.updateMany({
			where: { practiceId, reviewId: id, status: "open", section: { in: agreed } },
			data: { status: "withdrawn" },
		});
		await noteAttention(transaction, practiceId, id);
		await appendAudit(transaction, logged(by, review, "review", { part: "marks", sections: entries.length }, now));
		return true;
	});
	const current = await reviewNow(by, id, lang);
	return saved ? done(current) : overtaken(current);
}

type Mark = { practiceId: string; reviewId: string; section: PlanSection; verdict: Verdict; planVersion: number };

export async function setMark(transaction: Transaction, mark: Mark, at: Date): Promise<void> {
	const { practiceId, reviewId, section, verdict, planVersion } = mark;
	await transaction.reviewMark.upsert({
		where: { practiceId_reviewId_section: { practiceId, reviewId, section } },
		create: { ...mark, at },
		update: { verdict, planVersion, at },
	});
}
