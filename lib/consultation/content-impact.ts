import "server-only";
import { setImmediate as giveWay } from "node:timers/promises";
import type { Actor } from "@/lib/auth/actor";
import type { Lang } from "@/lib/clinical/types";
import { contentOf, type ReadableContent, reassess } from "@/lib/consultation/reassess";
import { readAnswers, readAssessment } from "@/lib/consultation/stored";
import type { ImpactPage, ImpactRow } from "@/lib/consultation/version-types";
import { db } from "@/lib/db/client";

/** Whose consultations are looked at. Without a person, every one of the practice: for whoever runs the server. */
export type Scope = { practiceId: string; userId?: string };

/** So many are assessed for one page: a second's work or less. */
const pageSize = 200;
/** After so many, others get their turn. */
const stride = 5;

/** Null when the content is not here. */
export async function impactPage(
	by: Actor,
	{ under, before }: { under: string; before?: string | undefined },
): Promise<ImpactPage | null> {
	const content = await contentOf(under);
	return content && impactUnder(content, by, before);
}

/**
 * Signed consultations from a place on, the newest first: how many would come to another class or another plan under the
 * content than what was signed, and which. A case that its patient has closed is left out for all but its author.
 */
export async function impactUnder(
	content: ReadableContent,
	scope: Scope,
	before?: string,
	size: number = pageSize,
): Promise<ImpactPage> {
	const where = visible(scope);
	const rows = await db().signature.findMany({
		where: { ...where, ...(before !== undefined && { consultationId: { lt: before } }) },
		include: { content: { select: { version: true } }, consultation: { include: { case: true } } },
		orderBy: { consultationId: "desc" },
		take: size + 1,
	});
	const page = rows.slice(0, size);
	const counts = { class: 0, lines: 0, wording: 0, result: 0, none: 0, unable: 0 };
	const changed: ImpactRow[] = [];
	for (const [index, row] of page.entries()) {
		if (index % stride === stride - 1) await giveWay();
		const signed = readAssessment(row.assessment);
		const answers = readAnswers(row.consultation.answers);
		const told = reassess(content, { answers, signed, lang: row.lang as Lang });
		const kind = told.status === "unable" ? "unable" : told.difference.kind;
		counts[kind]++;
		if (told.status === "unable" || (kind !== "class" && kind !== "lines" && kind !== "wording")) continue;
		changed.push({
			id: row.consultationId,
			caseId: row.consultation.caseId,
			reference: row.consultation.case.reference,
			signedAt: row.signedAt.toISOString(),
			version: row.content.version,
			kind,
			before: told.difference.class ? signed.triage.class : null,
			after: told.assessment.triage.class,
			lines: told.difference.lines.length,
		});
	}
	return {
		looked: page.length,
		total: before === undefined ? await db().signature.count({ where }) : null,
		counts,
		changed,
		next: rows.length > size ? (page.at(-1)?.consultationId ?? null) : null,
	};
}

const visible = ({ practiceId, userId }: Scope) => ({
	practiceId,
	...(userId !== undefined && { consultation: { case: { OR: [{ closedAt: null }, { authorId: userId }] } } }),
});
