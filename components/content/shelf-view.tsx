import type { ContentWords } from "./content-words";
import { entryCount } from "./entry-count";
import { EntryView } from "./entry-view";
import type { Shelf } from "./model";

type Props = { shelf: Shelf; t: ContentWords; level: 2 | 3; idPrefix?: string };

/** The entries of one kind, with a line on paper for the one who has read them. */
export function ShelfView({ shelf, t, level, idPrefix = "" }: Props) {
	const Heading = level === 2 ? "h2" : "h3";
	const id = `${idPrefix}del-${shelf.id}`;
	return (
		<section aria-labelledby={id} className="content-shelf">
			<Heading id={id} tabIndex={-1}>
				{shelf.title}
				<span className="content-count">{entryCount(shelf.entries.length, t)}</span>
			</Heading>
			{shelf.note && <p className="text-ink-soft">{shelf.note}</p>}
			{shelf.entries.map((entry) => (
				<EntryView key={entry.id} entry={entry} t={t} level={level === 2 ? 3 : 4} idPrefix={idPrefix} />
			))}
			<p className="print-only content-sign">{t.reviewLine}</p>
		</section>
	);
}
