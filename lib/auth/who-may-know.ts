type Shut = { closedAt: Date | null; authorId: string | null };

/**
 * How much a GP may know of what the patient of a case reports. A closed case is its author's alone; once they are no GP
 * of the practice any more, all of its GPs are told that there is something, by the reference, and nothing of what it is.
 */
export function whoMayKnow(
	{ closedAt, authorId }: Shut,
	userId: string,
	gps: readonly string[],
): "all" | "reference" | "nothing" {
	if (closedAt === null || authorId === userId) return "all";
	return authorId === null || !gps.includes(authorId) ? "reference" : "nothing";
}
