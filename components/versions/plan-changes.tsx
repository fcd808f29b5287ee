import type { LineChange } from "@/lib/clinical/engine/compare-assessments";
import type { Lang } from "@/lib/clinical/types";
import type { VersionTexts } from "./version-words";

type Props = VersionTexts & { lines: readonly LineChange[]; textLang: Lang };

/** The lines of the draft that are gone, new or worded otherwise; what is the same is not repeated. */
export function PlanChanges({ lines, textLang, t, words }: Props) {
	return (
		<section aria-labelledby="planforslag" className="grid gap-4">
			<h2 id="planforslag">{t.plan}</h2>
			<p className="max-w-text text-ink-soft text-sm">{t.planNote}</p>
			{lines.length === 0 ? (
				<p>{t.planSame}</p>
			) : (
				<ul className="border-line border-t">
					{lines.map(({ section, id, before, after }) => (
						<li
							key={`${section} ${id}`}
							className="grid gap-x-6 gap-y-1 border-line border-b py-3 md:grid-cols-[11rem_1fr]"
						>
							<p className="text-sm">
								<span className="font-semibold">{markOf(before, after, t)}</span>
								<span className="block text-ink-soft">{words.planSection[section]}</span>
							</p>
							<div lang={textLang} className="grid max-w-text gap-1">
								{before !== null && <del className="text-ink-soft">{before}</del>}
								{after !== null && <ins className="no-underline">{after}</ins>}
							</div>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

function markOf(before: string | null, after: string | null, t: Props["t"]): string {
	if (before === null) return t.lineNew;
	return after === null ? t.lineGone : t.lineWorded;
}
