import { formatMoment } from "@/lib/dates";
import type { ErasureView } from "@/lib/practice/types";
import { fill } from "@/lib/texts/fill";
import { countWords, type ErasureWords } from "./erasure-words";

type Props = ErasureWords & { erasures: readonly ErasureView[] };

/** What was decided, and of what was deleted all that is left. */
export function Tombstones({ erasures, t, lang }: Props) {
	if (erasures.length === 0) return <p className="border-line border-t py-4 text-ink-soft">{t.noneDecided}</p>;
	return (
		<ul className="border-line border-t">
			{erasures.map((erasure) => {
				const { id, caseId, reference, basis, status, counts } = erasure;
				const rows = [
					[t.basis, `${t.bases[basis].name}. ${t.recalled}`],
					[t.columnAsked, `${erasure.askedBy}, ${formatMoment(erasure.askedAt, lang)}`],
					...(erasure.decidedBy && erasure.decidedAt && status !== "withdrawn"
						? [[t.columnDecided, `${erasure.decidedBy}, ${formatMoment(erasure.decidedAt, lang)}`]]
						: []),
					...(counts ? [[t.columnCounts, countWords(counts, { t })]] : []),
					[t.caseId, caseId],
				] as const;
				return (
					<li key={id} className="grid gap-3 border-line border-b py-5 md:grid-cols-[12rem_1fr]">
						<h3>
							{t.statuses[status]}
							{reference !== null && (
								<span className="block font-normal text-ink-soft text-sm">{fill(t.caseOf, { reference })}</span>
							)}
						</h3>
						<dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[8rem_1fr]">
							{rows.map(([label, value]) => (
								<div key={label} className="contents">
									<dt className="text-ink-soft">{label}</dt>
									<dd className="break-words tabular-nums">{value}</dd>
								</div>
							))}
						</dl>
					</li>
				);
			})}
		</ul>
	);
}
