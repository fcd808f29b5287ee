import type { QuestionId } from "@/lib/clinical/content/questions";
import type { Goal, Power, Reflexes, ReflexGrade, ReflexName, Root, Side } from "@/lib/clinical/types";
import { questionOf, type ScreenContent, type ScreenTexts } from "./screen-content";

type Words = Pick<ScreenTexts, "form">["form"];

/** An answer in words, as a person says it: "Venstre L5: 3", "Ny lekkasje", "38,6 °C". */
export function answerWords(
	content: Pick<ScreenContent, "questions">,
	id: QuestionId,
	answer: unknown,
	t: Words,
): string {
	if (answer === undefined || answer === null) return t.conflict.unanswered;
	const question = questionOf(content, id);
	switch (question.kind) {
		case "yes-no":
			return answer === "yes" ? t.yes : t.no;
		case "choice":
		case "category":
			return (question.options as Record<string, string>)[String(answer)] ?? String(answer);
		case "list": {
			const options = question.options as Record<string, string>;
			const ticked = (answer as readonly string[]).map((each) => options[each] ?? each);
			return ticked.length > 0 ? ticked.join(", ") : t.none;
		}
		case "scale":
			return `${String(answer)}/${question.max}`;
		case "integer":
		case "number":
			return [decimal(answer as number, t), question.unit].filter(Boolean).join(" ");
		case "text":
			return String(answer);
		case "goals":
			return (answer as readonly Goal[])
				.map(({ activity, now, target }) => `${activity} (${now} → ${target})`)
				.join("; ");
		case "power":
			return cells(answer as Power, t, (root: Root) => root, String);
		case "reflexes":
			return cells(
				answer as Reflexes,
				t,
				(name: ReflexName) => t.reflexNames[name],
				(grade: ReflexGrade) => t.reflexGrades[grade].toLowerCase(),
			);
	}
}

const decimal = (value: number, t: Words) => (t.yes === "Ja" ? String(value).replace(".", ",") : String(value));

function cells<Row extends string, Value>(
	grid: { [Key in Row]?: { [S in Side]?: Value } },
	t: Words,
	nameOf: (row: Row) => string,
	say: (value: Value) => string,
): string {
	const entries = Object.entries(grid) as [Row, { [S in Side]?: Value }][];
	return entries
		.flatMap(([row, bySide]) =>
			(Object.entries(bySide) as [Side, Value][]).map(
				([side, value]) => `${nameOf(row)} ${t[side].toLowerCase()} ${say(value)}`,
			),
		)
		.join(", ");
}
