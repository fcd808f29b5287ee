"use client";

import { formatMoment } from "@/lib/dates";
import type { MessageView } from "@/lib/review/types";
import { MessageForm } from "./message-form";
import { useReview } from "./review-context";

/** Questions and answers, oldest first; whoever reads may write. */
export function Thread() {
	const { review, words } = useReview();
	const { t, terms, lang } = words;
	const messages = review.messages.filter((message): message is Written => message.kind !== "alarm");
	return (
		<section aria-labelledby="trad" className="grid gap-4">
			<h2 id="trad">{t.thread.title}</h2>
			{messages.length === 0 ? (
				<p className="text-ink-soft text-sm">{t.thread.none}</p>
			) : (
				<ol className="grid max-w-text gap-3">
					{messages.map(({ id, by, role, at, section, text }) => (
						<li
							key={id}
							className={`grid gap-1 border-s-4 ps-4 ${role === "gp" ? "border-line-strong" : "border-accent"}`}
						>
							<p className="text-ink-soft text-sm">
								<span className="font-semibold text-ink">{by}</span>, {t.thread[role]} · {formatMoment(at, lang)}
								{section && ` · ${terms.planSection[section]}`}
							</p>
							<p className="whitespace-pre-line">{text}</p>
						</li>
					))}
				</ol>
			)}
			<MessageForm label={review.may.decide ? t.thread.answer : t.thread.ask} section={null} />
		</section>
	);
}

type Written = Exclude<MessageView, { kind: "alarm" }>;
