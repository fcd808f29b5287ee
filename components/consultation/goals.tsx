"use client";

import { fill } from "@/lib/texts/fill";
import { noGoal, type RawGoal } from "./form-values";
import { useScreen } from "./screen";

type Props = {
	name: string;
	max: number;
	rows: readonly RawGoal[];
	onChange: (rows: readonly RawGoal[]) => void;
	onBlur: () => void;
	invalid: boolean;
	describedBy: string | undefined;
};

/** Up to three goals: the activity in the patient's words, where it is now, and where it should be. */
export function Goals({ name, max, rows, onChange, onBlur, invalid, describedBy }: Props) {
	const { t, readOnly } = useScreen();
	const open = rows.length < max && !readOnly ? [...rows, noGoal] : rows;
	const change = (index: number, part: Partial<RawGoal>) => {
		const next = open.map((row, each) => (each === index ? { ...row, ...part } : row));
		onChange(next.filter((row) => row.activity || row.now || row.target));
	};

	return (
		<div className="grid gap-2">
			<div aria-hidden="true" className="grid grid-cols-[1fr_4.5rem_4.5rem] gap-2 text-ink-soft text-xs">
				<span>{t.form.goal.activity}</span>
				<span>{t.form.goal.now}</span>
				<span>{t.form.goal.target}</span>
			</div>
			{open.map((row, index) => {
				const goal = fill(t.form.goal.row, { n: index + 1 });
				const field = (part: keyof RawGoal) => ({
					name: `${name}.${index}.${part}`,
					value: row[part],
					readOnly,
					autoComplete: "off",
					className: "ds-input",
					"aria-label": `${goal}: ${t.form.goal[part]}`,
					"aria-invalid": invalid || undefined,
					"aria-describedby": describedBy,
					onBlur: leaves(onBlur),
					onChange: (event: { target: { value: string } }) => change(index, { [part]: event.target.value }),
				});
				return (
					// biome-ignore lint/suspicious/noArrayIndexKey: a goal is its place in the list, and rows are never reordered.
					<div key={index} className="grid grid-cols-[1fr_4.5rem_4.5rem] gap-2">
						<input type="text" maxLength={200} {...field("activity")} />
						<input type="text" inputMode="numeric" {...field("now")} />
						<input type="text" inputMode="numeric" {...field("target")} />
					</div>
				);
			})}
		</div>
	);
}

/** A goal is checked when its row is left, not between its fields. */
const leaves = (onLeave: () => void) => (event: React.FocusEvent<HTMLElement>) => {
	if (!event.currentTarget.parentElement?.contains(event.relatedTarget)) onLeave();
};
