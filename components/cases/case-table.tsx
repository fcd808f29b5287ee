import Link from "next/link";
import { ClassBadges } from "@/components/ui/class-badges";
import { DateText } from "@/components/ui/date-text";
import type { Lang } from "@/lib/clinical/types";
import type { CaseRow } from "@/lib/consultation/types";
import { type CaseWords, caseWords } from "./case-words";

type Props = CaseWords & { rows: readonly CaseRow[]; lang: Lang };

/** For screens wide enough to compare columns. */
export function CaseTable({ rows, lang, ...words }: Props) {
	const { t, terms } = words;
	return (
		<table className="hidden w-full text-start md:table">
			<thead>
				<tr className="border-line border-b text-ink-soft text-sm *:py-2.5 *:pe-5 *:text-start *:font-medium">
					<th scope="col">{t.columnReference}</th>
					<th scope="col">{t.columnClass}</th>
					<th scope="col">{t.columnStratum}</th>
					<th scope="col">{t.columnPhase}</th>
					<th scope="col">{t.columnStatus}</th>
					<th scope="col">{t.columnSaved}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => {
					const cells = caseWords(row, words);
					return (
						<tr key={row.id} className="relative border-line border-b *:py-3 *:pe-5 hover:bg-surface">
							<th scope="row" className="text-start font-semibold">
								<Link
									href={`/saker/${row.id}`}
									className="underline-offset-4 after:absolute after:inset-0 hover:underline"
								>
									{row.reference}
								</Link>
							</th>
							<td>
								<ClassBadges class={row.class} settled={row.settled} words={terms.class} />
							</td>
							<td className={row.stratum ? "" : "text-ink-soft"}>{cells.stratum}</td>
							<td className={row.phase ? "" : "text-ink-soft"}>{cells.phase}</td>
							<td>{cells.status}</td>
							<td className="whitespace-nowrap text-ink-soft text-sm">
								<DateText value={row.savedAt} lang={lang} as="moment" />
							</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}
