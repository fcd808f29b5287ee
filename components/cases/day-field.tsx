import { useEffect, useId, useState } from "react";
import { isDay } from "./case-address";

type Props = {
	label: string;
	value: string | undefined;
	min?: string;
	max?: string;
	onChange: (day: string | undefined) => void;
};

/** A day, told on when it is whole: while a year is typed the browser makes days of the years 2, 20 and 202. */
export function DayField({ label, value = "", min, max, onChange }: Props) {
	const id = useId();
	const [typed, setTyped] = useState(value);
	useEffect(() => setTyped(value), [value]);
	function type(day: string) {
		setTyped(day);
		if (day === "") onChange(undefined);
		else if (isDay(day)) onChange(day);
	}
	return (
		<div className="ds-field min-w-0">
			<label htmlFor={id} className="ds-label text-sm">
				{label}
			</label>
			<input
				id={id}
				type="date"
				className="ds-input w-full"
				data-size="sm"
				value={typed}
				min={min}
				max={max}
				onChange={(event) => type(event.target.value)}
			/>
		</div>
	);
}
