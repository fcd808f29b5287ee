import type { PaceView } from "@/lib/measures/dashboard-types";
import { fill } from "@/lib/texts/fill";
import { RowHead, WideTable } from "./wide-table";
import { decimal, type MeasureWords } from "./words";

type Props = { pace: PaceView; words: MeasureWords };

/** How long the form takes: of the whole practice, never of a clinician. */
export function PaceSection({ pace, words: { t, lang, sections } }: Props) {
	return (
		<section className="grid gap-4 print:block print:break-inside-avoid print:space-y-3">
			<h2 className="break-after-avoid" id="tempo">
				{t.pace.title}
			</h2>
			{pace === null ? (
				<p className="text-ink-soft">{t.pace.tooFew}</p>
			) : (
				<>
					<p className="max-w-prose text-ink-soft">{fill(t.pace.lead, { count: pace.consultations })}</p>
					<p className="font-medium">{fill(t.pace.interactions, { count: Math.round(pace.interactions) })}</p>
					<WideTable label={t.pace.title} head={[t.pace.section, t.pace.minutes]} className="max-w-md">
						{pace.sections.map(({ section, minutes }) => (
							<tr key={section}>
								<RowHead>{sections[section] ?? section}</RowHead>
								<td>{decimal(minutes, lang)}</td>
							</tr>
						))}
					</WideTable>
					<p className="text-ink-soft text-sm">{t.pace.note}</p>
				</>
			)}
		</section>
	);
}
