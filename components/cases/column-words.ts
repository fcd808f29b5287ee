import { type CaseColumn, caseColumns, usualColumns } from "@/lib/consultation/case-filter";

/** Columns as a cookie keeps them, in the order of the list. The reference leads to the case, so it is always among them. */
export const writeColumns = (columns: readonly CaseColumn[]): string => columns.join(".");

export function readColumns(kept: string | undefined): readonly CaseColumn[] {
	if (kept === undefined) return usualColumns;
	const words = kept.split(".");
	return caseColumns.filter((column) => column === "reference" || words.includes(column));
}
