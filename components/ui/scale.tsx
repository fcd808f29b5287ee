"use client";

type Props = {
	name: string;
	min: number;
	max: number;
	from: string;
	to: string;
	value: number | undefined;
	onChange: (value: number) => void;
	/** The key that picks the number. */
	keyOf: (value: number) => string;
	disabled?: boolean;
	describedBy?: string;
};

/** A row of numbers as radios, with words at both ends. Two rows on a phone, so that each stays finger-sized. */
export function Scale({ name, min, max, from, to, value, onChange, keyOf, disabled, describedBy }: Props) {
	const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index);
	return (
		<div className="max-w-xl">
			<div className="grid grid-cols-6 gap-1 sm:grid-cols-11">
				{steps.map((step) => (
					<label
						key={step}
						className="relative flex min-h-11 cursor-pointer items-center justify-center rounded-md border border-line bg-surface text-sm tabular-nums hover:border-line-strong has-checked:border-accent has-checked:bg-accent has-checked:font-semibold has-checked:text-on-accent has-disabled:cursor-default has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
					>
						<input
							type="radio"
							className="sr-only"
							name={name}
							value={step}
							checked={value === step}
							onChange={() => onChange(step)}
							disabled={disabled}
							data-keys={keyOf(step)}
							aria-keyshortcuts={keyOf(step).toUpperCase()}
							aria-label={step === min ? `${step}, ${from}` : step === max ? `${step}, ${to}` : undefined}
							aria-describedby={describedBy}
						/>
						<span aria-hidden={step === min || step === max}>{step}</span>
					</label>
				))}
			</div>
			<p aria-hidden="true" className="mt-1 flex justify-between text-ink-soft text-xs">
				<span>
					{min} {from}
				</span>
				<span>
					{max} {to}
				</span>
			</p>
		</div>
	);
}
