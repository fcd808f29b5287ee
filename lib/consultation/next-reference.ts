import "server-only";
import { listCases } from "@/lib/consultation/service";

const first = 1001;
const form = /^R-(\d{1,9})$/i;

/** The next free reference in the row R-1001, R-1002 …, as a suggestion: the clinician may choose another. */
export async function nextReference(practiceId: string): Promise<string> {
	const { cases } = await listCases(practiceId, { search: "R-" });
	const numbers = cases.flatMap(({ reference }) => form.exec(reference)?.[1] ?? []).map(Number);
	let next = Math.max(first - 1, ...numbers) + 1;
	while (await isTaken(practiceId, `R-${next}`)) next++;
	return `R-${next}`;
}

async function isTaken(practiceId: string, reference: string): Promise<boolean> {
	const { cases } = await listCases(practiceId, { search: reference });
	return cases.some((row) => row.reference.toLowerCase() === reference.toLowerCase());
}
