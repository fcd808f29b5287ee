import type { ComparedLine, PlanDifference } from "@/lib/clinical/engine/compare-plans";
import type { Localised } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { visits } from "@/lib/texts/visits";

type Props = { difference: PlanDifference; t: Localised<typeof visits>; level?: 2 | 3 };

/** The plan as a difference: what is new, changed, stopped or not asked this time, and how much stands as before. */
export function PlanDifferenceView({ difference: { added, changed, stopped, notAsked, kept }, t, level = 2 }: Props) {
	const Heading = level === 2 ? "h2" : "h3";
	const isSame = added.length + changed.length + stopped.length + notAsked.length === 0;
	return (
		<section className="grid gap-3">
			<Heading>{t.difference}</Heading>
			{isSame ? (
				<p>{t.noDifference}</p>
			) : (
				<dl className="grid gap-4">
					<Part title={t.added} mark="+" lines={added.map((line) => ({ line }))} t={t} />
					<Part
						title={t.changed}
						mark="~"
						lines={changed.map(({ before, now }) => ({ line: now, before: before.text }))}
						t={t}
					/>
					<Part title={t.stopped} mark="−" lines={stopped.map((line) => ({ line }))} t={t} isStopped />
					<Part title={t.notAskedNow} mark="?" lines={notAsked.map((line) => ({ line }))} t={t} />
				</dl>
			)}
			{kept.length > 0 && !isSame && <p className="text-ink-soft text-sm">{fill(t.keptCount, { n: kept.length })}</p>}
		</section>
	);
}

type PartProps = {
	title: string;
	mark: string;
	lines: readonly { line: ComparedLine; before?: string }[];
	t: Localised<typeof visits>;
	isStopped?: boolean;
};

function Part({ title, mark, lines, t, isStopped = false }: PartProps) {
	if (lines.length === 0) return null;
	return (
		<div className="grid gap-x-6 gap-y-1.5 md:grid-cols-[11rem_1fr]">
			<dt className="font-medium text-ink-soft text-sm md:pt-0.5">
				<span aria-hidden="true" className="me-1.5 inline-block w-3 tabular-nums">
					{mark}
				</span>
				{title}
			</dt>
			{lines.map(({ line, before }) => (
				<dd key={line.id} className={`max-w-text md:col-start-2 ${isStopped ? "text-ink-soft line-through" : ""}`}>
					{line.text}
					{before !== undefined && (
						<span className="block text-ink-soft text-sm">{fill(t.wasBefore, { text: before })}</span>
					)}
				</dd>
			))}
		</div>
	);
}
