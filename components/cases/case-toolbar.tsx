"use client";

import { useId, useState } from "react";
import { FoldIcon } from "@/components/ui/fold-icon";
import type { Lang } from "@/lib/clinical/types";
import type { CaseWords } from "@/lib/consultation/case-cells";
import { type CaseColumn, type CaseQuery, type CaseSort, caseSorts, sortOf } from "@/lib/consultation/case-filter";
import { fill } from "@/lib/texts/fill";
import { filterOf } from "./case-address";
import { ColumnChoice } from "./column-choice";
import { ExportButton } from "./export-button";
import { FilterSelect } from "./filter-select";

type Props = Pick<CaseWords, "t"> & {
	query: CaseQuery;
	shown: number;
	/** No page follows. */
	isAll: boolean;
	/** What is shown is of the query before. */
	isBusy: boolean;
	columns: readonly CaseColumn[];
	onColumns: (columns: readonly CaseColumn[]) => void;
	onChange: (query: CaseQuery) => void;
	mayExport: boolean;
	lang: Lang;
};

const allSorts = Object.keys(caseSorts) as CaseSort[];

/** How many are shown, in which order, with which columns; and out they go. */
export function CaseToolbar({ query, shown, isAll, isBusy, columns, onColumns, onChange, mayExport, t, lang }: Props) {
	const fold = useId();
	const [choosing, setChoosing] = useState(false);
	const sort = sortOf(query);
	const offered = query.search ? allSorts.filter((name) => caseSorts[name].by === "referenceKey") : allSorts;
	const count = shown === 1 ? t.shownOne : fill(isAll && shown > 1 ? t.shownAll : t.shown, { count: shown });
	const notes = [query.search ? t.searchOrder : null, caseSorts[sort].by === "signedAt" ? t.onlySigned : null].filter(
		Boolean,
	);
	return (
		<div className="grid gap-4">
			<div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
				<p role="status" className="text-ink-soft text-sm">
					{isBusy ? t.loading : [`${count}.`, ...notes].join(" ")}
				</p>
				<div className="no-print flex flex-wrap items-end gap-x-3 gap-y-3 max-sm:w-full">
					<div className="min-w-64 max-sm:w-full">
						<FilterSelect
							label={t.sort}
							options={offered.map((name) => [name, t.sorts[name]])}
							value={sort}
							onChange={(next) => onChange({ ...query, sort: next })}
						/>
					</div>
					<button
						type="button"
						className="quiet max-sm:-ms-2.5"
						aria-expanded={choosing}
						aria-controls={fold}
						onClick={() => setChoosing(!choosing)}
					>
						{t.columns}
						<FoldIcon />
					</button>
					{mayExport && <ExportButton filter={filterOf(query)} columns={columns} t={t} lang={lang} />}
				</div>
			</div>
			<div id={fold} hidden={!choosing} className="no-print">
				<ColumnChoice columns={columns} onColumns={onColumns} t={t} />
			</div>
		</div>
	);
}
