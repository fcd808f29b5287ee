"use client";

import { DownloadIcon } from "@navikt/aksel-icons";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { Lang } from "@/lib/clinical/types";
import type { CaseWords } from "@/lib/consultation/case-cells";
import type { CaseColumn, CaseFilter } from "@/lib/consultation/case-filter";
import { ExportForm } from "./export-form";
import { useExport } from "./use-export";

type Props = Pick<CaseWords, "t"> & { filter: CaseFilter; columns: readonly CaseColumn[]; lang: Lang };

/** Opens the dialog from which the list leaves as a file. Closing it stops what is under way. */
export function ExportButton({ filter, columns, t, lang }: Props) {
	const dialog = useRef<HTMLDialogElement>(null);
	const [isOpen, setOpen] = useState(false);
	const work = useExport();
	return (
		<>
			<Button
				variant="secondary"
				size="sm"
				aria-haspopup="dialog"
				onClick={() => {
					work.reset();
					setOpen(true);
					dialog.current?.showModal();
				}}
			>
				<DownloadIcon aria-hidden="true" fontSize="1.3em" />
				{t.export.open}
			</Button>
			<dialog
				ref={dialog}
				aria-labelledby="export-title"
				onClose={() => {
					work.cancel();
					setOpen(false);
				}}
				className="m-auto w-[min(38rem,calc(100vw-2rem))] rounded-lg bg-surface p-6 text-ink backdrop:bg-backdrop"
			>
				{isOpen && (
					<ExportForm
						filter={filter}
						columns={columns}
						work={work}
						onClose={() => dialog.current?.close()}
						t={t}
						lang={lang}
					/>
				)}
			</dialog>
		</>
	);
}
