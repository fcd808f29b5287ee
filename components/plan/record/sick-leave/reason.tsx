"use client";

import { useId } from "react";
import { Choice } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import type { SickLeaveWords } from "./words";

type Props = {
	asked: "full-reason" | "long-reason";
	value: string | undefined;
	onReason: (reason: string | undefined) => void;
	/** Said while there is no reason yet. */
	problem: string | null;
	words: SickLeaveWords;
};

/** Why full leave, or leave beyond two weeks: one click, or own words. */
export function SickLeaveReason({ asked, value, onReason, problem, words: { t, reasons } }: Props) {
	const id = useId();
	return (
		<div className="grid gap-3 border-line-strong border-s-2 ps-4">
			<fieldset>
				<legend className="mb-2 font-medium">{asked === "full-reason" ? t.fullReason : t.longReason}</legend>
				<Choice
					name={`${id}-reason`}
					options={reasons.map((reason) => ({ value: reason, label: reason, keys: [] }))}
					value={reasons.find((reason) => reason === value)}
					onChange={onReason}
				/>
			</fieldset>
			<Field
				id={`${id}-own`}
				label={t.ownReason}
				help={problem ?? undefined}
				className="max-w-text text-sm"
				data-size="sm"
				maxLength={500}
				value={value ?? ""}
				onChange={(event) => onReason(event.target.value || undefined)}
			/>
		</div>
	);
}
