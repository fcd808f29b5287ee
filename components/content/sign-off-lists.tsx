import type { Basis } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import { contentHref } from "./content-href";
import type { ContentWords } from "./content-words";
import { entryCount } from "./entry-count";
import { type Entry, entriesOf, type PartModel } from "./model";

type Props = { models: readonly PartModel[]; t: ContentWords; level: 2 | 3 };

/** What awaits a clinician: our own choices, what is only recalled, and what nobody has reviewed. */
export function SignOffLists({ models, t, level }: Props) {
	const entries = models.flatMap(entriesOf);
	const never = entries.filter(({ review }) => review === null);
	const Heading = level === 2 ? "h2" : "h3";
	return (
		<>
			<EntryLinks
				models={models}
				basis="default"
				title={t.signOff.defaults}
				note={t.signOff.defaultsNote}
				t={t}
				level={level}
			/>
			<EntryLinks
				models={models}
				basis="recalled"
				title={t.signOff.recalled}
				note={t.signOff.recalledNote}
				t={t}
				level={level}
			/>
			<section className="content-shelf">
				<Heading id="del-never">{t.signOff.never}</Heading>
				<p>{fill(t.signOff.neverNote, { n: never.length, total: entries.length })}</p>
				<ul className="content-items">
					{models.map((model) => (
						<li key={model.part}>
							<a href={contentHref(model.part)}>
								{fill(t.signOff.inPart, {
									part: model.title,
									n: entriesOf(model).filter(({ review }) => review === null).length,
								})}
							</a>
						</li>
					))}
				</ul>
			</section>
		</>
	);
}

type ListProps = Props & { basis: Basis; title: string; note: string };

function EntryLinks({ models, basis, title, note, t, level }: ListProps) {
	const parts = models
		.map((model) => ({ model, entries: entriesOf(model).filter((entry) => entry.basis === basis) }))
		.filter(({ entries }) => entries.length > 0);
	const Heading = level === 2 ? "h2" : "h3";
	const Sub = level === 2 ? "h3" : "h4";
	return (
		<section className="content-shelf">
			<Heading id={`del-${basis}`}>
				{title}
				<span className="content-count">
					{entryCount(
						parts.reduce((sum, { entries }) => sum + entries.length, 0),
						t,
					)}
				</span>
			</Heading>
			<p>{note}</p>
			{parts.map(({ model, entries }) => (
				<div key={model.part} className="content-sign-list">
					<Sub>{model.title}</Sub>
					<ul>
						{entries.map((entry) => (
							<SignOffLine key={entry.id} entry={entry} model={model} />
						))}
					</ul>
				</div>
			))}
			<p className="print-only content-sign">{t.reviewLine}</p>
		</section>
	);
}

function SignOffLine({ entry, model }: { entry: Entry; model: PartModel }) {
	return (
		<li>
			<a href={contentHref(model.part, entry.id)}>{entry.title}</a> <span className="content-id">{entry.id}</span>
		</li>
	);
}
