"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { OptionBox } from "@/components/ui/option-box";
import { TextArea } from "@/components/ui/text-area";
import { askForErasure, practiceKeys } from "@/lib/practice/queries";
import { type ErasureBasis, erasureBases, shortestReason } from "@/lib/practice/types";
import { CasePicker, type PickedCase } from "./case-picker";
import type { ErasureWords } from "./erasure-words";
import { Refusal } from "./refusal";
import { useChange } from "./use-change";

type Fields = { picked: PickedCase | null; basis: ErasureBasis | null; reason: string };
const empty: Fields = { picked: null, basis: null, reason: "" };

type Props = ErasureWords & {
	/** The case that the reader came from. */
	from: PickedCase | null;
	onSaid: (said: string) => void;
};

/** Asks for a deletion: which case, on which legal basis, and why. */
export function ErasureForm({ t, lang, from, onSaid }: Props) {
	const [fields, setFields] = useState<Fields>({ ...empty, picked: from });
	const [round, setRound] = useState(0);
	const [tried, setTried] = useState(false);
	const set = (changes: Partial<Fields>) => setFields((current) => ({ ...current, ...changes }));
	const ask = useChange(askForErasure, {
		stale: practiceKeys.erasures,
		onDone: () => {
			setFields(empty);
			setRound((before) => before + 1);
			setTried(false);
			onSaid(t.saidAsked);
		},
	});
	const { picked, basis, reason } = fields;
	const errors = [
		...(picked === null ? [{ href: "#erasure-case", message: t.errorCase }] : []),
		...(basis === null ? [{ href: "#erasure-basis", message: t.errorBasis }] : []),
		...(reason.trim().length < shortestReason ? [{ href: "#erasure-reason", message: t.errorReason }] : []),
	];
	const errorAt = (href: string) => (tried ? errors.find((one) => one.href === href)?.message : undefined);

	function submit(event: FormEvent) {
		event.preventDefault();
		setTried(true);
		if (picked && basis && errors.length === 0 && !ask.isPending)
			ask.mutate({ caseId: picked.id, basis, reason: reason.trim() });
	}

	return (
		<form onSubmit={submit} noValidate className="grid max-w-text gap-7">
			<ErrorSummary title={t.errorSummary} errors={tried ? errors : []} />
			<Refusal error={ask.error} title={t.failed} />
			<CasePicker
				key={round}
				picked={picked}
				onPick={(next) => set({ picked: next })}
				error={errorAt("#erasure-case")}
				t={t}
				lang={lang}
			/>
			<fieldset id="erasure-basis" tabIndex={-1}>
				<legend className="ds-label mb-2">{t.whichBasis}</legend>
				<div className="grid gap-3">
					{erasureBases.map((value) => (
						<div key={value} className="grid gap-1">
							<OptionBox
								type="radio"
								name="basis"
								value={value}
								checked={basis === value}
								onChange={() => set({ basis: value })}
								aria-describedby={`basis-${value}`}
								label={t.bases[value].name}
								keys={[]}
							/>
							<p id={`basis-${value}`} className="text-ink-soft text-sm">
								{t.bases[value].when} {t.recalled}
							</p>
						</div>
					))}
				</div>
				{errorAt("#erasure-basis") && <p className="ds-validation-message mt-2">{errorAt("#erasure-basis")}</p>}
			</fieldset>
			<TextArea
				id="erasure-reason"
				label={t.whyLabel}
				help={t.whyHelp}
				error={errorAt("#erasure-reason")}
				value={reason}
				onChange={(event) => set({ reason: event.target.value })}
			/>
			<Button type="submit" aria-busy={ask.isPending || undefined} className="justify-self-start px-7">
				{ask.isPending ? t.working : t.send}
			</Button>
		</form>
	);
}
