import type { Cell } from "@/lib/clinical/content/guidelines/guideline";
import type { Localised } from "@/lib/clinical/types";
import type { ContentWords } from "./content-words";

type Props = { cell: Localised<Cell> | undefined; footnotes: readonly string[]; t: ContentWords; idPrefix: string };

/** What one guideline says of one intervention: a word, how it is known, and a note. */
export function MatrixCell({ cell, footnotes, t, idPrefix }: Props) {
	if (!cell) return <td className="matrix-empty">{t.matrix.notLooked}</td>;
	const unsure = cell.basis === "unsure";
	const footnote = cell.footnote ? footnotes.indexOf(cell.footnote) + 1 : 0;
	return (
		<td data-direction={unsure ? "unsure" : cell.direction}>
			<span className="matrix-word">{unsure ? t.matrix.unsure : t.matrix.cells[cell.direction]}</span>
			{footnote > 0 && (
				<sup>
					<a href={`#${encodeURIComponent(`${idPrefix}footnote.${cell.footnote}`)}`}>{footnote}</a>
				</sup>
			)}
			{cell.basis === "recalled" && <span className="matrix-basis">{t.matrix.bases.recalled}</span>}
			{cell.note && <span className="matrix-note">{cell.note}</span>}
		</td>
	);
}
