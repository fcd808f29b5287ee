import { fill } from "@/lib/texts/fill";
import type { ContentWords } from "./content-words";
import { FieldList } from "./field-list";
import type { Entry } from "./model";

type Props = { entry: Entry; t: ContentWords; level: 3 | 4; idPrefix?: string };

/** One piece of content: what it is, what it says, how it is known, and who has reviewed it. */
export function EntryView({ entry, t, level, idPrefix = "" }: Props) {
	const Heading = level === 3 ? "h3" : "h4";
	return (
		<article id={`${idPrefix}${entry.id}`} tabIndex={-1} className="content-entry">
			<Heading>
				<span lang={entry.titleLang}>{entry.title}</span>{" "}
				{entry.tag && <span className="content-tag">{entry.tag}</span>}
			</Heading>
			{entry.lead && <p>{entry.lead}</p>}
			<FieldList fields={entry.fields} />
			<Grounds entry={entry} t={t} idPrefix={idPrefix} />
		</article>
	);
}

function Grounds({ entry, t, idPrefix }: { entry: Entry; t: ContentWords; idPrefix: string }) {
	const { basis, sources, review } = entry;
	return (
		<p className="content-grounds">
			<a href={`#${encodeURIComponent(idPrefix + entry.id)}`} className="content-id">
				{entry.id}
			</a>
			{basis && (
				<span>
					<span className="basis" data-basis={basis} aria-hidden="true" /> {t.basisWords[basis]}
				</span>
			)}
			{sources.length > 0 && (
				<span>
					{sources.map(({ text, href }, index) => (
						<span key={href}>
							{index > 0 && ", "}
							<a href={href}>{text}</a>
						</span>
					))}
				</span>
			)}
			<span>{review ? fill(t.reviewed, { by: review.by, on: review.on }) : t.notReviewed}</span>
		</p>
	);
}
