import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { type QuestionId, questions } from "@/lib/clinical/content/questions";
import type { VersionsView } from "@/lib/consultation/version-types";
import { fill } from "@/lib/texts/fill";
import { PlanChanges } from "./plan-changes";
import { SideBySide } from "./side-by-side";
import { nameOf, type VersionTexts } from "./version-words";

type Props = VersionTexts & { view: VersionsView };

/** What was signed, beside what the same answers come to under another content. */
export function VersionsPage({ view, ...texts }: Props) {
	const { t, lang } = texts;
	const { result, unknownAnswers } = view;
	return (
		<div className="page grid gap-10 py-10 sm:py-14">
			<header className="grid gap-3">
				<Link
					href={`/saker/${view.caseId}`}
					className="link no-print inline-flex min-h-11 items-center justify-self-start text-sm"
				>
					{t.backToCase}
				</Link>
				<h1>{fill(t.caseTitle, { reference: view.reference })}</h1>
				<p className="lead">{t.lead}</p>
			</header>
			<VersionChoice view={view} {...texts} />
			{result.status === "unable" ? (
				<Notice tone="warning" title={t.unable}>
					<p>{t.unableText}</p>
					<ul className="list-disc ps-5">
						{result.gaps.map(({ kind, where }) => (
							<li key={`${kind} ${where}`}>
								{t.gap[kind]}: <code>{where}</code>
							</li>
						))}
					</ul>
				</Notice>
			) : (
				<>
					<div className="grid gap-3">
						<Notice
							tone={result.difference.kind === "none" ? "success" : "info"}
							title={t.verdict[result.difference.kind]}
						/>
						<Repeats repeats={view.repeats} t={t} />
						{unknownAnswers.length > 0 && (
							<Notice tone="warning">
								<p>
									{fill(t.unknownAnswers, {
										list: unknownAnswers.map((id) => questions[id as QuestionId]?.label[lang] ?? id).join(", "),
									})}
								</p>
							</Notice>
						)}
					</div>
					<SideBySide view={view} assessment={result.assessment} difference={result.difference} {...texts} />
					<PlanChanges lines={result.difference.lines} textLang={view.lang} {...texts} />
				</>
			)}
			<p>
				<Link href="/praksis/innhold" className="link no-print inline-flex min-h-11 items-center">
					{t.toImpact}
				</Link>
			</p>
		</div>
	);
}

function VersionChoice({ view, ...texts }: Props) {
	const { t } = texts;
	return (
		<nav aria-labelledby="sammenlign" className="no-print grid gap-2">
			<h2 id="sammenlign" className="text-base">
				{t.choose}
			</h2>
			<ul className="grid gap-1">
				{view.versions.map((entry) => {
					const notes = [
						...(entry.inUse ? [t.inUse] : []),
						...(entry.hash === view.signedUnder?.hash ? [t.signedUnderThis] : []),
					];
					return (
						<li key={entry.hash} className="flex flex-wrap items-center gap-x-3">
							<Link
								href={`/konsultasjon/${view.id}/versjoner?under=${entry.hash}`}
								aria-current={entry.hash === view.under ? "true" : undefined}
								className="link inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:no-underline"
							>
								{nameOf(entry, texts)}
							</Link>
							{notes.length > 0 && <span className="text-ink-soft text-sm">{notes.join(", ")}</span>}
						</li>
					);
				})}
			</ul>
		</nav>
	);
}

function Repeats({ repeats, t }: Pick<Props, "t"> & { repeats: boolean | null }) {
	if (repeats) return <p className="max-w-text text-ink-soft text-sm">{t.repeats}</p>;
	return (
		<Notice tone="warning">
			<p>{repeats === null ? t.repeatsUnknown : t.repeatsNot}</p>
		</Notice>
	);
}
