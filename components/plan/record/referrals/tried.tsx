"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Answers } from "@/lib/clinical/content/answers";
import { triedBefore } from "@/lib/clinical/engine/record/first-line";
import type { ReferralDecision } from "@/lib/clinical/plan-record";
import { fill } from "@/lib/texts/fill";
import { QuestionLink } from "../choice/question-link";
import type { ReferralsWords } from "./words";

type Props = {
	referral: ReferralDecision;
	put: (part: Partial<ReferralDecision>) => void;
	answers: Answers;
	words: ReferralsWords;
};

/** Before a specialist who is not urgent: what was tried. It proposes the first line, and stops nobody. */
export function ReferralsTried({ referral, put, answers, words: { t, firstLine } }: Props) {
	const tried = triedBefore(answers, firstLine.sessions);
	const said = referral.tried ?? "";
	const suggestions = [
		...(tried.status === "unknown" || tried.sessions === 0 ? [] : [fill(t.triedSessions, { n: tried.sessions })]),
		t.triedExercise,
		t.triedWork,
	].filter((suggestion) => !said.includes(suggestion));
	return (
		<Notice title={t.triedTitle}>
			<p className="text-sm">
				{tried.status === "unknown" ? t.triedUnknown : fill(t.triedSoFar, { n: tried.sessions })}{" "}
				{tried.status !== "enough" && firstLine.few} {t.triedFree}
			</p>
			<p className="text-ink-soft text-sm">{firstLine.note}</p>
			{tried.status === "unknown" && (
				<p>
					<QuestionLink question="physioSessionsBefore">{t.toQuestion}</QuestionLink>
				</p>
			)}
			<fieldset className="mt-1 flex flex-wrap gap-1.5">
				<legend className="visually-hidden">{t.suggestions}</legend>
				{suggestions.map((suggestion) => (
					<Button
						key={suggestion}
						size="sm"
						variant="secondary"
						onClick={() => put({ tried: [said.trim(), suggestion].filter(Boolean).join("; ") })}
					>
						{suggestion}
					</Button>
				))}
				{tried.status !== "enough" && (
					<Button size="sm" variant="tertiary" onClick={() => put({ to: "physiotherapist" })}>
						{t.physiotherapistFirst}
					</Button>
				)}
			</fieldset>
		</Notice>
	);
}
