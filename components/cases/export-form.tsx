"use client";

import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Lang } from "@/lib/clinical/types";
import type { CaseWords } from "@/lib/consultation/case-cells";
import type { CaseColumn, CaseFilter } from "@/lib/consultation/case-filter";
import { caseCountQuery } from "@/lib/consultation/queries";
import { fill } from "@/lib/texts/fill";
import { ColumnBoxes } from "./column-boxes";
import { ExportProgress } from "./export-progress";
import type { ExportWork } from "./use-export";

type Props = Pick<CaseWords, "t"> & {
	filter: CaseFilter;
	columns: readonly CaseColumn[];
	work: ExportWork;
	onClose: () => void;
	lang: Lang;
};

/** Which columns, of how many cases; then how far it has come, and where the file is. */
export function ExportForm({ filter, columns: shown, work, onClose, t, lang }: Props) {
	const [columns, setColumns] = useState(shown);
	const { data, isError } = useQuery(caseCountQuery(filter));
	const { state } = work;
	const isRunning = state.step === "running";
	const number = (value: number) => value.toLocaleString(lang === "nb" ? "nb-NO" : "en-GB");
	const count = data?.count === 1 ? t.export.countOne : data && fill(t.export.count, { count: number(data.count) });

	function submit(event: FormEvent) {
		event.preventDefault();
		if (!isRunning && columns.length > 0) work.start(filter, columns);
	}
	return (
		<form onSubmit={submit} className="grid gap-5">
			<div className="grid gap-2">
				<h2 id="export-title">{t.export.title}</h2>
				<p className="text-ink-soft text-sm">{t.export.lead}</p>
			</div>
			<p role="status" className="font-medium">
				{count ?? (isError ? t.failed : t.export.counting)}
			</p>
			<ColumnBoxes legend={t.export.columns} columns={columns} onChange={setColumns} disabled={isRunning} t={t} />
			{columns.length === 0 && <p className="ds-validation-message">{t.export.needsColumn}</p>}
			{isRunning && <ExportProgress done={state.done} total={state.total} number={number} t={t} />}
			{state.step === "done" && (
				<Notice tone="success" role="status">
					<p>{fill(t.export.done, { name: state.name })}</p>
				</Notice>
			)}
			{state.step === "failed" && (
				<Notice tone="danger" title={t.export.failed} role="alert">
					{state.detail && <p className="text-sm">{state.detail}</p>}
				</Notice>
			)}
			<div className="flex flex-wrap justify-end gap-3">
				<Button variant="tertiary" onClick={isRunning ? work.cancel : onClose}>
					{isRunning ? t.export.cancel : t.export.close}
				</Button>
				{state.step !== "done" && (
					<Button type="submit" disabled={data?.count === 0 || columns.length === 0} aria-busy={isRunning || undefined}>
						{isRunning ? t.loading : t.export.start}
					</Button>
				)}
			</div>
		</form>
	);
}
