import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { fill } from "@/lib/texts/fill";
import { contentParts } from "./content-href";
import type { ContentWords } from "./content-words";
import { MatrixTable } from "./matrix-table";
import type { PartModel } from "./model";
import { ShelfView } from "./shelf-view";
import { SignOffLists } from "./sign-off-lists";

type Props = { models: readonly PartModel[]; guidelines: LocalContent["guidelines"]; version: string; t: ContentWords };

/** Everything on one page, for a review on paper. Ids carry the part, since a word may name things in two parts. */
export function AllView({ models, guidelines, version, t }: Props) {
	return (
		<div className="page content-page">
			<p className="no-print">
				<a href="/innhold">{t.back}</a>
			</p>
			<h1>{t.title}</h1>
			<p className="lead mt-3">{t.lead}</p>
			<p className="mt-3">
				{fill(t.version, { version })}. {t.notReviewedYet}
			</p>
			<nav aria-label={t.onThisPage} className="content-nav">
				<ul>
					{models.map(({ part, title }) => (
						<li key={part}>
							<a href={`#${contentParts[part]}`}>{title}</a>
						</li>
					))}
					<li>
						<a href={`#${contentParts.signOff}`}>{t.partTexts.signOff.title}</a>
					</li>
				</ul>
			</nav>
			{models.map((model) => (
				<section key={model.part} aria-labelledby={contentParts[model.part]} className="content-part">
					<h2 id={contentParts[model.part]} tabIndex={-1}>
						{model.title}
					</h2>
					<p className="text-ink-soft">{model.lead}</p>
					{model.part === "guidelines" && <MatrixTable guidelines={guidelines} t={t} idPrefix="retningslinjer." />}
					{model.shelves.map((shelf) => (
						<ShelfView key={shelf.id} shelf={shelf} t={t} level={3} idPrefix={`${contentParts[model.part]}.`} />
					))}
				</section>
			))}
			<section aria-labelledby={contentParts.signOff} className="content-part">
				<h2 id={contentParts.signOff} tabIndex={-1}>
					{t.partTexts.signOff.title}
				</h2>
				<SignOffLists models={models} t={t} level={3} />
			</section>
		</div>
	);
}
