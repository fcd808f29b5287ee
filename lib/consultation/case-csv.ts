import "server-only";
import Papa from "papaparse";
import { localise } from "@/lib/clinical/engine/localise";
import type { Lang } from "@/lib/clinical/types";
import { caseCell } from "@/lib/consultation/case-cells";
import type { CaseColumn } from "@/lib/consultation/case-filter";
import type { CaseRow } from "@/lib/consultation/types";
import { figuresOfDay } from "@/lib/dates";
import { caseList } from "@/lib/texts/case-list";
import { terms } from "@/lib/texts/terms";

/**
 * What a spreadsheet would take for a formula, also behind blanks and in full-width letters. It gets an apostrophe in
 * front, as OWASP advises, and is then read as text.
 */
const formula = /^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

const byteOrderMark = "\ufeff";

const write = (lines: string[][]) =>
	`${Papa.unparse(lines, { delimiter: ";", newline: "\r\n", escapeFormulae: formula })}\r\n`;

/** CSV as a Norwegian Excel opens it: semicolons, days as dd.mm.yyyy, the words of the reader's language. */
export function caseCsv(columns: readonly CaseColumn[], lang: Lang) {
	const words = { t: localise(caseList, lang), terms: localise(terms, lang) };
	return {
		/** The byte order mark, by which Excel knows UTF-8, and the names of the columns. */
		head: byteOrderMark + write([columns.map((column) => words.t.column[column])]),
		/** Of one row at least. */
		lines: (rows: readonly CaseRow[]) =>
			write(rows.map((row) => columns.map((column) => caseCell(row, column, words, figuresOfDay).words))),
	};
}
