"use client";

import { ChoicePick } from "./pick";
import type { ChoicePart } from "./props";
import { ShortText } from "./text";

/** Whether the patient agrees. Only a disagreement asks for a note. */
export function ChoiceAgreement({ value: { agreement, agreementNote = "" }, put, t }: ChoicePart) {
	const asks = agreement === "partly" || agreement === "disagrees";
	return (
		<div className="grid max-w-text gap-3">
			<ChoicePick
				legend={t.agreement}
				options={t.agreementOptions}
				value={agreement}
				onChange={(next) => put({ agreement: next })}
				clear={t.clear}
			/>
			{(asks || agreementNote !== "") && (
				<ShortText
					label={t.agreementNote}
					value={agreementNote}
					onChange={(next) => put({ agreementNote: next })}
					help={asks && agreementNote.trim() === "" ? t.noteNeeded : undefined}
				/>
			)}
		</div>
	);
}
