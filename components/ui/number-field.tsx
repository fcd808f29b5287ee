"use client";

type Props = {
	id: string;
	name: string;
	value: string;
	onChange: (value: string) => void;
	onBlur: () => void;
	unit?: string;
	decimals: boolean;
	/** Words are understood as well ("3 uker"), so that a phone shows its whole keyboard. */
	words?: boolean;
	readOnly?: boolean;
	invalid?: boolean;
	describedBy?: string;
	labelledBy?: string;
};

/** A number as text, since a decimal comma and a half-typed number are no numbers to the browser. */
export function NumberField({
	id,
	name,
	value,
	onChange,
	onBlur,
	unit,
	decimals,
	words,
	readOnly,
	invalid,
	describedBy,
	labelledBy,
}: Props) {
	return (
		<span className="inline-flex items-center gap-2.5">
			<input
				id={id}
				name={name}
				type="text"
				inputMode={words ? "text" : decimals ? "decimal" : "numeric"}
				autoComplete="off"
				spellCheck={false}
				size={7}
				data-size="sm"
				className="ds-input tabular-nums"
				value={value}
				onChange={(event) => onChange(event.target.value)}
				onBlur={onBlur}
				readOnly={readOnly}
				aria-invalid={invalid || undefined}
				aria-describedby={describedBy}
				aria-labelledby={labelledBy}
			/>
			{unit && <span className="min-w-16 text-ink-soft text-sm">{unit}</span>}
		</span>
	);
}
