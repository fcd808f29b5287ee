import { ArrowsUpDownIcon, SortDownIcon, SortUpIcon } from "@navikt/aksel-icons";
import { type CaseColumn, type CaseSort, caseSorts } from "@/lib/consultation/case-filter";

export type Order = (typeof caseSorts)[CaseSort];

type Props = {
	column: CaseColumn;
	label: string;
	order: Order;
	isSearch: boolean;
	onSort: (sort: CaseSort) => void;
};

/** What a column sorts by, where it can; the first press gives the first of the two. */
const sortsOf: { readonly [Column in CaseColumn]?: readonly [CaseSort, CaseSort] } = {
	reference: ["reference", "reference-reversed"],
	saved: ["newest-saved", "oldest-saved"],
	signed: ["newest-signed", "oldest-signed"],
	created: ["newest-created", "oldest-created"],
};

/** The head of a column. Pressed, the list stands in its order; pressed again, the other way. */
export function SortHeader({ column, label, order, isSearch, onSort }: Props) {
	const sorts = sortsOf[column];
	if (!sorts || (isSearch && column !== "reference")) {
		return (
			<th scope="col" className="py-2.5">
				{label}
			</th>
		);
	}
	const [first, second] = sorts;
	const isBy = caseSorts[first].by === order.by;
	const isFirst = isBy && caseSorts[first].direction === order.direction;
	const Icon = isBy ? (order.direction === "asc" ? SortUpIcon : SortDownIcon) : ArrowsUpDownIcon;
	return (
		<th
			scope="col"
			aria-sort={isBy ? (order.direction === "asc" ? "ascending" : "descending") : undefined}
			className="whitespace-nowrap"
		>
			<button type="button" className="sort-button" onClick={() => onSort(isFirst ? second : first)}>
				{label}
				<Icon aria-hidden="true" fontSize="1.15em" className={isBy ? "text-accent" : "opacity-55"} />
			</button>
		</th>
	);
}
