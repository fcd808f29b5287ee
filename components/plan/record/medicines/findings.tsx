"use client";

import { InformationSquareIcon } from "@navikt/aksel-icons";
import { contentHref } from "@/components/content/content-href";
import { Notice } from "@/components/ui/notice";
import { type CheckedMedicine, type MedicineFinding, openStops } from "@/lib/clinical/engine/check-medicines";
import type { MedicineDecision } from "@/lib/clinical/plan-record";
import { fill } from "@/lib/texts/fill";
import { QuestionLink } from "../choice/question-link";
import { withReason } from "./moves";
import { MedicinesStop } from "./stop";
import type { MedicinesWords } from "./words";

type Props = {
	checked: CheckedMedicine;
	change: (next: MedicineDecision) => void;
	words: MedicinesWords;
};

/** What the checks say of one decision: stops first, then what nobody has asked, then the rest. */
export function MedicinesFindings({ checked, change, words }: Props) {
	const { decision, findings } = checked;
	const { t } = words;
	const holding = (severity: MedicineFinding["severity"]) =>
		findings.filter((finding) => finding.severity === severity && finding.truth === "yes");
	const unsettled = openStops(checked);
	const others = findings.filter(({ severity, truth }) => severity !== "stop" && truth === "unknown");
	return (
		<div className="grid gap-3 empty:hidden">
			{holding("stop").map((finding) => (
				<MedicinesStop
					key={finding.check}
					finding={finding}
					reason={decision.overrides?.[finding.check] ?? ""}
					onReason={(reason) => change(withReason(decision, finding.check, reason))}
					t={t}
				/>
			))}
			{unsettled.length > 0 && (
				<Notice tone="unsettled" title={t.settle}>
					{unsettled.some(({ ask }) => ask.length > 0) && <p className="text-sm">{t.openHelp}</p>}
					<Open findings={unsettled} words={words} />
				</Notice>
			)}
			{holding("warn").length > 0 && (
				<Notice tone="warning" title={t.severity.warn}>
					<Said findings={holding("warn")} />
				</Notice>
			)}
			{holding("inform").length > 0 && (
				<div className="grid grid-cols-[auto_1fr] gap-3 px-1">
					<InformationSquareIcon aria-hidden="true" fontSize="1.4em" className="text-class-planned" />
					<div className="grid gap-1">
						<p className="font-medium text-sm">{t.severity.inform}</p>
						<Said findings={holding("inform")} />
					</div>
				</div>
			)}
			{others.length > 0 && (
				<details className="text-sm">
					<summary className="link min-h-11 content-center">{t.openOther}</summary>
					<Open findings={others} words={words} />
				</details>
			)}
			{findings.length === 0 && <p className="text-ink-soft text-sm">{t.allClear}</p>}
		</div>
	);
}

const Said = ({ findings }: { findings: readonly MedicineFinding[] }) => (
	<ul className="grid gap-1.5 text-sm">
		{findings.map(({ check, title, text }) => (
			<li key={check}>
				<span className="font-medium">{title}.</span> {text}{" "}
				<a href={contentHref("medicine", check)} className="link text-ink-soft tabular-nums">
					{check}
				</a>
			</li>
		))}
	</ul>
);

/** The questions and fields that would settle them, each once. */
function Open({ findings, words: { t, content } }: { findings: readonly MedicineFinding[]; words: MedicinesWords }) {
	const questions = [...new Set(findings.flatMap(({ ask }) => ask))];
	const fields = [...new Set(findings.flatMap((finding) => finding.fill))];
	return (
		<p className="flex flex-wrap items-center gap-x-4">
			{questions.map((question) => (
				<QuestionLink key={question} question={question}>
					{content.questions[question as keyof typeof content.questions]?.label ?? question}
				</QuestionLink>
			))}
			{fields.map((field) => (
				<span key={field} className="text-sm">
					{fill(t.fillIn, { field: t.fields[field] })}
				</span>
			))}
		</p>
	);
}
