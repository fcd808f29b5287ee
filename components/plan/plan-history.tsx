import type { Lang, Localised, PlanSection } from "@/lib/clinical/types";
import type { PlanAddendum } from "@/lib/consultation/types";
import { formatMoment } from "@/lib/dates";
import { fill } from "@/lib/texts/fill";
import type { review } from "@/lib/texts/review";

type Props = {
	addenda: readonly PlanAddendum[];
	t: Localised<typeof review>["history"];
	sections: Readonly<Record<PlanSection, string>>;
	lang: Lang;
	/** Of its heading. */
	level?: 2 | 3 | 4;
	/** Which visit's plan, in words, where the page has several. */
	visit?: string | undefined;
};

/** What was changed in a plan after it was signed: what it said, what it says, who suggested it and who accepted. */
export function PlanHistory({ addenda, t, sections, lang, level = 3, visit }: Props) {
	if (addenda.length === 0) return null;
	const Heading = `h${level}` as const;
	return (
		<section aria-label={[t.title, visit].filter(Boolean).join(", ")} className="grid gap-3">
			<Heading>{t.title}</Heading>
			<ol className="grid max-w-text gap-3 text-sm">
				{addenda.map(({ number, section, before, text, why, suggestedBy, acceptedBy, at }) => (
					<li key={number} className="wrap-anywhere grid gap-0.5 border-line border-s-4 ps-4">
						<p className="text-ink-soft">
							{before === null ? t.added : text === null ? t.removed : t.changed} · {sections[section]}
						</p>
						{before !== null && (
							<p>
								<s>{before}</s>
							</p>
						)}
						{text !== null && <p className="font-medium">{text}</p>}
						{why && <p>{fill(t.because, { why })}</p>}
						<p className="text-ink-soft">
							{fill(suggestedBy ? t.who : t.own, {
								suggested: suggestedBy ?? "",
								accepted: acceptedBy,
								when: formatMoment(at, lang),
							})}
						</p>
					</li>
				))}
			</ol>
		</section>
	);
}
