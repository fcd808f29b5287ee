"use client";

import { useId } from "react";
import { Field } from "@/components/ui/field";
import type { ImagingDecision } from "@/lib/clinical/plan-record";
import type { ImagingWords } from "./words";

type Props = { value: ImagingDecision; change: (next: ImagingDecision) => void; words: ImagingWords };

/** Who tells the patient the result, and by when. */
export function ImagingReply({ value, change, words: { t, answerers } }: Props) {
	const id = useId();
	return (
		<div className="flex flex-wrap gap-4">
			<Field
				id={`${id}-from`}
				label={t.answerFrom}
				className="w-64 text-sm"
				data-size="sm"
				list={`${id}-who`}
				maxLength={100}
				value={value.answerFrom ?? ""}
				onChange={(event) => change({ ...value, answerFrom: event.target.value || undefined })}
			/>
			<datalist id={`${id}-who`}>
				{answerers.map((who) => (
					<option key={who} value={who} />
				))}
			</datalist>
			<Field
				id={`${id}-by`}
				type="date"
				label={t.answerBy}
				className="w-48 text-sm"
				data-size="sm"
				value={value.answerBy ?? ""}
				onChange={(event) => change({ ...value, answerBy: event.target.value || undefined })}
			/>
		</div>
	);
}
