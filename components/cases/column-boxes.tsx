import { OptionBox } from "@/components/ui/option-box";
import type { CaseWords } from "@/lib/consultation/case-cells";
import { type CaseColumn, caseColumns } from "@/lib/consultation/case-filter";

type Props = Pick<CaseWords, "t"> & {
	legend: string;
	columns: readonly CaseColumn[];
	/** Columns that can't be left out. */
	always?: readonly CaseColumn[];
	onChange: (columns: readonly CaseColumn[]) => void;
	disabled?: boolean;
};

/** A box for each column. What is ticked keeps the order of the list. */
export function ColumnBoxes({ legend, columns, always = [], onChange, disabled, t }: Props) {
	const toggle = (column: CaseColumn) =>
		onChange(caseColumns.filter((each) => (each === column) !== columns.includes(each)));
	return (
		<fieldset disabled={disabled}>
			<legend className="eyebrow mb-2">{legend}</legend>
			<div className="flex flex-wrap gap-1.5">
				{caseColumns.map((column) => (
					<OptionBox
						key={column}
						type="checkbox"
						label={t.column[column]}
						keys={[]}
						checked={columns.includes(column)}
						disabled={always.includes(column)}
						onChange={() => toggle(column)}
					/>
				))}
			</div>
		</fieldset>
	);
}
