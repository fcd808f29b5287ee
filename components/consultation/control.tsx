"use client";

import { CheckList } from "@/components/ui/check-list";
import { Choice } from "@/components/ui/choice";
import { NumberField } from "@/components/ui/number-field";
import { Scale } from "@/components/ui/scale";
import type { QuestionId } from "@/lib/clinical/content/questions";
import type { Power, Reflexes } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import { ExaminationGrid } from "./examination-grid";
import type { Raw, RawGoal } from "./form-values";
import { Goals } from "./goals";
import { optionKeys, scaleKey } from "./option-keys";
import { asksDays, readDays } from "./read-days";
import { useScreen } from "./screen";
import type { ScreenQuestion } from "./screen-content";
import { groupOf } from "./screen-content";

type Props = {
	id: QuestionId;
	question: ScreenQuestion;
	raw: Raw;
	/** For what is typed: tells the form, and checks it when the field is left. */
	onType: (raw: Raw) => void;
	onBlur: () => void;
	invalid: boolean;
	describedBy: string | undefined;
	/** What a grid shows for a cell that was not entered. */
	examined: boolean;
};

/** The control of one question, by its kind alone. */
export function Control({ id, question, raw, onType, onBlur, invalid, describedBy, examined }: Props) {
	const { content, t, readOnly, setAnswer } = useScreen();
	const keys = optionKeys(question, t.form.keys);
	const shared = { name: id, disabled: readOnly, describedBy };

	switch (question.kind) {
		case "yes-no":
			return (
				<Choice
					{...shared}
					options={(["yes", "no"] as const).map((value) => ({ value, label: t.form[value], keys: keys[value] ?? [] }))}
					value={raw as string}
					onChange={(value) => setAnswer(id, value)}
				/>
			);
		case "choice":
		case "category":
			return (
				<Choice
					{...shared}
					options={Object.entries(question.options).map(([value, label]) => ({
						value,
						label,
						keys: keys[value] ?? [],
					}))}
					value={String(raw)}
					onChange={(value) => setAnswer(id, question.kind === "category" ? Number(value) : value)}
				/>
			);
		case "scale":
			return (
				<Scale
					{...shared}
					{...question}
					keyOf={(value) => scaleKey(value, t.form.keys)}
					value={raw === "" ? undefined : (raw as number)}
					onChange={(value) => setAnswer(id, value)}
				/>
			);
		case "list":
			return (
				<CheckList
					{...shared}
					options={Object.entries(question.options).map(([value, label]) => ({
						value,
						label,
						keys: keys[value] ?? [],
					}))}
					none={{
						label: t.form.none,
						keys: groupOf(content, question.group as keyof typeof content.groups).none ? [] : ["0"],
					}}
					paired={question.group === "neuro"}
					value={raw === "" ? undefined : (raw as readonly string[])}
					onChange={(value) => setAnswer(id, value ?? "")}
				/>
			);
		case "integer":
		case "number": {
			const days = readDays(question, raw as string);
			return (
				<span className="flex flex-wrap items-center gap-x-3">
					<NumberField
						id={`q-${id}`}
						name={id}
						unit={asksDays(question) && days !== null ? fill(t.form.daysMean, { n: days }) : question.unit}
						decimals={question.kind === "number"}
						words={asksDays(question)}
						value={raw as string}
						onChange={onType}
						onBlur={onBlur}
						readOnly={readOnly}
						invalid={invalid}
						describedBy={describedBy}
					/>
				</span>
			);
		}
		case "text":
			return (
				<textarea
					id={`q-${id}`}
					name={id}
					className="ds-input"
					rows={3}
					value={raw as string}
					onChange={(event) => onType(event.target.value)}
					onBlur={onBlur}
					readOnly={readOnly}
					aria-invalid={invalid || undefined}
					aria-describedby={describedBy}
				/>
			);
		case "power":
		case "reflexes":
			return (
				<ExaminationGrid
					kind={question.kind}
					caption={question.label}
					name={id}
					value={raw === "" ? {} : (raw as Power & Reflexes)}
					onChange={(value) => setAnswer(id, value)}
					examined={examined}
				/>
			);
		case "goals":
			return (
				<Goals
					name={id}
					max={question.max}
					rows={raw === "" ? [] : (raw as readonly RawGoal[])}
					onChange={onType}
					onBlur={onBlur}
					invalid={invalid}
					describedBy={describedBy}
				/>
			);
	}
}
