"use client";

import { useId, useState } from "react";
import { NumberField } from "@/components/ui/number-field";
import { fill } from "@/lib/texts/fill";

type Props = {
	label: string;
	hideLabel?: boolean;
	unit: string;
	value: number | undefined;
	onChange: (value: number | undefined) => void;
	min: number;
	max: number;
	whole: boolean;
	rangeText: string;
};

/** A number with its name. What is not a number in the range is not a value, and says so. */
export function MedicinesNumber({ label, hideLabel, unit, value, onChange, min, max, whole, rangeText }: Props) {
	const id = useId();
	const [typed, setTyped] = useState("");
	const read = (text: string): number | undefined => {
		const number = /^\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(",", ".")) : Number.NaN;
		return number >= min && number <= max && (!whole || Number.isInteger(number)) ? number : undefined;
	};
	const shown = read(typed) === value ? typed : value === undefined ? "" : String(value);
	const wrong = shown.trim() !== "" && read(shown) === undefined;
	return (
		<div className="grid content-start gap-1">
			<label htmlFor={id} className={hideLabel ? "visually-hidden" : "eyebrow"}>
				{label}
			</label>
			<NumberField
				id={id}
				name={id}
				value={shown}
				onChange={(text) => {
					setTyped(text);
					onChange(read(text));
				}}
				onBlur={() => {}}
				unit={unit}
				decimals={!whole}
				invalid={wrong}
				describedBy={wrong ? `${id}-wrong` : undefined}
			/>
			{wrong && (
				<p id={`${id}-wrong`} className="text-danger text-sm">
					{fill(rangeText, { min, max })}
				</p>
			)}
		</div>
	);
}
