import type { ReactNode } from "react";
import { ClassBadges } from "@/components/ui/class-badges";
import { type QuestionId, questions } from "@/lib/clinical/content/questions";
import type { Difference } from "@/lib/clinical/engine/compare-assessments";
import type { Assessment } from "@/lib/clinical/types";
import type { VersionsView } from "@/lib/consultation/version-types";
import { formatMoment } from "@/lib/dates";
import { fill } from "@/lib/texts/fill";
import type { VersionTexts } from "./version-words";

type Props = VersionTexts & { view: VersionsView; assessment: Assessment; difference: Difference };

/** Both results, line by line beside each other, and one above the other on a phone; what differs is said. */
export function SideBySide({ view, assessment, difference, ...texts }: Props) {
	const { t, words, lang } = texts;
	const { signed } = view;
	const other = view.versions.find(({ hash }) => hash === view.under);
	const label = (id: string) => view.labels[id] ?? questions[id as QuestionId]?.label[lang] ?? id;
	const reasonsDiffer = difference.reasonsGone.length > 0 || difference.reasonsNew.length > 0;
	const both = (show: (of: Assessment) => ReactNode) => [show(signed), show(assessment)] as const;
	const isOther = (show: (of: Assessment) => unknown) =>
		JSON.stringify(show(signed)) !== JSON.stringify(show(assessment));
	const rows = [
		{
			label: t.class,
			differs: difference.class || difference.settled,
			cells: both(({ triage }) => <ClassBadges class={triage.class} settled={triage.settled} words={words.class} />),
		},
		{ label: t.imaging, differs: difference.imaging, cells: both(({ triage }) => words.imaging[triage.imaging]) },
		{
			label: t.reasons,
			differs: reasonsDiffer,
			cells: both((of) => <Reasons of={of} lang={view.lang} none={t.noReasons} />),
		},
		{
			label: t.missing,
			differs: difference.missing,
			cells: both(({ triage }) => triage.missing.map(label).join(", ") || t.nothingMissing),
		},
		{
			label: t.presentation,
			differs: isOther(({ presentation }) => presentation),
			cells: both(({ presentation }) => words.presentation[presentation]),
		},
		{
			label: t.phase,
			differs: isOther(({ phase }) => phase),
			cells: both(({ phase }) => (phase ? words.phase[phase] : t.notAsked)),
		},
		{
			label: t.score,
			differs: isOther(({ risk }) => risk.startBack),
			cells: both((of) => scoreOf(of, texts)),
		},
	];
	const columns = [
		fill(t.signedColumn, { when: formatMoment(view.signedAt, lang) }),
		fill(t.otherColumn, { version: other?.version ?? assessment.contentVersion }),
	] as const;
	return (
		<section aria-labelledby="resultat" className="grid gap-4">
			<h2 id="resultat">{t.result}</h2>
			<div className="grid gap-x-10 gap-y-6 md:grid-cols-2 md:gap-y-0">
				{columns.map((name, index) => (
					<article key={name} className="row-span-8 grid grid-rows-subgrid content-start gap-y-0">
						<h3 className="border-line border-b pb-3">{name}</h3>
						<dl className="contents">
							{rows.map(({ label: what, differs, cells }) => (
								<div key={what} className="border-line border-b py-3">
									<dt className="eyebrow">
										{what}
										{index === 1 && differs && <span className="ms-2 font-semibold text-ink">{t.differs}</span>}
									</dt>
									<dd>{cells[index]}</dd>
								</div>
							))}
						</dl>
					</article>
				))}
			</div>
			<p className="max-w-text text-ink-soft text-sm">{t.scoresNote}</p>
		</section>
	);
}

/** In the language that was signed in, with the rules that gave them. */
function Reasons({ of: { triage }, lang, none }: { of: Assessment; lang: string; none: string }) {
	if (triage.reasons.length === 0) return none;
	return (
		<ul className="grid gap-1" lang={lang}>
			{triage.reasons.map(({ rule, text }) => (
				<li key={rule}>
					{text} <span className="text-ink-soft text-sm tabular-nums">{rule}</span>
				</li>
			))}
		</ul>
	);
}

function scoreOf({ risk: { startBack } }: Assessment, { t, words }: VersionTexts): string {
	const { total, stratum } = startBack;
	if (total === null || stratum === null) return t.notScored;
	return fill(t.scoreOf, { total, stratum: words.stratum[stratum].toLowerCase() });
}
