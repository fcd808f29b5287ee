import type { DeviationRow } from "@/lib/measures/dashboard-types";
import { fill } from "@/lib/texts/fill";
import { RowHead, WideTable } from "./wide-table";
import { type MeasureWords, percent } from "./words";

type Props = { rows: readonly DeviationRow[]; words: MeasureWords };

/** Where plans depart from the draft, with the reasons that come from a list. */
export function DeviationSection({ rows, words }: Props) {
	const { t, lang } = words;
	return (
		<section className="grid gap-4 print:block print:break-inside-avoid print:space-y-3">
			<h2 className="break-after-avoid" id="avvik">
				{t.deviations.title}
			</h2>
			{rows.length === 0 ? (
				<p className="text-ink-soft">{t.deviations.none}</p>
			) : (
				<WideTable
					label={t.deviations.title}
					head={[t.deviations.kind, t.table.share, t.table.interval, t.table.count]}
				>
					{rows.map(({ kind, shown }) => (
						<tr key={kind}>
							<RowHead>{kindWords(kind, words)}</RowHead>
							{shown.kind === "shown" && (
								<>
									<td className="font-semibold">{percent(shown.share, lang)}</td>
									<td className="whitespace-nowrap">
										{fill(t.table.cell, { low: percent(shown.low, lang), high: percent(shown.high, lang) })}
									</td>
									<td className="whitespace-nowrap">{fill(t.table.countOf, shown)}</td>
								</>
							)}
						</tr>
					))}
				</WideTable>
			)}
			<p className="max-w-prose text-ink-soft text-sm">{t.deviations.note}</p>
		</section>
	);
}

function kindWords(kind: string, { t, reasons }: MeasureWords): string {
	const [what = "", ...rest] = kind.split(".");
	const which = rest.join(".");
	const section = t.planSections[which as keyof typeof t.planSections] ?? which;
	switch (what) {
		case "drop":
			return fill(t.deviations.drop, { what: section });
		case "edit":
			return fill(t.deviations.edit, { what: section });
		case "imaging":
			return fill(t.deviations.imaging, { what: reasons[which] ?? t.deviations.ownWords });
		case "medicine":
			return fill(t.deviations.medicine, { what: reasons[which] ?? which });
		default:
			return t.deviations.notImaged;
	}
}
