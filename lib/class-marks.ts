export type ClassMark = "emergency" | "urgent" | "targeted" | "planned" | "usual" | "unsettled";

type Established = Exclude<ClassMark, "unsettled">;

/**
 * Which marks a case carries. "Usual" is only said of a settled case: until then it is unsettled and nothing
 * else. A more urgent class that is already established stands, with the unsettled mark beside it.
 */
export function classMarks(established: Established | null, settled: boolean | null): readonly ClassMark[] {
	if (established === null) return ["unsettled"];
	if (settled === true || established === "emergency") return [established];
	return established === "usual" ? ["unsettled"] : [established, "unsettled"];
}
