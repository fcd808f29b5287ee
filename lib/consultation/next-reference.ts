import "server-only";
import { referenceKey } from "@/lib/consultation/reference-key";
import { db } from "@/lib/db/client";

const first = 1001;
const form = /^R-(\d{1,9})$/i;

/**
 * The next free reference in the row R-1001, R-1002 …, as a suggestion: the clinician may choose another. Cases that
 * are closed to the clinician count too, since their references are taken.
 */
export async function nextReference(practiceId: string): Promise<string> {
	const rows = await db().case.findMany({
		where: { practiceId, referenceKey: { gte: "r-", lt: "r-\uffff" } },
		orderBy: { createdAt: "desc" },
		take: 50,
		select: { reference: true },
	});
	const numbers = rows.flatMap(({ reference }) => form.exec(reference)?.[1] ?? []).map(Number);
	let next = Math.max(first - 1, ...numbers) + 1;
	while (await isTaken(practiceId, `R-${next}`)) next++;
	return `R-${next}`;
}

async function isTaken(practiceId: string, reference: string): Promise<boolean> {
	const key = { practiceId, referenceKey: referenceKey(reference) };
	return (await db().case.findUnique({ where: { practiceId_referenceKey: key }, select: { id: true } })) !== null;
}
