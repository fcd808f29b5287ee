import type { Phase, Stratum, TriageClass } from "@/lib/clinical/types";
import type { ConsultationStatus } from "@/lib/consultation/types";

/** The orders that the list of cases can stand in: which column, and which way. An index walks each of them. */
export const caseSorts = {
	"newest-saved": { by: "savedAt", direction: "desc" },
	"oldest-saved": { by: "savedAt", direction: "asc" },
	"newest-signed": { by: "signedAt", direction: "desc" },
	"oldest-signed": { by: "signedAt", direction: "asc" },
	"newest-created": { by: "createdAt", direction: "desc" },
	"oldest-created": { by: "createdAt", direction: "asc" },
	reference: { by: "referenceKey", direction: "asc" },
	"reference-reversed": { by: "referenceKey", direction: "desc" },
} as const;

export type CaseSort = keyof typeof caseSorts;

/** Stands for what was not asked, not scored, or not stated. */
export const none = "none";

export const caseChoices = {
	class: ["emergency", "urgent", "targeted", "planned", "usual"] as const satisfies readonly TriageClass[],
	settled: ["yes", "no"],
	stratum: ["low", "medium", "high", none] as const satisfies readonly (Stratum | typeof none)[],
	phase: ["acute", "subacute", "chronic", none] as const satisfies readonly (Phase | typeof none)[],
	status: ["draft", "signed"] as const satisfies readonly ConsultationStatus[],
} as const;

export type CaseChoice = keyof typeof caseChoices;

/** Which cases. `search` is the beginning of a reference, `gp` the id of a user; `from` and `to` are Norwegian days. */
export type CaseFilter = { [Name in CaseChoice]?: (typeof caseChoices)[Name][number] } & {
	search?: string;
	gp?: string;
	from?: string;
	to?: string;
};

/** Which cases, in which order. */
export type CaseQuery = CaseFilter & { sort?: CaseSort };

/** A search walks the references, so that is the order it comes in, whatever was asked for. */
export function sortOf({ search, sort = "newest-saved" }: CaseQuery): CaseSort {
	return search && caseSorts[sort].by !== "referenceKey" ? "reference" : sort;
}

/** What the list and its export can show of a case, in this order. None of it is free text but the reference. */
export const caseColumns = [
	"reference",
	"class",
	"settled",
	"stratum",
	"phase",
	"status",
	"gp",
	"saved",
	"signed",
	"created",
	"birthYear",
] as const;

export type CaseColumn = (typeof caseColumns)[number];

/** What is shown until somebody chooses. */
export const usualColumns: readonly CaseColumn[] = ["reference", "class", "stratum", "phase", "status", "gp", "saved"];
