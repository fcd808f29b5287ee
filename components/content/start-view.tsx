import { Notice } from "@/components/ui/notice";
import { fill } from "@/lib/texts/fill";
import { contentHref } from "./content-href";
import type { ContentWords } from "./content-words";
import { entryCount } from "./entry-count";
import { entriesOf, type PartModel } from "./model";
import type { Hit } from "./search";
import { SearchForm } from "./search-form";

type Props = { models: readonly PartModel[]; version: string; query: string; hits: readonly Hit[]; t: ContentWords };

/** The way in: what this is, how it is known, search, and the parts with their counts. */
export function StartView({ models, version, query, hits, t }: Props) {
	return (
		<div className="page content-page">
			<h1>{t.title}</h1>
			<p className="lead mt-3">{t.lead}</p>
			<div className="my-8 grid gap-8">
				<SearchForm query={query} hits={hits} t={t} />
				<Notice tone="unsettled" title={t.notReviewedYet}>
					{fill(t.version, { version })}
				</Notice>
			</div>
			<section aria-labelledby="deler" className="content-shelf">
				<h2 id="deler">{t.parts}</h2>
				<ul className="content-cards">
					{models.map((model) => (
						<li key={model.part}>
							<a href={contentHref(model.part)}>{model.title}</a>
							<p>{model.lead}</p>
							<p className="text-ink-soft text-sm">{entryCount(entriesOf(model).length, t)}</p>
						</li>
					))}
					<li>
						<a href={contentHref("signOff")}>{t.partTexts.signOff.title}</a>
						<p>{t.partTexts.signOff.lead}</p>
					</li>
				</ul>
				<p>
					<a href="/innhold/alt">{t.allOnOnePage}</a>
				</p>
			</section>
			<BasisCounts models={models} t={t} />
		</div>
	);
}

function BasisCounts({ models, t }: { models: readonly PartModel[]; t: ContentWords }) {
	const entries = models.flatMap(entriesOf);
	return (
		<section aria-labelledby="grunnlag" className="content-shelf">
			<h2 id="grunnlag">{t.howKnown}</h2>
			<dl className="content-fields">
				{(["verified", "recalled", "default"] as const).map((basis) => (
					<div key={basis}>
						<dt>
							<span className="basis" data-basis={basis} aria-hidden="true" /> {t.basisWords[basis]}
						</dt>
						<dd>
							{t.howKnownText[basis]} {entryCount(entries.filter((entry) => entry.basis === basis).length, t)}.
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
