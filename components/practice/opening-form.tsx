"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { OptionBox } from "@/components/ui/option-box";
import { TextArea } from "@/components/ui/text-area";
import type { Localised } from "@/lib/clinical/types";
import { openCase } from "@/lib/practice/queries";
import { type OpeningReason, openingReasons, shortestReason } from "@/lib/practice/types";
import type { caseAccess } from "@/lib/texts/case-access";
import { Refusal } from "./refusal";
import { useChange } from "./use-change";

/** Why an administrator has to read clinical text; the page then shows the case. */
export function OpeningForm({ caseId, t }: { caseId: string; t: Localised<typeof caseAccess> }) {
	const router = useRouter();
	const [reason, setReason] = useState<OpeningReason | null>(null);
	const [words, setWords] = useState("");
	const [tried, setTried] = useState(false);
	const [isShowing, show] = useTransition();
	const open = useChange(openCase, { onDone: () => show(() => router.refresh()) });
	const errors = [
		...(reason === null ? [{ href: "#opening-reason", message: t.errorReason }] : []),
		...(words.trim().length < shortestReason ? [{ href: "#opening-words", message: t.errorWords }] : []),
	];
	const errorAt = (href: string) => (tried ? errors.find((one) => one.href === href)?.message : undefined);
	const isBusy = open.isPending || isShowing;

	function submit(event: FormEvent) {
		event.preventDefault();
		setTried(true);
		if (reason && errors.length === 0 && !isBusy) open.mutate({ caseId, reason, words: words.trim() });
	}

	return (
		<form onSubmit={submit} noValidate className="grid max-w-text gap-6">
			<ErrorSummary title={t.errorSummary} errors={tried ? errors : []} />
			<Refusal error={open.error} title={t.failed} />
			<fieldset id="opening-reason" tabIndex={-1}>
				<legend className="ds-label mb-2">{t.reason}</legend>
				<div className="grid gap-1.5">
					{openingReasons.map((value) => (
						<OptionBox
							key={value}
							type="radio"
							name="opening-reason"
							value={value}
							checked={reason === value}
							onChange={() => setReason(value)}
							label={t.reasons[value]}
							keys={[]}
						/>
					))}
				</div>
				{errorAt("#opening-reason") && <p className="ds-validation-message mt-2">{errorAt("#opening-reason")}</p>}
			</fieldset>
			<TextArea
				id="opening-words"
				label={t.words}
				help={t.wordsHelp}
				error={errorAt("#opening-words")}
				value={words}
				onChange={(event) => setWords(event.target.value)}
			/>
			<Button type="submit" aria-busy={isBusy || undefined} className="justify-self-start px-7">
				{isBusy ? t.working : t.open}
			</Button>
		</form>
	);
}
