import { BodyFigure } from "@/components/pictures/body-figure";
import { ClassBadges } from "@/components/ui/class-badges";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { phaseOf } from "@/lib/clinical/engine/evaluate";
import { fill } from "@/lib/texts/fill";
import { AlarmPart } from "./alarm-part";
import { CohortPart } from "./cohort-part";
import { FactorPart } from "./factor-part";
import { LimitPart } from "./limit-part";
import { RiskSection } from "./risk-section";
import type { RiskParts } from "./risk-texts";
import { ScorePart } from "./score-part";

type Props = RiskParts & { consultation: { id: string; reference: string } };

/** Risk explained for one consultation. Alarm findings come first; in an emergency the scores are left out. */
export function RiskPage({ consultation, ...parts }: Props) {
	const { answers, evaluation, content, t } = parts;
	const { triage, risk } = evaluation;
	const words = t.risk;
	const isEmergency = triage.class === "emergency";
	const isOn = risk.startBack.possible.length > 0;
	return (
		<div className="page py-8 sm:py-12">
			<header className="grid gap-3 pb-10">
				<div className="no-print flex flex-wrap gap-x-6 text-sm">
					<Link href={`/konsultasjon/${consultation.id}`} className="link inline-flex min-h-11 items-center">
						{words.back} {consultation.reference}
					</Link>
					<Link href={`/konsultasjon/${consultation.id}/plan`} className="link inline-flex min-h-11 items-center">
						{words.toPlan}
					</Link>
				</div>
				<h1>{words.title}</h1>
				<ClassBadges class={triage.class} settled={triage.settled} words={t.terms.class} />
				<p className="lead">{words.lead}</p>
			</header>
			<RiskSection id="alarmfunn" title={words.flags.title}>
				<AlarmPart {...parts} />
			</RiskSection>
			<RiskSection id="kropp" title={words.body.title}>
				<BodyFigure answers={answers} words={t.pictures.body} />
			</RiskSection>
			<RiskSection
				id="skarer"
				title={phaseOf(answers) === "chronic" ? t.result.risk.titleSeverity : words.scores.title}
			>
				{isEmergency ? (
					<Notice tone="warning">
						<p>{words.alarmFirst}</p>
					</Notice>
				) : (
					<>
						{!triage.settled && (
							<Notice tone="unsettled">
								<p>{words.alarmUnsettled}</p>
							</Notice>
						)}
						<ScorePart {...parts} />
					</>
				)}
			</RiskSection>
			{!isEmergency && isOn && (
				<RiskSection id="studier" title={words.cohorts.title} lead={words.cohorts.lead}>
					<CohortPart {...parts} />
				</RiskSection>
			)}
			{!isEmergency && (
				<RiskSection id="kan-pavirkes" title={words.factors.title} lead={words.factors.lead}>
					<FactorPart {...parts} />
				</RiskSection>
			)}
			<RiskSection id="grenser" title={words.limits.title}>
				<LimitPart content={content} t={t} />
			</RiskSection>
			<p className="text-ink-soft text-xs">{fill(words.version, { version: content.version })}</p>
		</div>
	);
}
