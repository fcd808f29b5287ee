"use client";

import { useEffect, useId, useRef } from "react";
import { contentHref } from "@/components/content/content-href";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Answers } from "@/lib/clinical/content/answers";
import type { Evaluation } from "@/lib/clinical/engine/evaluate";
import { asksWhatWasTried, cautionOf, hastens } from "@/lib/clinical/engine/record/first-line";
import { deadlineText } from "@/lib/clinical/engine/record/referrals";
import type { ChoiceRecord, ReferralDecision } from "@/lib/clinical/plan-record";
import type { Lang } from "@/lib/clinical/types";
import { ShortText } from "../choice/text";
import { ReferralsAsks } from "./asks";
import { ReferralsTried } from "./tried";
import type { ReferralsWords } from "./words";

type Props = {
	referral: ReferralDecision;
	change: (next: ReferralDecision) => void;
	remove: () => void;
	answers: Answers;
	evaluation: Evaluation;
	words: ReferralsWords;
	lang: Lang;
	choice: ChoiceRecord | undefined;
	/** Just added: the heading takes the focus that the button had. */
	focus: boolean;
};

/** One referral: who may refer, what stands in the way, what was tried, and what the receiver asks for. */
export function ReferralsCard({ referral, change, remove, answers, evaluation, words, lang, choice, focus }: Props) {
	const { t, services, barrierNames, barrierAnswers } = words;
	const id = useId();
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (focus) heading.current?.focus();
	}, [focus]);

	const service = services.find((each) => each.id === referral.to);
	if (!service) return null;
	const deadline = deadlineText(service, hastens(service, answers), lang);
	const caution = cautionOf(service, answers);
	const own: Readonly<Record<string, string>> = service.barriers;
	const barriers = (answers.barriers ?? []).flatMap((barrier) => {
		const answer = own[barrier] ?? (barrierAnswers as Readonly<Record<string, string>>)[barrier];
		return answer ? [{ barrier, answer }] : [];
	});
	const put = (part: Partial<ReferralDecision>) => change({ ...referral, ...part });
	const text = (part: "question" | "tried" | "note") => ({
		label: t[part],
		value: referral[part] ?? "",
		onChange: (next: string) => put({ [part]: next }),
	});
	return (
		<article aria-labelledby={id} className="grid gap-3 rounded-md border border-line bg-surface px-4 py-3">
			<header className="flex flex-wrap items-baseline justify-between gap-x-4">
				<h3 ref={heading} id={id} tabIndex={-1} className="text-base">
					{service.name}
				</h3>
				<button type="button" className="quiet -me-2.5" onClick={remove}>
					{t.remove}
					<VisuallyHidden> {service.name}</VisuallyHidden>
				</button>
				<p className="basis-full text-ink-soft text-sm">
					{service.access} {deadline && `${deadline}.`}{" "}
					<Link href={contentHref("decisions", service.id)} className="link">
						{t.basis}
						<VisuallyHidden> {service.name}</VisuallyHidden>
					</Link>
				</p>
			</header>
			{caution && (
				<Notice tone="warning">
					<p className="text-sm">{caution}</p>
				</Notice>
			)}
			{barriers.length > 0 && (
				<ul className="grid gap-1 text-sm">
					{barriers.map(({ barrier, answer }) => (
						<li key={barrier}>
							<span className="font-medium">{barrierNames[barrier] ?? barrier}:</span> {answer}
						</li>
					))}
				</ul>
			)}
			{asksWhatWasTried(service, answers, evaluation) && (
				<ReferralsTried referral={referral} put={put} answers={answers} words={words} />
			)}
			{service.asks.length > 0 && (
				<>
					<ShortText {...text("question")} />
					{service.kind !== "first-line" && <ShortText {...text("tried")} />}
					<ReferralsAsks
						referral={referral}
						asks={service.asks}
						held={{ answers, evaluation, record: choice ? { choice } : {} }}
						words={words}
					>
						<ShortText {...text("note")} />
					</ReferralsAsks>
				</>
			)}
		</article>
	);
}
