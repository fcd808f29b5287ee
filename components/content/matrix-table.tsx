import type { GuidelineId, GuidelineRow } from "@/lib/clinical/content/guidelines/guideline";
import { guidelineIds } from "@/lib/clinical/content/guidelines/guideline";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import type { Localised } from "@/lib/clinical/types";
import { contentHref } from "./content-href";
import type { ContentWords } from "./content-words";
import { MatrixCell } from "./matrix-cell";

type Props = { guidelines: LocalContent["guidelines"]; t: ContentWords; idPrefix?: string };

/** Ten guidelines against every intervention. The box scrolls, the page doesn't. */
export function MatrixTable({ guidelines, t, idPrefix = "" }: Props) {
	const columns: Readonly<Record<GuidelineId, { name: string; years: string }>> = guidelines.columns;
	const rows: readonly Localised<GuidelineRow>[] = guidelines.rows;
	const footnotes = Object.keys(guidelines.footnotes);
	const caption = `${idPrefix}matrise`;
	return (
		<>
			<MatrixKey t={t} />
			<p id={caption} tabIndex={-1} className="text-ink-soft text-sm">
				{t.matrix.caption} <span className="no-print">{t.matrix.scroll}</span>
			</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus of the keyboard. */}
			<section className="matrix-box" aria-labelledby={caption} tabIndex={0}>
				<table className="matrix" aria-labelledby={caption}>
					<thead>
						<tr>
							<th scope="col">{t.matrix.intervention}</th>
							{guidelineIds.map((id) => (
								<th key={id} scope="col">
									{columns[id].name}
									<span className="matrix-years">{columns[id].years}</span>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map((row) => (
							<tr key={row.id}>
								<th scope="row">
									<a href={`#${encodeURIComponent(`${idPrefix}matrix.${row.id}`)}`}>{row.name}</a>
									{row.disagreement && (
										<a href={contentHref("guidelines", row.disagreement)} className="matrix-note">
											{t.matrix.disagree}
										</a>
									)}
								</th>
								{guidelineIds.map((id) => (
									<MatrixCell key={id} cell={row.cells[id]} footnotes={footnotes} t={t} idPrefix={idPrefix} />
								))}
							</tr>
						))}
					</tbody>
				</table>
			</section>
		</>
	);
}

function MatrixKey({ t }: { t: ContentWords }) {
	const { cells, cellsText } = t.matrix;
	const directions = ["for", "conditional", "against", "silent", "outside"] as const;
	return (
		<div className="mt-10 mb-6 grid gap-2 text-sm">
			<p>
				<strong>{t.matrix.key}.</strong> {t.matrix.scope}
			</p>
			<dl className="matrix-key">
				{directions.map((direction) => (
					<div key={direction}>
						<dt data-direction={direction}>{cells[direction]}</dt>
						<dd>{cellsText[direction]}</dd>
					</div>
				))}
				<div>
					<dt className="font-normal">{t.matrix.bases.recalled}</dt>
					<dd>{t.matrix.recalledText}</dd>
				</div>
				<div>
					<dt data-direction="unsure">{t.matrix.unsure}</dt>
					<dd>{t.matrix.unsureText}</dd>
				</div>
			</dl>
		</div>
	);
}
