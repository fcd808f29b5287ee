"use client";

import { CheckmarkIcon, FilesIcon, PrinterSmallIcon } from "@navikt/aksel-icons";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { copyText } from "@/components/ui/copy-text";
import { Notice } from "@/components/ui/notice";
import type { Localised } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { recovery } from "@/lib/texts/sign-in";

type Props = { codes: readonly string[]; email: string; t: Localised<typeof recovery>; onKept: () => void };

/** Recovery codes, shown once: to be copied, printed, and kept. */
export function RecoveryList({ codes, email, t, onKept }: Props) {
	const [copy, setCopy] = useState<"ready" | "copied" | "failed">("ready");
	const copyAll = async () => setCopy((await copyText(codes.join("\n"))) ? "copied" : "failed");
	return (
		<div className="grid gap-5">
			<p className="print-only font-semibold">{fill(t.printTitle, { email })}</p>
			<div className="no-print grid gap-2">
				<p>{t.lead}</p>
				<p>{t.keep}</p>
			</div>
			<ol className="recovery-codes" aria-label={t.list}>
				{codes.map((code) => (
					<li key={code}>{code}</li>
				))}
			</ol>
			<div className="no-print flex flex-wrap gap-3">
				<Button variant="secondary" onClick={() => void copyAll()}>
					{copy === "copied" ? <CheckmarkIcon aria-hidden="true" /> : <FilesIcon aria-hidden="true" />}
					{copy === "copied" ? t.copied : t.copy}
				</Button>
				<Button variant="secondary" onClick={() => window.print()}>
					<PrinterSmallIcon aria-hidden="true" />
					{t.print}
				</Button>
			</div>
			<p role="status" className="visually-hidden">
				{copy === "copied" ? t.copied : ""}
			</p>
			{copy === "failed" && <Notice tone="danger" title={t.copyFailed} role="alert" />}
			<Button onClick={onKept} className="no-print">
				{t.kept}
			</Button>
		</div>
	);
}
