import type { Localised } from "@/lib/clinical/types";
import type { CaseRow } from "@/lib/consultation/types";
import type { cases } from "@/lib/texts/cases";
import type { terms } from "@/lib/texts/terms";

export type CaseWords = {
	t: Localised<typeof cases>;
	terms: Pick<Localised<typeof terms>, "class" | "stratum" | "phase">;
};

/** The cells of a case in words. What was not asked is said so, never left blank. */
export const caseWords = (row: CaseRow, { t, terms }: CaseWords) => ({
	stratum: row.stratum ? terms.stratum[row.stratum] : t.notScored,
	phase: row.phase ? terms.phase[row.phase] : t.notAsked,
	status: row.status === "signed" ? t.signed : t.draft,
});
