import "server-only";
import { dayText } from "@/lib/clinical/engine/day";
import { type LetterPart, type LetterRow, row, told } from "@/lib/clinical/engine/letter";
import { type Lang, type PlanSection, planSections } from "@/lib/clinical/types";
import { dayOf } from "@/lib/dates";
import { unmarkedSections } from "@/lib/review/finish";
import type { MessageView, ReviewView, SuggestionView } from "@/lib/review/types";
import { fill } from "@/lib/texts/fill";
import { replyTexts } from "@/lib/texts/reply";
import { terms } from "@/lib/texts/terms";

/** A letter as the page and the PDF both lay it out. */
export type ReplyLetter = {
	title: string;
	/** Day and the practice's reference. */
	meta: readonly string[];
	/** What a reader must know before the rest: a draft, a plan that has changed. */
	marks: readonly string[];
	parts: readonly LetterPart[];
};

/**
 * The physiotherapist's reply to the GP. Short: what was agreed with stands in one row, and what there is nothing of is
 * left out. What was not looked at is said.
 */
export function replyLetter(review: ReviewView, practiceName: string, lang: Lang, now: Date): ReplyLetter {
	const say = sayIn(lang);
	const day = (moment: string) => dayText(dayOf(moment), lang);
	const { finishedAt, addenda, planVersion, reference, newer } = review;
	const last = addenda.at(-1);
	return {
		title: say("title"),
		meta: [day(finishedAt ?? now.toISOString()), `${say("reference")} ${reference}`],
		marks: [...(finishedAt ? [] : [say("draft")]), ...(newer ? [say("newer", { day: day(newer.at) })] : [])],
		parts: [
			// What may not wait stands before everything else.
			{ id: "alarms", title: say("alarms"), rows: alarms(review, lang) },
			{
				id: "about",
				title: say("about"),
				rows: told([
					row("to", say("to"), [review.signedBy, practiceName].filter(Boolean).join(", ")),
					row("from", say("from"), review.claimedBy?.name),
					row(
						"plan",
						say("plan"),
						last
							? say("planChanged", { signed: day(review.signedAt), version: planVersion + 1, changed: day(last.at) })
							: say("planSigned", { signed: day(review.signedAt) }),
					),
					row("question", say("question"), review.question),
				]),
			},
			{ id: "opinion", title: say("opinion"), rows: [...opinion(review, lang), ...thread(review, lang)] },
			{ id: "sessions", title: say("sessions"), rows: sessions(review, lang) },
			{ id: "outcome", title: say("outcome"), rows: outcome(review, lang) },
		].filter(({ rows }) => rows.length > 0),
	};
}

type Slots = Readonly<Record<string, string | number>>;
const sayIn =
	(lang: Lang) =>
	(text: keyof typeof replyTexts, slots: Slots = {}) =>
		fill(replyTexts[text][lang], slots);

function opinion(review: ReviewView, lang: Lang): readonly LetterRow[] {
	const say = sayIn(lang);
	const { marks, planVersion, suggestions } = review;
	const named = (section: PlanSection) => terms.planSection[section][lang];
	const list = (sections: readonly PlanSection[]) => sections.map(named).join(", ");
	const of = (verdict: string) => planSections.filter((section) => marks[section]?.verdict === verdict);
	const older = planSections.filter((section) => (marks[section]?.planVersion ?? planVersion) < planVersion);
	const versions = [...new Set(older.map((section) => (marks[section]?.planVersion ?? 0) + 1))].toSorted();
	return told([
		row("agree", say("agree"), list(of("agree"))),
		...suggestions
			.filter(({ status }) => status !== "withdrawn")
			.map((suggestion) =>
				row(suggestion.id, fill(say("suggests"), { section: named(suggestion.section) }), suggested(suggestion, lang)),
			),
		row("unmarked", say("unmarked"), list(unmarkedSections(review))),
		row(
			"older",
			say("older"),
			older.length > 0
				? say("olderText", { versions: versions.join(", "), list: list(older), now: planVersion + 1 })
				: null,
		),
	]);
}

function suggested({ before, text, reason, status, decided }: SuggestionView, lang: Lang): string {
	const say = sayIn(lang);
	const change =
		text === null
			? say("takeOut", { before: before ?? "" })
			: before === null
				? say("add", { text })
				: say("change", { before, text });
	const by = decided && { name: decided.by, day: dayText(dayOf(decided.at), lang) };
	const answer =
		by === null
			? say("undecided")
			: status === "accepted"
				? say("accepted", by)
				: decided?.answer
					? say("declinedWhy", { ...by, answer: closed(decided.answer) })
					: say("declined", by);
	return [change, say("because", { reason: closed(reason) }), answer].join(" ");
}

function thread({ messages }: ReviewView, lang: Lang): readonly LetterRow[] {
	const say = sayIn(lang);
	return messages.flatMap((message): LetterRow[] => {
		if (message.kind === "alarm") return [];
		const section = message.section ? terms.planSection[message.section][lang] : null;
		const label = message.kind === "question" ? say("asks") : say("answers");
		return [row(message.id, section ? `${label}: ${section}` : label, `${message.by}: ${message.text}`)];
	});
}

const isAlarm = (message: MessageView): message is Extract<MessageView, { kind: "alarm" }> => message.kind === "alarm";

const alarms = ({ messages }: ReviewView, lang: Lang): readonly LetterRow[] =>
	messages.filter(isAlarm).map(({ id, at, by, alarm }) => {
		const findings = alarm.findings.map(({ words }) => words).join("; ");
		const classed = terms.class[alarm.settled || alarm.class !== "usual" ? alarm.class : "unsettled"][lang];
		const said = [findings, classed, alarm.note, by].filter(Boolean).map((part) => closed(part ?? ""));
		return row(id, dayText(dayOf(at), lang), said.join(" "));
	});

function sessions({ id, scores }: ReviewView, lang: Lang): readonly LetterRow[] {
	const say = sayIn(lang);
	return scores
		.filter(({ reviewId }) => reviewId === id)
		.map(({ id: score, day, pain, goals, sessions: count, note }) => {
			const said = [
				...(pain === undefined ? [] : [say("pain", { n: pain })]),
				...goals.map((goal) => say("goal", { activity: goal.activity, n: goal.score })),
				...(count === undefined ? [] : [say("sessionCount", { n: count })]),
				...(note ? [note] : []),
			];
			return row(score, dayText(day, lang), said.map(closed).join(" "));
		});
}

function outcome(
	{ outcome: came, reply, nextContact, claimedBy, finishedAt }: ReviewView,
	lang: Lang,
): readonly LetterRow[] {
	const say = sayIn(lang);
	return told([
		row("outcome", say("came"), came ? say(came) : null),
		row("reply", say("reply"), reply),
		row("next", say("next"), nextContact && dayText(nextContact, lang)),
		row(
			"signed",
			say("signed"),
			finishedAt && claimedBy ? `${claimedBy.name}, ${dayText(dayOf(finishedAt), lang)}` : null,
		),
	]);
}

const closed = (text: string) => (/[.!?»”…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
