import type { LocalContent } from "@/lib/clinical/engine/content-type";
import type { ContentWords } from "./content-words";
import { entryCount } from "./entry-count";
import { MatrixTable } from "./matrix-table";
import type { PartModel } from "./model";
import { ShelfView } from "./shelf-view";

type Props = { model: PartModel; guidelines: LocalContent["guidelines"]; t: ContentWords };

/** One part of the content as a page of its own. */
export function PartView({ model, guidelines, t }: Props) {
	return (
		<div className="page content-page">
			<p className="no-print">
				<a href="/innhold">{t.back}</a>
			</p>
			<h1>{model.title}</h1>
			<p className="lead mt-3">{model.lead}</p>
			<nav aria-label={t.onThisPage} className="content-nav no-print">
				<ul>
					{model.part === "guidelines" && (
						<li>
							<a href="#matrise">{t.matrix.table}</a>
						</li>
					)}
					{model.shelves.map((shelf) => (
						<li key={shelf.id}>
							<a href={`#${encodeURIComponent(`del-${shelf.id}`)}`}>{shelf.title}</a>
							<span className="content-count" title={entryCount(shelf.entries.length, t)}>
								{shelf.entries.length}
							</span>
						</li>
					))}
				</ul>
			</nav>
			{model.part === "guidelines" && <MatrixTable guidelines={guidelines} t={t} />}
			{model.shelves.map((shelf) => (
				<ShelfView key={shelf.id} shelf={shelf} t={t} level={2} />
			))}
		</div>
	);
}
