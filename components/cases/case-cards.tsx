import Link from "next/link";
import { ClassBadges } from "@/components/ui/class-badges";
import { DateText } from "@/components/ui/date-text";
import type { Lang } from "@/lib/clinical/types";
import type { CaseRow } from "@/lib/consultation/types";
import { type CaseWords, caseWords } from "./case-words";

type Props = CaseWords & { rows: readonly CaseRow[]; lang: Lang };

/** The same cases for a phone: one below the other, nothing to scroll sideways. */
export function CaseCards({ rows, lang, ...words }: Props) {
	const { t, terms } = words;
	return (
		<ul className="border-line border-t md:hidden">
			{rows.map((row) => {
				const cells = caseWords(row, words);
				return (
					<li key={row.id} className="border-line border-b">
						<Link href={`/saker/${row.id}`} className="grid gap-2 py-4">
							<span className="flex items-baseline justify-between gap-3">
								<span className="font-semibold">{row.reference}</span>
								<span className="text-ink-soft text-sm">{cells.status}</span>
							</span>
							<ClassBadges class={row.class} settled={row.settled} words={terms.class} />
							<span className="text-ink-soft text-sm">
								{t.columnStratum}: {cells.stratum} · {t.columnPhase}: {cells.phase}
								<br />
								<DateText value={row.savedAt} lang={lang} as="moment" />
							</span>
						</Link>
					</li>
				);
			})}
		</ul>
	);
}
