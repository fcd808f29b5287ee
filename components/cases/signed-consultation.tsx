import type { ReactNode } from "react";
import { BodyFigure } from "@/components/pictures/body-figure";
import { PlanLinesView } from "@/components/plan/plan-lines-view";
import { ClassBadges } from "@/components/ui/class-badges";
import { Link } from "@/components/ui/link";
import { localise } from "@/lib/clinical/engine/localise";
import type { Assessment, Lang, Localised } from "@/lib/clinical/types";
import type { ConsultationView } from "@/lib/consultation/types";
import { formatMoment } from "@/lib/dates";
import type { cases } from "@/lib/texts/cases";
import { fill } from "@/lib/texts/fill";
import { pictures } from "@/lib/texts/pictures";
import type { terms } from "@/lib/texts/terms";
import { AnswerSummary } from "./answer-summary";

type Props = {
	view: ConsultationView & { signedAssessment: Assessment; signedAt: string };
	t: Localised<typeof cases>;
	words: Localised<typeof terms>;
	/** Labels of the questions that were not asked. */
	missing: readonly string[];
	lang: Lang;
	/** What has changed since the visit before it. */
	sinceLast?: ReactNode;
	/** Whether the reader may look at it under another version of the content. */
	mayCompare: boolean;
	/** What stands under the plan: its history, and to whom it was sent. */
	children?: ReactNode;
};

/** A consultation as it was signed: nothing is worked out again. */
export function SignedConsultation({ view, t, words, missing, lang, mayCompare, sinceLast, children }: Props) {
	const { triage, presentation, phase, risk } = view.signedAssessment;
	const within = triage.reasons[0]?.within;
	const facts = [
		[t.presentation, words.presentation[presentation]],
		[t.columnPhase, phase ? words.phase[phase] : t.notAsked],
		[t.columnStratum, risk.startBack.stratum ? words.stratum[risk.startBack.stratum] : t.notScored],
		[t.imaging, words.imaging[triage.imaging]],
		...(within && triage.class !== "usual" ? [[t.within, words.within[within]]] : []),
	] as const;
	return (
		<article className="grid gap-10">
			<header className="flex flex-wrap items-baseline gap-x-6 gap-y-2 border-line border-b pb-4">
				<h2>{fill(t.signedAt, { when: formatMoment(view.signedAt, lang) })}</h2>
				<p className="text-ink-soft text-sm">{fill(t.contentVersion, { version: view.contentVersion })}</p>
				<div className="flex flex-wrap gap-x-5 text-sm md:ms-auto">
					<Link href={`/konsultasjon/${view.id}/utskrift`} className="link inline-flex min-h-11 items-center">
						{t.patientSheet}
					</Link>
					<Link
						href={`/konsultasjon/${view.id}/utskrift?dokument=journal`}
						className="link inline-flex min-h-11 items-center"
					>
						{t.journalNote}
					</Link>
					{mayCompare && (
						<Link
							href={`/konsultasjon/${view.id}/versjoner`}
							className="link no-print inline-flex min-h-11 items-center"
						>
							{t.otherVersion}
						</Link>
					)}
				</div>
			</header>
			<section className="grid gap-4">
				<h3>{t.assessment}</h3>
				<ClassBadges class={triage.class} settled={triage.settled} words={words.class} />
				<dl className="grid grid-cols-2 gap-x-8 gap-y-3 sm:grid-cols-3 lg:grid-cols-5">
					{facts.map(([label, value]) => (
						<div key={label}>
							<dt className="eyebrow">{label}</dt>
							<dd>{value}</dd>
						</div>
					))}
				</dl>
				{triage.reasons.length === 0 ? (
					<p className="text-ink-soft">{t.noReasons}</p>
				) : (
					<ul className="grid max-w-text gap-2">
						{triage.reasons.map((reason) => (
							<li key={reason.rule}>
								{reason.text} <span className="text-ink-soft text-sm tabular-nums">{reason.rule}</span>
							</li>
						))}
					</ul>
				)}
				{missing.length > 0 && (
					<p className="max-w-text text-ink-soft text-sm">{fill(t.missing, { list: missing.join(", ") })}</p>
				)}
			</section>
			{sinceLast}
			<section className="grid gap-4">
				<h3>{t.plan}</h3>
				<PlanLinesView lines={view.plan ?? []} sections={words.planSection} own={t.ownWords} empty={t.noPlan} />
			</section>
			{children}
			<section className="grid gap-4">
				<h3>{t.answers}</h3>
				<BodyFigure answers={view.answers} words={localise(pictures.body, lang)} />
				<AnswerSummary answers={view.answers} lang={lang} />
			</section>
		</article>
	);
}
