import { classMarks } from "@/lib/class-marks";
import type { Localised } from "@/lib/clinical/types";
import type { CaseColumn } from "@/lib/consultation/case-filter";
import type { CaseRow } from "@/lib/consultation/types";
import type { caseList } from "@/lib/texts/case-list";
import type { terms } from "@/lib/texts/terms";

export type CaseWords = {
	t: Localised<typeof caseList>;
	terms: Pick<Localised<typeof terms>, "class" | "stratum" | "phase">;
};

/** `known` is false where the words say that nobody knows. */
export type CaseCell = { words: string; known: boolean };

/** One column of a case in words. What was not asked is said so, never left blank. `day` writes a moment. */
export function caseCell(
	row: CaseRow,
	column: CaseColumn,
	{ t, terms }: CaseWords,
	day: (moment: string) => string,
): CaseCell {
	switch (column) {
		case "reference":
			return known(row.reference);
		case "class":
			return known(
				classMarks(row.class, row.settled)
					.map((mark) => terms.class[mark])
					.join(", "),
			);
		case "settled":
			return known(row.settled ? t.yes : t.no);
		case "stratum":
			return row.stratum === null ? unknown(t.notScored) : known(terms.stratum[row.stratum]);
		case "phase":
			return row.phase === null ? unknown(t.notAsked) : known(terms.phase[row.phase]);
		case "status":
			return known(row.status === "signed" ? t.signed : t.draft);
		case "gp":
			return row.gp === null ? unknown(t.notStated) : known(row.gp);
		case "saved":
			return known(day(row.savedAt));
		case "signed":
			return row.signedAt === null ? unknown(t.notSigned) : known(day(row.signedAt));
		case "created":
			return known(day(row.createdAt));
		case "birthYear":
			return row.birthYear === null ? unknown(t.notStated) : known(String(row.birthYear));
	}
}

const known = (words: string): CaseCell => ({ words, known: true });
const unknown = (words: string): CaseCell => ({ words, known: false });
