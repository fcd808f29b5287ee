import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { type Lang, type TriageClass, triageClasses } from "@/lib/clinical/types";
import { contentIn } from "@/lib/consultation/content";
import { db } from "@/lib/db/client";
import { alarmView } from "@/lib/review/alarm-view";
import { reviewsOfCase } from "@/lib/review/queue";
import { readAlarm } from "@/lib/review/stored";

/** What a physiotherapist reported and no GP has answered, the most urgent first. */
export type UnansweredAlarm = {
	reviewId: string;
	class: TriageClass;
	settled: boolean;
	findings: readonly string[];
	by: string;
	/** ISO moment. */
	at: string;
};

/** Of one case; the reviews are those that the reader may see. */
export async function unansweredAlarms(by: Actor, caseId: string, lang: Lang): Promise<readonly UnansweredAlarm[]> {
	const { practiceId } = by;
	const waiting = (await reviewsOfCase(by, caseId)).filter(({ attention }) => attention === "alarm");
	const found = await Promise.all(
		waiting.map(async ({ id: reviewId }) => {
			const last = await db().reviewMessage.findFirst({
				where: { practiceId, reviewId, role: "gp" },
				orderBy: { at: "desc" },
				select: { at: true },
			});
			const rows = await db().reviewMessage.findMany({
				where: { practiceId, reviewId, kind: "alarm", ...(last && { at: { gt: last.at } }) },
				orderBy: { at: "desc" },
			});
			return rows.map((row): UnansweredAlarm => {
				const { findings, ...alarm } = alarmView(contentIn(lang), lang, readAlarm(row.text), {});
				return {
					...{ reviewId, class: alarm.class, settled: alarm.settled, by: row.byName, at: row.at.toISOString() },
					findings: [...findings.map(({ words }) => words), ...(alarm.note ? [alarm.note] : [])],
				};
			});
		}),
	);
	const rank = (one: UnansweredAlarm) => triageClasses.indexOf(one.class);
	return found.flat().toSorted((a, b) => rank(b) - rank(a));
}
