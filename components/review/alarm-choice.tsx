"use client";

import { NumberField } from "@/components/ui/number-field";
import { OptionBox } from "@/components/ui/option-box";
import { SelectGrid } from "@/components/ui/select-grid";
import type { FindingChoice } from "@/lib/clinical/engine/finding-choices";
import { type Power, type Root, roots, type Side, sides } from "@/lib/clinical/types";
import type { ReviewTexts } from "./words";

type Props = {
	choice: FindingChoice;
	/** The answer so far; a number as it is typed. Undefined is not found. */
	value: unknown;
	onChange: (value: unknown) => void;
	t: ReviewTexts["alarm"];
};

const grades = ["4", "3", "2", "1", "0"] as const;

/** One finding to tick, or a value to enter. */
export function AlarmChoice({ choice, value, onChange, t }: Props) {
	const { question, label } = choice;
	switch (choice.kind) {
		case "tick":
			return (
				<OptionBox
					type="checkbox"
					name={question}
					label={label}
					keys={[]}
					checked={value === choice.answer}
					onChange={(event) => onChange(event.target.checked ? choice.answer : undefined)}
				/>
			);
		case "number":
			return (
				<div className="flex flex-wrap items-center gap-x-3 gap-y-1">
					<label htmlFor={`funn-${question}`} className="text-sm">
						{label}
					</label>
					<NumberField
						id={`funn-${question}`}
						name={question}
						decimals={choice.decimals > 0}
						value={typeof value === "string" ? value : ""}
						onChange={(text) => onChange(text || undefined)}
						onBlur={() => undefined}
						{...(choice.unit && { unit: choice.unit })}
					/>
				</div>
			);
		case "list": {
			const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
			return (
				<fieldset>
					<legend className="mb-1.5 text-sm">{label}</legend>
					<div className="flex flex-wrap gap-1.5">
						{choice.options.map((option) => (
							<OptionBox
								key={option.value}
								type="checkbox"
								name={question}
								label={option.label}
								keys={[]}
								checked={chosen.includes(option.value)}
								onChange={(event) => {
									const kept = chosen.filter((one) => one !== option.value);
									const next = event.target.checked ? [...kept, option.value] : kept;
									onChange(next.length > 0 ? next : undefined);
								}}
							/>
						))}
					</div>
				</fieldset>
			);
		}
		case "power": {
			const power = (value ?? {}) as Power;
			return (
				<div>
					<p className="mb-1.5 text-sm">{label}</p>
					<SelectGrid
						name={question}
						caption={label}
						rows={roots.map((id) => ({ id, label: id }))}
						columns={sides.map((id) => ({ id, label: t[id] }))}
						options={grades.map((grade) => ({ value: grade, label: grade }))}
						valueAt={(root, side) => power[root as Root]?.[side as Side]?.toString() ?? ""}
						onChange={(root, side, grade) => {
							const of = power[root as Root];
							onChange({ ...power, [root]: { ...of, [side]: Number(grade) } });
						}}
						empty={t.notExamined}
						usual=""
					/>
				</div>
			);
		}
	}
}
