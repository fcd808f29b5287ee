"use client";

type Line = { id: string; label: string };

type Props = {
	name: string;
	caption: string;
	rows: readonly Line[];
	columns: readonly Line[];
	options: readonly { value: string; label: string }[];
	/** The value of a cell; "" is not examined. */
	valueAt: (row: string, column: string) => string;
	onChange: (row: string, column: string, value: string) => void;
	/** What an empty cell says. */
	empty: string;
	/** Cells that differ from this stand out. */
	usual: string;
	disabled?: boolean;
};

/** A small table of native selects: a digit or a first letter picks, arrows step, and a phone shows its own wheel. */
export function SelectGrid({
	name,
	caption,
	rows,
	columns,
	options,
	valueAt,
	onChange,
	empty,
	usual,
	disabled,
}: Props) {
	return (
		<table className="w-full max-w-sm border-separate border-spacing-1 text-sm">
			<caption className="visually-hidden">{caption}</caption>
			<thead>
				<tr>
					<td />
					{columns.map((column) => (
						<th key={column.id} scope="col" className="text-start font-medium text-ink-soft">
							{column.label}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr key={row.id}>
						<th scope="row" className="pe-2 text-start font-medium">
							{row.label}
						</th>
						{columns.map((column) => {
							const value = valueAt(row.id, column.id);
							return (
								<td key={column.id}>
									<select
										className="ds-input"
										data-size="sm"
										data-differs={value !== "" && value !== usual ? "" : undefined}
										name={`${name}.${row.id}.${column.id}`}
										aria-label={`${row.label} ${column.label}`}
										value={value}
										onChange={(event) => onChange(row.id, column.id, event.target.value)}
										disabled={disabled}
									>
										{value === "" && <option value="">{empty}</option>}
										{options.map((option) => (
											<option key={option.value} value={option.value}>
												{option.label}
											</option>
										))}
									</select>
								</td>
							);
						})}
					</tr>
				))}
			</tbody>
		</table>
	);
}
