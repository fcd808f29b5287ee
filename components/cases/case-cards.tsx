import { ClassBadges } from "@/components/ui/class-badges";
import { Link } from "@/components/ui/link";
import type { Lang } from "@/lib/clinical/types";
import { type CaseWords, caseCell } from "@/lib/consultation/case-cells";
import type { CaseColumn } from "@/lib/consultation/case-filter";
import type { CaseRow } from "@/lib/consultation/types";
import { formatDay, formatMoment } from "@/lib/dates";

type Props = CaseWords & { rows: readonly CaseRow[]; columns: readonly CaseColumn[]; lang: Lang };

/** What has its own place on the card. */
const placed: readonly CaseColumn[] = ["reference", "class", "status", "saved"];

/** The same cases for a phone or a narrow window: one below the other, nothing to scroll sideways. */
export function CaseCards({ rows, columns, lang, ...words }: Props) {
	const { t, terms } = words;
	const rest = columns.filter((column) => !placed.includes(column));
	const has = (column: CaseColumn) => columns.includes(column);
	return (
		<ul className="border-line border-t lg:hidden">
			{rows.map((row) => {
				const say = (column: CaseColumn) => caseCell(row, column, words, (moment) => formatDay(moment, lang)).words;
				return (
					<li key={row.id} className="border-line border-b">
						<Link href={`/saker/${row.id}`} prefetch={false} data-case={row.id} className="grid gap-2 py-4">
							<span className="flex items-baseline justify-between gap-3">
								<span className="min-w-0 font-semibold">{row.reference}</span>
								{has("status") && <span className="text-ink-soft text-sm">{say("status")}</span>}
							</span>
							{has("class") && <ClassBadges class={row.class} settled={row.settled} words={terms.class} />}
							<span className="text-ink-soft text-sm">
								{rest.map((column) => `${t.column[column]}: ${say(column)}`).join(" · ")}
								{has("saved") && (
									<span className="block">
										{t.column.saved} {formatMoment(row.savedAt, lang)}
									</span>
								)}
							</span>
						</Link>
					</li>
				);
			})}
		</ul>
	);
}
