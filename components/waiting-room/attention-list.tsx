import { ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import { Link } from "@/components/ui/link";
import type { Lang, Localised } from "@/lib/clinical/types";
import { formatMoment } from "@/lib/dates";
import { fill } from "@/lib/texts/fill";
import type { waitingRoom } from "@/lib/texts/waiting-room";
import type { AttentionRow } from "@/lib/waiting-room/types";

type Texts = Localised<typeof waitingRoom>;
type Props = { rows: readonly AttentionRow[]; t: Texts; lang: Lang };

const line = "flex min-h-11 flex-wrap items-center gap-x-4 py-2";

/** What patients reported and nobody has seen; nothing at all when there is none. */
export function AttentionList({ rows, t, lang }: Props) {
	if (rows.length === 0) return null;
	return (
		<section aria-labelledby="melder" className="grid gap-3 pt-8">
			<h2 id="melder">{t.attentionTitle}</h2>
			<ul className="border-line border-t">
				{rows.map((row) => (
					<li key={row.formId} className="border-line border-b">
						{row.isShut ? (
							<div className={line}>
								<Told row={row} t={t} lang={lang} />
								<span className="basis-full text-sm">{t.shut}</span>
							</div>
						) : (
							<Link href={`/saker/${row.caseId}`} className={line}>
								<Told row={row} t={t} lang={lang} />
							</Link>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}

function Told({ row, t, lang }: { row: AttentionRow; t: Texts; lang: Lang }) {
	return (
		<>
			<span className="inline-flex items-center gap-2 font-semibold">
				<ExclamationmarkTriangleIcon aria-hidden="true" />
				{t.attention[row.attention]}
			</span>
			<span>{fill(t.line, { reference: row.reference, moment: t.moments[row.moment].toLowerCase() })}</span>
			<span className="text-ink-soft text-sm">{formatMoment(row.savedAt, lang)}</span>
		</>
	);
}
