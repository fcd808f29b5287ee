"use client";

import { SelectGrid } from "@/components/ui/select-grid";
import {
	type Power,
	type Reflexes,
	type ReflexGrade,
	type Root,
	reflexGrades,
	reflexNames,
	roots,
	type Side,
	sides,
} from "@/lib/clinical/types";
import { useScreen } from "./screen";

type Props = {
	kind: "power" | "reflexes";
	caption: string;
	name: string;
	value: Power & Reflexes;
	onChange: (value: Power | Reflexes) => void;
	/** What was not entered is normal once the neurology is examined, and not examined until then. */
	examined: boolean;
};

const grades = ["5", "4", "3", "2", "1", "0"] as const;

/** Power by root and side, or reflexes by name and side. */
export function ExaminationGrid({ kind, caption, name, value, onChange, examined }: Props) {
	const { t, readOnly } = useScreen();
	const isPower = kind === "power";
	const usual = isPower ? "5" : "normal";
	const rows = isPower
		? roots.map((id) => ({ id, label: id }))
		: reflexNames.map((id) => ({ id, label: t.form.reflexNames[id] }));
	const given = (row: string, column: string) =>
		isPower ? value[row as Root]?.[column as Side]?.toString() : value[row as keyof Reflexes]?.[column as Side];

	return (
		<SelectGrid
			name={name}
			caption={caption}
			rows={rows}
			columns={sides.map((id) => ({ id, label: t.form[id] }))}
			options={
				isPower
					? grades.map((grade) => ({ value: grade, label: grade }))
					: reflexGrades.map((grade) => ({ value: grade, label: t.form.reflexGrades[grade] }))
			}
			valueAt={(row, column) => given(row, column) ?? (examined ? usual : "")}
			onChange={(row, column, chosen) => {
				const cell = isPower ? Number(chosen) : (chosen as ReflexGrade);
				onChange({ ...value, [row]: { ...value[row as Root], [column]: cell } });
			}}
			empty={t.form.notExamined}
			usual={usual}
			disabled={readOnly}
		/>
	);
}
