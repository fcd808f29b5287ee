"use client";

import { ChevronDownIcon, ChevronUpIcon } from "@navikt/aksel-icons";
import { memo, useState } from "react";
import { ClassBadge } from "@/components/ui/class-badge";
import type { QuestionId } from "@/lib/clinical/content/questions";
import type { TriageContent } from "@/lib/clinical/engine/content-type";
import type { Evaluation } from "@/lib/clinical/engine/evaluate";
import type { Case } from "@/lib/clinical/engine/holds";
import { openAlarms } from "@/lib/clinical/engine/patient-alarms";
import type { Lang } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import { ClassHeading } from "./class-heading";
import { leadingMark, type ResultTexts } from "./class-words";
import { MissingQuestions } from "./missing-questions";
import { OpenPatientAlarms } from "./open-patient-alarms";
import { Reasons } from "./reasons";
import { type FigureSources, RedFlags } from "./red-flags";
import { type RiskLink, RiskScores, type ShortInstrument } from "./risk-scores";

type Props = {
	evaluation: Evaluation;
	of: Case;
	content: TriageContent & { instruments: readonly ShortInstrument[] };
	figureSources: FigureSources;
	/** To the page that explains the scores and shows the pictures. */
	riskLink: RiskLink;
	t: ResultTexts;
	lang: Lang;
	onGo: (id: QuestionId) => void;
};

/** The assessment beside the form. On a phone a bar at the foot of the screen that opens. */
export const ResultPanel = memo(function ResultPanel({
	evaluation,
	of,
	content,
	figureSources,
	riskLink,
	t,
	lang,
	onGo,
}: Props) {
	const [open, setOpen] = useState(false);
	const { triage, redFlags, presentation, phase } = evaluation;
	const missing = triage.missing.map((id) => ({
		id,
		label: content.questions[id as keyof typeof content.questions]?.label ?? id,
	}));
	const mark = leadingMark(triage);
	const go = (id: string) => {
		setOpen(false);
		onGo(id as QuestionId);
	};

	return (
		<aside
			aria-label={t.result.title}
			className="max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-20 max-lg:border-line max-lg:border-t max-lg:bg-surface max-lg:shadow-[0_-6px_24px_-12px_rgb(0_0_0/0.25)]"
		>
			<button
				type="button"
				aria-expanded={open}
				aria-controls="result"
				className="flex min-h-14 w-full items-center gap-2 px-4.5 lg:hidden"
				onClick={() => setOpen(!open)}
			>
				<ClassBadge mark={mark} word={t.terms.class[mark]} />
				{!triage.settled && (
					<span className="text-ink-soft text-sm leading-tight">
						{fill(mark === "unsettled" ? t.result.missingShort : t.result.unsettledShort, { n: missing.length })}
					</span>
				)}
				{openAlarms(evaluation.patientAlarms).length > 0 && (
					<span className="font-medium text-class-urgent text-sm leading-tight">{t.result.patientOpen.short}</span>
				)}
				{open ? (
					<ChevronDownIcon aria-hidden="true" fontSize="1.4rem" className="ms-auto" />
				) : (
					<ChevronUpIcon aria-hidden="true" fontSize="1.4rem" className="ms-auto" />
				)}
				<span className="visually-hidden">{open ? t.result.hide : t.result.show}</span>
			</button>
			<div
				id="result"
				// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard.
				tabIndex={0}
				className={`${open ? "" : "max-lg:hidden"} max-h-[70dvh] overflow-y-auto px-4.5 pb-6 lg:max-h-[calc(100dvh-2rem)] lg:px-1 lg:pb-1`}
			>
				<div className="grid grid-cols-1 gap-5">
					<section aria-labelledby="result-title" className="grid grid-cols-1 gap-3">
						<h2 id="result-title" className="eyebrow">
							{t.result.title}
						</h2>
						<OpenPatientAlarms alarms={evaluation.patientAlarms} t={t.result.patientOpen} lang={lang} onGo={go} />
						<ClassHeading triage={triage} t={t} />
						<Reasons triage={triage} t={t} />
					</section>
					<MissingQuestions
						missing={missing}
						title={triage.settled ? t.result.wouldSettle : t.result.missingTitle}
						more={t.result.missingMore}
						onGo={go}
					/>
					<RedFlags flags={redFlags} content={content} of={of} figureSources={figureSources} t={t.result} />
					<dl className="grid gap-1 text-sm">
						<div className="grid grid-cols-[7.5rem_1fr] gap-x-2">
							<dt className="text-ink-soft">{t.result.presentation}</dt>
							<dd>
								{presentation === "nonspecific" && !triage.settled
									? t.result.presentationOpen
									: t.terms.presentation[presentation]}
							</dd>
						</div>
						<div className="grid grid-cols-[7.5rem_1fr] gap-x-2">
							<dt className="text-ink-soft">{t.result.phase}</dt>
							<dd>{phase ? t.terms.phase[phase] : t.result.phaseUnknown}</dd>
						</div>
					</dl>
					<RiskScores
						evaluation={evaluation}
						answers={of.answers}
						questions={content.questions}
						instruments={content.instruments}
						more={riskLink}
						t={t}
					/>
					<p className="border-line border-t pt-3 text-ink-soft text-xs">{t.result.noVerdict}</p>
				</div>
			</div>
		</aside>
	);
});
