import { fill } from "@/lib/texts/fill";
import type { ContentWords } from "./content-words";
import type { Hit } from "./search";

const most = 100;

/** A plain GET form and its hits: works without a script. */
export function SearchForm({ query, hits, t }: { query: string; hits: readonly Hit[]; t: ContentWords }) {
	return (
		<search className="no-print grid gap-4">
			<form action="/innhold" method="get" className="grid gap-2">
				<label htmlFor="sok" className="ds-label">
					{t.search}
				</label>
				<p id="sok-help" className="text-ink-soft text-sm">
					{t.searchHelp}
				</p>
				<div className="flex flex-wrap gap-3">
					<input
						id="sok"
						name="sok"
						type="search"
						defaultValue={query}
						aria-describedby="sok-help"
						className="ds-input min-w-0 max-w-text flex-1"
					/>
					<button type="submit" className="ds-button" data-variant="primary">
						{t.searchButton}
					</button>
				</div>
			</form>
			{query !== "" && <Hits query={query} hits={hits} t={t} />}
		</search>
	);
}

function Hits({ query, hits, t }: { query: string; hits: readonly Hit[]; t: ContentWords }) {
	if (hits.length === 0) return <p role="status">{fill(t.noHits, { query })}</p>;
	return (
		<>
			<p role="status">
				{fill(hits.length === 1 ? t.oneHit : t.hits, { n: hits.length, query })}
				{hits.length > most && ` ${fill(t.firstHits, { n: most })}`}
			</p>
			<ol className="content-hits">
				{hits.slice(0, most).map((hit) => (
					<li key={hit.href}>
						<a href={hit.href}>{hit.title}</a>
						<span className="text-ink-soft text-sm">
							{hit.part} · {hit.id}
						</span>
					</li>
				))}
			</ol>
		</>
	);
}
