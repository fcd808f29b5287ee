"use client";

import { DownloadIcon, PrinterSmallIcon } from "@navikt/aksel-icons";
import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { useShortcut } from "@/components/ui/use-shortcut";
import { recordLetterPrint } from "@/lib/review/queries";
import type { ReviewTexts } from "./words";

/** P prints the letter. */
export function ReplyActions({
	reviewId,
	pdfHref,
	t,
}: {
	reviewId: string;
	pdfHref: string;
	t: ReviewTexts["letter"];
}) {
	// However it was asked for: by the button, the key or the browser's own menu.
	useEffect(() => {
		const noted = () => void recordLetterPrint(reviewId).catch(() => undefined);
		window.addEventListener("beforeprint", noted);
		return () => window.removeEventListener("beforeprint", noted);
	}, [reviewId]);
	const printNow = () => window.print();
	useShortcut(["p"], printNow);
	return (
		<div className="flex flex-wrap gap-3">
			<Button onClick={printNow} aria-keyshortcuts="p">
				<PrinterSmallIcon aria-hidden="true" />
				{t.print}
				<Kbd className="pointer-coarse:hidden">P</Kbd>
			</Button>
			<a href={pdfHref} download className="ds-button" data-variant="secondary">
				<DownloadIcon aria-hidden="true" />
				{t.pdf}
			</a>
		</div>
	);
}
