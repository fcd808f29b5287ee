"use client";

import { OptionBox } from "./option-box";

export type ChoiceOption = { value: string; label: string; keys: readonly string[] };

type Props = {
	name: string;
	options: readonly ChoiceOption[];
	value: string | undefined;
	onChange: (value: string) => void;
	disabled?: boolean;
	describedBy?: string;
};

/** One of several answers. The fieldset and its legend belong to the caller. */
export function Choice({ name, options, value, onChange, disabled, describedBy }: Props) {
	return (
		<div className="flex flex-wrap gap-1.5">
			{options.map((option) => (
				<OptionBox
					key={option.value}
					type="radio"
					name={name}
					value={option.value}
					checked={value === option.value}
					onChange={() => onChange(option.value)}
					disabled={disabled}
					aria-describedby={describedBy}
					label={option.label}
					keys={option.keys}
				/>
			))}
		</div>
	);
}
