"use client";

import { classWords } from "@/components/result/class-words";
import { EmergencyLane } from "@/components/result/emergency-lane";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatClock, formatMoment } from "@/lib/dates";
import { writeMessage } from "@/lib/review/queries";
import type { MessageView } from "@/lib/review/types";
import { fill } from "@/lib/texts/fill";
import { useReview } from "./review-context";
import { StepError } from "./step-error";
import { useStep } from "./use-step";

export type AlarmMessage = Extract<MessageView, { kind: "alarm" }>;

type Props = {
	message: AlarmMessage;
	/** The lane is open: what to do now and nothing else. */
	isOpen: boolean;
	onOpen: () => void;
	onClose: () => void;
};

/** A finding that was reported, and what to do now. */
export function AlarmResult({ message, isOpen, onOpen, onClose }: Props) {
	const { review, words } = useReview();
	const { t, terms, result, lang } = words;
	const { alarm } = message;
	if (alarm.class === "emergency" && isOpen) {
		const lane = { ...result.lane, toPlan: `${t.toCase} ${review.reference}`, showForm: t.alarm.back };
		return (
			<div className="grid gap-4">
				<EmergencyLane
					scripts={alarm.scripts}
					reasons={alarm.reasons}
					person={alarm.person}
					findings={alarm.findings}
					causes={[]}
					time={formatClock(message.at, lang)}
					planLink={{ href: `/saker/${review.caseId}`, onClick: () => undefined }}
					t={{ result: { ...result, lane }, terms }}
					onShowForm={onClose}
					onCorrect={onClose}
				/>
				<Answered message={message} />
			</div>
		);
	}
	const presses = alarm.class === "emergency" || alarm.class === "urgent";
	return (
		<section className="grid gap-3" aria-label={t.alarm.title}>
			<Notice
				tone={presses ? "danger" : "warning"}
				title={`${t.alarm.title}: ${classWords(alarm, { result, terms })}`}
				role="alert"
			>
				<ul className="list-disc ps-5">
					{alarm.findings.map(({ id, words: said }) => (
						<li key={id}>{said}</li>
					))}
				</ul>
				{alarm.note && <p>{fill(result.lane.quoted, { text: alarm.note })}</p>}
				{alarm.reasons.map(({ rule, text }) => (
					<p key={rule} className="text-sm">
						{text} {fill(result.rule, { id: rule })}
					</p>
				))}
				<p className="text-ink-soft text-sm">
					{fill(t.alarm.reported, { name: message.by, when: formatMoment(message.at, lang) })}
				</p>
			</Notice>
			<NextStep message={message} />
			{alarm.class === "emergency" && (
				<Button tone="danger" className="justify-self-start" onClick={onOpen}>
					{t.alarm.showLane}
				</Button>
			)}
			<Answered message={message} />
		</section>
	);
}

/** Whom to phone and when, for the physiotherapist who found it. */
function NextStep({ message: { alarm } }: { message: AlarmMessage }) {
	const { review, words } = useReview();
	const { t, terms, result } = words;
	if (review.may.decide || alarm.class === "emergency") return null;
	const missing = alarm.missing.length > 0 && (
		<p>{fill(t.alarm.missing, { list: alarm.missing.slice(0, 5).join("; ") })}</p>
	);
	return alarm.class === "urgent" ? (
		<Notice tone="danger" title={fill(t.alarm.urgentTitle, { name: review.signedBy })}>
			<p>{fill(t.alarm.urgentText, { within: alarm.within ? terms.within[alarm.within] : terms.within.today })}</p>
			{missing}
		</Notice>
	) : (
		<Notice tone="info" title={t.alarm.calmTitle}>
			<p>{fill(t.alarm.calmText, { class: classWords(alarm, { result, terms }).toLowerCase() })}</p>
			{missing}
		</Notice>
	);
}

/** Who knows of it; and, for a GP, the one click that says that somebody has taken it over. */
function Answered({ message }: { message: AlarmMessage }) {
	const { review, words } = useReview();
	const { t } = words;
	const take = useStep(writeMessage);
	const told = message.told.map(({ name, seenAt }) => fill(seenAt ? t.alarm.seen : t.alarm.notSeen, { name }));
	return (
		<>
			{told.length > 0 && <p className="text-sm">{fill(t.alarm.told, { list: told.join(", ") })}</p>}
			{review.may.decide && review.attention === "alarm" && (
				<Button
					className="justify-self-start"
					aria-busy={take.isPending || undefined}
					onClick={() => !take.isPending && take.mutate({ id: review.id, section: null, text: t.alarm.taken })}
				>
					{t.alarm.take}
				</Button>
			)}
			<StepError error={take.error} words={words} />
		</>
	);
}
