"use client";

import { useId } from "react";
import { contentHref } from "@/components/content/content-href";
import { Choice } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { MedicineFinding } from "@/lib/clinical/engine/check-medicines";
import type { MedicinesWords } from "./words";

type Props = {
	finding: MedicineFinding;
	reason: string;
	onReason: (reason: string) => void;
	t: MedicinesWords["t"];
};

/** A stop that holds: what speaks against, and why the medicine is chosen all the same. */
export function MedicinesStop({ finding, reason, onReason, t }: Props) {
	const id = useId();
	const ready = Object.values(t.reasons);
	return (
		<Notice tone="danger" title={`${t.severity.stop}: ${finding.title}`}>
			<p className="text-sm">
				{finding.text}{" "}
				<a href={contentHref("medicine", finding.check)} className="link text-ink-soft tabular-nums">
					{finding.check}
				</a>
			</p>
			<fieldset className="mt-2">
				<legend className="mb-1.5 font-medium text-sm">{t.reason}</legend>
				<Choice
					name={`${id}-reason`}
					options={ready.map((each) => ({ value: each, label: each, keys: [] }))}
					value={ready.find((each) => each === reason)}
					onChange={onReason}
				/>
			</fieldset>
			<Field
				id={`${id}-own`}
				label={t.ownReason}
				help={reason.trim() === "" ? t.reasonNeeded : undefined}
				className="mt-2 max-w-text text-sm"
				data-size="sm"
				maxLength={500}
				value={reason}
				onChange={(event) => onReason(event.target.value)}
			/>
		</Notice>
	);
}
