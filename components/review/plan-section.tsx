"use client";

import { ChatIcon, CheckmarkIcon, PencilIcon } from "@navikt/aksel-icons";
import { Kbd } from "@/components/ui/kbd";
import type { PlanSection as Section } from "@/lib/clinical/types";
import { type ReviewView, type SuggestionView, type Verdict, verdicts } from "@/lib/review/types";
import { fill } from "@/lib/texts/fill";
import { MessageForm } from "./message-form";
import { useReview } from "./review-context";
import { SuggestForm } from "./suggest-form";
import { SuggestionItem } from "./suggestion-item";

type Props = {
	section: Section;
	/** The form that is open here. */
	form: "suggest" | "ask" | null;
	onVerdict: (verdict: Verdict) => void;
	onClose: () => void;
};

/** Suggestions that stand with their sections: for a GP those that are answered, since the others stand on top. */
export const inPlan = ({ suggestions, may }: ReviewView): readonly SuggestionView[] =>
	suggestions.filter(({ status }) => status !== "withdrawn" && !(may.decide && status === "open"));

const icons = { agree: CheckmarkIcon, suggest: PencilIcon, ask: ChatIcon } satisfies Record<Verdict, unknown>;

/** One section of the plan: its lines, what the physiotherapist thinks of it, and what was suggested. */
export function PlanSection({ section, form, onVerdict, onClose }: Props) {
	const { review, words } = useReview();
	const { t, terms } = words;
	const named = terms.planSection[section];
	const lines = review.plan.filter((line) => line.section === section);
	const suggestions = inPlan(review).filter((suggestion) => suggestion.section === section);
	return (
		<section
			data-section={section}
			tabIndex={-1}
			aria-labelledby={`section-${section}`}
			className="-mx-3 grid gap-x-8 gap-y-3 border-line border-b px-3 py-5 lg:grid-cols-[1fr_auto]"
		>
			<div className="grid content-start gap-1.5">
				<h3 id={`section-${section}`}>{named}</h3>
				<ul className="grid max-w-text gap-1.5">
					{lines.map((line) => (
						<li key={line.id}>
							{line.text}
							{line.reason && ` (${line.reason})`}
							{line.edited && <span className="ms-2 text-ink-soft text-sm">({t.ownWords})</span>}
						</li>
					))}
				</ul>
			</div>
			<div className="grid content-start gap-1 lg:justify-items-end">
				{review.may.work ? (
					<Verdicts section={section} form={form} onVerdict={onVerdict} />
				) : (
					<p className="text-ink-soft text-sm">{review.marks[section] ? null : t.notReviewed}</p>
				)}
				<Mark section={section} />
			</div>
			{(suggestions.length > 0 || form) && (
				<div className="grid gap-3 lg:col-span-2">
					{suggestions.map((suggestion) => (
						<SuggestionItem key={suggestion.id} suggestion={suggestion} />
					))}
					{form === "suggest" && <SuggestForm section={section} onClose={onClose} />}
					{form === "ask" && (
						<div className="border-accent border-s-2 ps-4">
							<MessageForm label={fill(t.thread.about, { section: named })} section={section} focus onClose={onClose} />
						</div>
					)}
				</div>
			)}
		</section>
	);
}

function Verdicts({ section, form, onVerdict }: Omit<Props, "onClose">) {
	const { review, words } = useReview();
	const { t, terms } = words;
	const given = review.marks[section]?.verdict;
	return (
		<fieldset className="flex flex-wrap gap-1.5">
			<legend className="sr-only">{fill(t.opinionOf, { section: terms.planSection[section] })}</legend>
			{verdicts.map((verdict, index) => {
				const Icon = icons[verdict];
				return (
					<button
						key={verdict}
						type="button"
						data-verdict={verdict}
						aria-pressed={given === verdict}
						aria-expanded={verdict === "agree" ? undefined : form === verdict}
						aria-keyshortcuts={String(index + 1)}
						className="inline-flex min-h-11 items-center gap-2 rounded-md border border-line bg-surface px-3 text-sm hover:border-line-strong aria-expanded:border-accent aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:font-medium"
						onClick={() => onVerdict(verdict)}
					>
						<Icon aria-hidden="true" fontSize="1.15em" className="text-accent" />
						{t.verdicts[verdict]}
						<Kbd className="pointer-coarse:hidden">{String(index + 1)}</Kbd>
					</button>
				);
			})}
		</fieldset>
	);
}

/** What was thought, for whoever can't change it; and, of an older plan, which one it was. */
function Mark({ section }: { section: Section }) {
	const { review, words } = useReview();
	const { t } = words;
	const mark = review.marks[section];
	if (!mark) return null;
	const { verdict, planVersion } = mark;
	const Icon = icons[verdict];
	const isStale = planVersion < review.planVersion;
	const changed = review.addenda.some((addendum) => addendum.section === section && addendum.number > planVersion);
	return (
		<div className="grid gap-0.5 text-sm lg:justify-items-end">
			{!review.may.work && (
				<p className="inline-flex items-center gap-2 font-medium">
					<Icon aria-hidden="true" fontSize="1.15em" className="text-accent" />
					{t.marked[verdict]}
				</p>
			)}
			{isStale && (
				<p className="max-w-60 text-ink-soft lg:text-end">
					{fill(t.staleMark, { was: planVersion + 1, now: review.planVersion + 1 })}
					{changed && <span className="block font-medium text-ink">{t.staleSection}</span>}
				</p>
			)}
		</div>
	);
}
