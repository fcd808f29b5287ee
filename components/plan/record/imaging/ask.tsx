"use client";

import { useId } from "react";
import { Choice } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import type { Evaluation } from "@/lib/clinical/engine/evaluate";
import { imagingIsExplained } from "@/lib/clinical/engine/record/imaging";
import type { ImagingDecision } from "@/lib/clinical/plan-record";
import type { ImagingWords } from "./words";

type Props = {
	asks: "why" | "why-not";
	value: ImagingDecision;
	change: (next: ImagingDecision) => void;
	evaluation: Evaluation;
	words: ImagingWords;
};

/** The one question: which finding would change anything, or why none is taken when the answers point to one. */
export function ImagingAsk({ asks, value, change, evaluation, words }: Props) {
	const id = useId();
	const { t } = words;
	const chosen = words.indications.find((indication) => indication.id === value.indication);
	const explained = imagingIsExplained(value, evaluation);
	const write = (next: Partial<ImagingDecision>) => change({ ...value, ...next });
	const reason = (label: string) => (
		<Field
			id={`${id}-reason`}
			label={label}
			className="max-w-text text-sm"
			data-size="sm"
			maxLength={500}
			value={value.reason ?? ""}
			onChange={(event) => write({ reason: event.target.value || undefined })}
		/>
	);
	return (
		<div className="grid gap-3 border-line-strong border-s-2 ps-4">
			<fieldset>
				<legend className="font-medium">{asks === "why" ? words.question : t.whyNot}</legend>
				<p className="mb-2 text-ink-soft text-sm" role="status">
					{asks === "why" && `${t.noIndication} `}
					{explained ? t.kept : t.needed}
				</p>
				{asks === "why" ? (
					<Choice
						name={`${id}-why`}
						options={words.indications.map(({ id: which, text }) => ({ value: which, label: text, keys: [] }))}
						value={value.indication ?? undefined}
						onChange={(indication) => write({ indication })}
					/>
				) : (
					<Choice
						name={`${id}-why-not`}
						options={words.declined.map((text) => ({ value: text, label: text, keys: [] }))}
						value={words.declined.find((text) => text === value.reason)}
						onChange={(text) => write({ reason: text })}
					/>
				)}
			</fieldset>
			{asks === "why" && (
				<Field
					id={`${id}-finding`}
					label={t.ownWords}
					className="max-w-text text-sm"
					data-size="sm"
					maxLength={500}
					value={value.wouldChange ?? ""}
					onChange={(event) => write({ wouldChange: event.target.value || undefined })}
				/>
			)}
			{asks === "why" && chosen?.supported === false && reason(t.allTheSame)}
			{asks === "why-not" && reason(t.ownReason)}
		</div>
	);
}
