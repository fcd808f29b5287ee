import { answerWords } from "../content/answer-words";
import { type Goal, type Lang, type Power, type Question, type Reflexes, reflexNames, roots, sides } from "../types";

export const decimal = (value: number, lang: Lang) => (lang === "nb" ? String(value).replace(".", ",") : String(value));

/** An answer as a person says it: «Ja», «Ny lekkasje», «38,6 °C», «L5 venstre 4/5». */
export function answerText(question: Question, answer: unknown, lang: Lang): string {
	switch (question.kind) {
		case "yes-no":
			return answerWords[answer === "yes" ? "yes" : "no"][lang];
		case "choice":
		case "category":
			return question.options[String(answer)]?.[lang] ?? String(answer);
		case "list": {
			const chosen = answer as readonly string[];
			return chosen.length === 0
				? answerWords.none[lang]
				: chosen.map((one) => question.options[one]?.[lang] ?? one).join(", ");
		}
		case "scale":
			return `${answer}/${question.max}`;
		case "integer":
		case "number":
			return `${decimal(answer as number, lang)}${question.unit ? ` ${question.unit[lang]}` : ""}`;
		case "text":
			return String(answer);
		case "power":
			return powerText(answer as Power, lang);
		case "reflexes":
			return reflexText(answer as Reflexes, lang);
		case "goals":
			return (answer as readonly Goal[]).map((goal) => `${goal.activity} (${goal.now} → ${goal.target})`).join("; ");
	}
}

function powerText(power: Power, lang: Lang): string {
	const grades = roots.flatMap((root) =>
		sides.flatMap((side) => {
			const grade = power[root]?.[side];
			return grade === undefined ? [] : [`${root} ${answerWords[side][lang]} ${grade}/5`];
		}),
	);
	return grades.join(", ") || answerWords.none[lang];
}

function reflexText(reflexes: Reflexes, lang: Lang): string {
	const grades = reflexNames.flatMap((name) =>
		sides.flatMap((side) => {
			const grade = reflexes[name]?.[side];
			return grade === undefined
				? []
				: [`${answerWords[name][lang]} ${answerWords[side][lang]} ${answerWords[grade][lang]}`];
		}),
	);
	return grades.join(", ") || answerWords.none[lang];
}
