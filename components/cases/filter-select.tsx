import { useId } from "react";

type Props<Value extends string> = {
	label: string;
	/** The words for no filter; without them one of the options is always in force. */
	any?: string;
	options: readonly (readonly [value: Value, words: string])[];
	value: Value | undefined;
	onChange: (value: Value | undefined) => void;
};

/** One of a few, or all of them. */
export function FilterSelect<Value extends string>({ label, any, options, value, onChange }: Props<Value>) {
	const id = useId();
	const find = (chosen: string) => options.find(([option]) => option === chosen)?.[0];
	return (
		<div className="ds-field min-w-0">
			<label htmlFor={id} className="ds-label text-sm">
				{label}
			</label>
			<select
				id={id}
				className="ds-input w-full"
				data-size="sm"
				value={value ?? ""}
				onChange={(event) => onChange(find(event.target.value))}
			>
				{any !== undefined && <option value="">{any}</option>}
				{options.map(([option, words]) => (
					<option key={option} value={option}>
						{words}
					</option>
				))}
			</select>
		</div>
	);
}
