"use client";

import { useId, useState } from "react";

type Props = {
	label: string;
	hideLabel?: boolean;
	value: string | undefined;
	/** False when the day can't be used; it stays in the field. */
	onDay: (day: string) => boolean;
	onEmpty: () => void;
	wrongText: string;
};

/** A day with its name. A day that can't be used stays where it was typed, and says so. */
export function MedicinesDate({ label, hideLabel, value, onDay, onEmpty, wrongText }: Props) {
	const id = useId();
	const [refused, setRefused] = useState<string | null>(null);
	const wrong = refused !== null && value === undefined;
	return (
		<div className="grid content-start gap-1">
			<label htmlFor={id} className={hideLabel ? "visually-hidden" : "eyebrow"}>
				{label}
			</label>
			<input
				id={id}
				type="date"
				data-size="sm"
				className="ds-input"
				value={value ?? refused ?? ""}
				onChange={({ target }) => {
					if (target.value !== "" && onDay(target.value)) return setRefused(null);
					setRefused(target.value === "" ? null : target.value);
					onEmpty();
				}}
				aria-invalid={wrong || undefined}
				aria-describedby={wrong ? `${id}-wrong` : undefined}
			/>
			{wrong && (
				<p id={`${id}-wrong`} className="text-danger text-sm">
					{wrongText}
				</p>
			)}
		</div>
	);
}
