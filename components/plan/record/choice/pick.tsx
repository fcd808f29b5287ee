"use client";

import { useId } from "react";
import { OptionBox } from "@/components/ui/option-box";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

type Props<Value extends string> = {
	legend: string;
	/** By value: its words. */
	options: Readonly<Record<Value, string>>;
	value: Value | undefined;
	onChange: (value: Value | undefined) => void;
	/** The words that take the answer away again. */
	clear: string;
};

/** One of a few, or none of them: what was not talked about stays unanswered. */
export function ChoicePick<Value extends string>({ legend, options, value, onChange, clear }: Props<Value>) {
	const name = useId();
	return (
		<fieldset className="grid gap-1.5">
			<legend className="mb-1.5 text-ink-soft text-sm">{legend}</legend>
			<div className="flex flex-wrap gap-1.5">
				{(Object.entries(options) as [Value, string][]).map(([each, label]) => (
					<OptionBox
						key={each}
						type="radio"
						name={name}
						value={each}
						label={label}
						keys={[]}
						checked={value === each}
						onChange={() => onChange(each)}
					/>
				))}
				{value !== undefined && (
					<button type="button" className="quiet" onClick={() => onChange(undefined)}>
						{clear}
						<VisuallyHidden> {legend}</VisuallyHidden>
					</button>
				)}
			</div>
		</fieldset>
	);
}
