import { ClassBadges } from "@/components/ui/class-badges";
import { DateText } from "@/components/ui/date-text";
import { Link } from "@/components/ui/link";
import type { Lang } from "@/lib/clinical/types";
import { type CaseWords, caseCell } from "@/lib/consultation/case-cells";
import type { CaseColumn, CaseSort } from "@/lib/consultation/case-filter";
import type { CaseRow } from "@/lib/consultation/types";
import { formatDay } from "@/lib/dates";
import { type Order, SortHeader } from "./sort-header";

type Props = CaseWords & {
	rows: readonly CaseRow[];
	columns: readonly CaseColumn[];
	order: Order;
	/** A search has its own order: only its direction can be turned. */
	isSearch: boolean;
	onSort: (sort: CaseSort) => void;
	lang: Lang;
};

/** For screens wide enough to compare columns. */
export function CaseTable({ rows, columns, order, isSearch, onSort, lang, ...words }: Props) {
	return (
		<div className="-mx-1 hidden overflow-x-auto px-1 lg:block">
			<table className="w-full text-start">
				<thead>
					<tr className="border-line border-b text-ink-soft text-sm *:pe-5 *:text-start *:font-medium">
						{columns.map((column) => (
							<SortHeader
								key={column}
								column={column}
								label={words.t.column[column]}
								order={order}
								isSearch={isSearch}
								onSort={onSort}
							/>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row.id} className="relative border-line border-b *:py-3 *:pe-5 hover:bg-surface">
							{columns.map((column) => (
								<Cell key={column} row={row} column={column} lang={lang} {...words} />
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

type CellProps = CaseWords & { row: CaseRow; column: CaseColumn; lang: Lang };

function Cell({ row, column, lang, ...words }: CellProps) {
	const { words: said, known } = caseCell(row, column, words, (moment) => formatDay(moment, lang));
	switch (column) {
		case "reference":
			return (
				<th scope="row" className="min-w-36 text-start font-semibold">
					<Link
						href={`/saker/${row.id}`}
						prefetch={false}
						data-case={row.id}
						className="underline-offset-4 after:absolute after:inset-0 hover:underline"
					>
						{said}
					</Link>
				</th>
			);
		case "class":
			return (
				<td>
					<ClassBadges class={row.class} settled={row.settled} words={words.terms.class} />
				</td>
			);
		case "saved":
			return (
				<td className="whitespace-nowrap text-ink-soft text-sm">
					<DateText value={row.savedAt} lang={lang} as="moment" />
				</td>
			);
		case "signed":
		case "created":
			return <td className="whitespace-nowrap text-ink-soft text-sm">{said}</td>;
		default:
			return <td className={known ? "" : "text-ink-soft"}>{said}</td>;
	}
}
