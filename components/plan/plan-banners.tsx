import { contentHref } from "@/components/content/content-href";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { LowValue } from "@/lib/clinical/engine/low-value";
import { openAlarms, whatWas } from "@/lib/clinical/engine/patient-alarms";
import type { PlanView } from "@/lib/consultation/types";
import { fill } from "@/lib/texts/fill";
import type { EditorWords } from "./editor-words";

const shown = 8;

/** What the plan does not rest on yet, and what is said of it as it stands. Nothing here stops anyone from signing. */
export function PlanBanners({
	view: { consultation, evaluation },
	words: { t, questions, lang },
	cautions,
}: {
	view: PlanView;
	/** What is said of the plan as it stands. */
	cautions: readonly LowValue[];
	words: EditorWords;
}) {
	const { triage, risk } = evaluation;
	const open = openAlarms(evaluation.patientAlarms);
	const to = (question: string) => `/konsultasjon/${consultation.id}#${question}`;
	return (
		<div className="grid gap-3 empty:hidden">
			{open.length > 0 && (
				<Notice tone="danger" title={t.patientOpenTitle}>
					<p>{t.patientOpenText}</p>
					<ul>
						{open.map((alarm) => (
							<li key={alarm.id}>
								<Link href={to(alarm.at)} className="link inline-flex min-h-11 items-center text-sm">
									{fill(t.patientOpen, { what: whatWas(alarm, lang) })}
								</Link>
							</li>
						))}
					</ul>
				</Notice>
			)}
			{!triage.settled && triage.class !== "emergency" && (
				<Notice tone="unsettled" title={t.unsettledTitle}>
					<p>{t.unsettledText}</p>
					<p className="flex flex-wrap gap-x-4">
						<span className="inline-flex min-h-11 items-center text-ink-soft text-sm">{t.missing}:</span>
						{triage.missing.slice(0, shown).map((id) => (
							<Link key={id} href={to(id)} className="link inline-flex min-h-11 items-center text-sm">
								{questions[id] ?? id}
							</Link>
						))}
						{triage.missing.length > shown && (
							<span className="inline-flex min-h-11 items-center text-ink-soft text-sm">
								{fill(t.missingMore, { count: triage.missing.length - shown })}
							</span>
						)}
					</p>
				</Notice>
			)}
			{risk.intensity === "not-scored" && (triage.class === "usual" || triage.class === "planned") && (
				<Notice tone="neutral" title={t.notScoredTitle}>
					<p>
						{t.notScoredText}{" "}
						<Link href={to("sbLegPain")} className="link">
							{t.scoreLink}
						</Link>
					</p>
				</Notice>
			)}
			<div role="status" className="grid gap-3 empty:hidden">
				{cautions.map(({ id, title, text }) => (
					<Notice key={id} tone="warning" title={title}>
						<p>
							{text}{" "}
							<a href={contentHref("decisions", id)} className="link text-ink-soft">
								{t.lowValueMore}
							</a>
						</p>
					</Notice>
				))}
			</div>
		</div>
	);
}
