"use client";

import { CheckmarkIcon, DownloadIcon, FilesIcon, PrinterSmallIcon } from "@navikt/aksel-icons";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { copyText } from "@/components/ui/copy-text";
import { Kbd } from "@/components/ui/kbd";
import { Notice } from "@/components/ui/notice";
import { isOwnPrint } from "@/components/ui/own-print";
import { useShortcut } from "@/components/ui/use-shortcut";
import type { Localised } from "@/lib/clinical/types";
import { recordUse } from "@/lib/consultation/queries";
import type { DocumentName } from "@/lib/documents/types";
import type { print } from "@/lib/texts/print";

type Props = {
	/** The journal note, whichever document is shown. */
	note: string;
	/** Where the document that is shown is found as a PDF. */
	pdfHref: string;
	/** What is shown, so that printing and copying stand in the log. */
	shown: { consultationId: string; document: DocumentName };
	t: Localised<typeof print>;
};

/** P prints what is shown; C (or K) copies the journal note, from either document. */
export function PrintActions({ note, pdfHref, shown, t }: Props) {
	const { consultationId, document } = shown;
	const [copy, setCopy] = useState<"ready" | "copied" | "failed">("ready");
	useEffect(() => {
		if (copy !== "copied") return;
		const back = setTimeout(() => setCopy("ready"), 4000);
		return () => clearTimeout(back);
	}, [copy]);

	// However it was asked for: by the button, the key or the browser's own menu.
	useEffect(() => {
		const noted = () => {
			if (!isOwnPrint()) void recordUse(consultationId, "print", document).catch(() => undefined);
		};
		window.addEventListener("beforeprint", noted);
		return () => window.removeEventListener("beforeprint", noted);
	}, [consultationId, document]);

	const copyNote = () =>
		copyText(note).then((done) => {
			setCopy(done ? "copied" : "failed");
			if (done) void recordUse(consultationId, "copy", "journal").catch(() => undefined);
		});
	const printNow = () => window.print();
	useShortcut(["p"], printNow);
	useShortcut(["c", "k"], () => void copyNote());

	return (
		<div className="grid gap-3">
			<div className="flex flex-wrap gap-3">
				<Button onClick={printNow} aria-keyshortcuts="p">
					<PrinterSmallIcon aria-hidden="true" />
					{t.printButton}
					<Kbd className="pointer-coarse:hidden">P</Kbd>
				</Button>
				<a href={pdfHref} download className="ds-button" data-variant="secondary">
					<DownloadIcon aria-hidden="true" />
					{t.pdfButton}
				</a>
				<Button variant="secondary" onClick={() => void copyNote()} aria-keyshortcuts="c k">
					{copy === "copied" ? <CheckmarkIcon aria-hidden="true" /> : <FilesIcon aria-hidden="true" />}
					{copy === "copied" ? t.copied : t.copyButton}
					<Kbd className="pointer-coarse:hidden">C</Kbd>
				</Button>
			</div>
			<p role="status" className="visually-hidden">
				{copy === "copied" ? t.copied : ""}
			</p>
			{copy === "failed" && <Notice tone="danger" title={t.copyFailed} role="alert" />}
		</div>
	);
}
