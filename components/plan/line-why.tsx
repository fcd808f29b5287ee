import type { PlanItem } from "@/lib/clinical/types";
import { basisWord, type EditorWords } from "./editor-words";

type Props = { id: string; item: PlanItem; words: EditorWords };

/** What stands behind a drafted line: how well it is known, the rules with their sources, the words for the patient. */
export function LineWhy({ id, item, words }: Props) {
	const { t, rules, patientTexts } = words;
	const patientText = patientTexts[item.id];
	return (
		<dl id={id} className="mb-2 grid gap-x-6 gap-y-2 border-accent border-s-2 ps-4 text-sm sm:grid-cols-[8.5rem_1fr]">
			<dt className="text-ink-soft">{t.basis}</dt>
			<dd>{basisWord(item.basis, t)}</dd>
			<dt className="text-ink-soft">{t.rules}</dt>
			<dd className="grid gap-2">
				{item.because.map((rule) => (
					<div key={rule}>
						{rules[rule]?.title ?? rule} <span className="text-ink-soft tabular-nums">{rule}</span>
						{(rules[rule]?.sources ?? []).map((source) => (
							<span key={source.title} className="block text-ink-soft">
								{source.title}
								{source.year && ` (${source.year})`}
							</span>
						))}
					</div>
				))}
			</dd>
			{item.evidence.length > 0 && (
				<>
					<dt className="text-ink-soft">{t.evidence}</dt>
					<dd className="tabular-nums">{item.evidence.join(", ")}</dd>
				</>
			)}
			<dt className="text-ink-soft">{t.toPatient}</dt>
			<dd>{patientText ? `«${patientText}»` : t.notToPatient}</dd>
		</dl>
	);
}
