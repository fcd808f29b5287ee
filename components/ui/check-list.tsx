"use client";

import { OptionBox } from "./option-box";

type Option = { value: string; label: string; keys: readonly string[] };

type Props = {
	name: string;
	options: readonly Option[];
	/** Undefined is not asked; an empty list is "none". */
	value: readonly string[] | undefined;
	onChange: (value: readonly string[] | undefined) => void;
	/** The words for "asked, and none of them". */
	none: Omit<Option, "value">;
	/** Two columns, for pairs such as left and right. */
	paired?: boolean;
	disabled?: boolean;
	describedBy?: string;
};

/** Checkboxes of which any number may be ticked. "None" is a box of its own, since an empty list is an answer. */
export function CheckList({ name, options, value, onChange, none, paired, disabled, describedBy }: Props) {
	const toggle = (option: string) => {
		const ticked = new Set(value ?? []);
		if (!ticked.delete(option)) ticked.add(option);
		const next = options.filter((each) => ticked.has(each.value)).map((each) => each.value);
		onChange(next.length > 0 ? next : undefined);
	};
	const shared = { type: "checkbox", name, disabled, "aria-describedby": describedBy };
	return (
		<div className={paired ? "grid max-w-sm grid-cols-2 gap-1.5" : "flex flex-wrap gap-1.5"}>
			{options.map((option) => (
				<OptionBox
					key={option.value}
					{...shared}
					{...option}
					checked={value?.includes(option.value) ?? false}
					onChange={() => toggle(option.value)}
				/>
			))}
			<OptionBox
				{...shared}
				{...none}
				value="none"
				checked={value?.length === 0}
				onChange={() => onChange(value?.length === 0 ? undefined : [])}
			/>
		</div>
	);
}
