"use client";

import { remember } from "@/components/layout/remember";
import type { CaseWords } from "@/lib/consultation/case-cells";
import { type CaseColumn, usualColumns } from "@/lib/consultation/case-filter";
import { ColumnBoxes } from "./column-boxes";
import { writeColumns } from "./column-words";

type Props = Pick<CaseWords, "t"> & {
	columns: readonly CaseColumn[];
	onColumns: (columns: readonly CaseColumn[]) => void;
};

/** Which columns the list shows. The server knows them from the cookie, so that the list comes right at once. */
export function ColumnChoice({ columns, onColumns, t }: Props) {
	function choose(next: readonly CaseColumn[]) {
		onColumns(next);
		remember("columns", writeColumns(next));
	}
	return (
		<div className="grid gap-3 border-line border-y py-4">
			<ColumnBoxes legend={t.columns} columns={columns} always={["reference"]} onChange={choose} t={t} />
			<p className="flex flex-wrap items-center gap-x-4 text-ink-soft text-sm">
				{t.columnsHelp}
				<button
					type="button"
					className="link min-h-11"
					onClick={() => {
						onColumns(usualColumns);
						remember("columns", null);
					}}
				>
					{t.usualColumns}
				</button>
			</p>
		</div>
	);
}
