"use client";

import { useId } from "react";
import { PrivateText } from "@/components/ui/private-text";

type Props = { label: string; value: string; onChange: (value: string) => void; help?: string | undefined };

/** A short text with its label above, and what is said of it below. */
export function ShortText({ label, value, onChange, help }: Props) {
	const id = useId();
	return (
		<div className="grid gap-1">
			<label htmlFor={id} className="text-ink-soft text-sm">
				{label}
			</label>
			<input
				id={id}
				className="ds-input w-full"
				data-size="sm"
				maxLength={500}
				value={value}
				onChange={(event) => onChange(event.target.value)}
				aria-describedby={help ? `${id}-help ${id}-private` : `${id}-private`}
			/>
			<PrivateText id={`${id}-private`} text={value} />
			{help && (
				<p id={`${id}-help`} className="text-ink-soft text-sm">
					{help}
				</p>
			)}
		</div>
	);
}
