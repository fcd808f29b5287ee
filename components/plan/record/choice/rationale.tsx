"use client";

import { useId } from "react";
import { PrivateText } from "@/components/ui/private-text";
import type { ChoicePart } from "./props";

const parts = ["research", "clinician", "patient"] as const;

/** Why this plan, in three short texts: what research says, what the clinician judges, what the patient wants. */
export function ChoiceRationale({ value, put, t }: ChoicePart) {
	const id = useId();
	return (
		<fieldset className="grid gap-2">
			<legend className="mb-1.5 font-medium text-sm">{t.rationale}</legend>
			<div className="grid gap-3 lg:grid-cols-3">
				{parts.map((part) => (
					<div key={part} className="grid content-start gap-1">
						<label htmlFor={`${id}-${part}`} className="text-ink-soft text-sm">
							{t[part]}
						</label>
						<textarea
							id={`${id}-${part}`}
							className="ds-input"
							data-size="sm"
							rows={3}
							maxLength={500}
							placeholder={part === "research" ? t.researchHint : undefined}
							value={value[part] ?? ""}
							onChange={(event) => put({ [part]: event.target.value })}
							aria-describedby={`${id}-${part}-private`}
						/>
						<PrivateText id={`${id}-${part}-private`} text={value[part] ?? ""} />
					</div>
				))}
			</div>
		</fieldset>
	);
}
