import type * as z from "zod/mini";
import { type QuestionId, questions } from "@/lib/clinical/content/questions";
import { type Lang, type Question, reflexGrades, reflexNames, roots, type Text } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { FieldError } from "./schema";

const words = {
	notObject: {
		nb: "Forventet ett JSON-objekt med spørsmålsnøkler og svar.",
		en: "Expected one JSON object of question keys and answers.",
	},
	unknownKey: {
		nb: "Ukjent nøkkel «{key}». Tillatte nøkler: {keys}.",
		en: "Unknown key “{key}”. Allowed keys: {keys}.",
	},
	misspeltKey: { nb: "Ukjent nøkkel «{key}». Mente du «{meant}»?", en: "Unknown key “{key}”. Did you mean “{meant}”?" },
	unknownPart: { nb: "Ukjent nøkkel «{key}». {allowed}", en: "Unknown key “{key}”. {allowed}" },
	oneOf: { nb: "«{key}» må være en av: {values}.", en: "“{key}” must be one of: {values}." },
	listOf: { nb: "«{key}» må være en liste med: {values}.", en: "“{key}” must be a list of: {values}." },
	integerBetween: {
		nb: "«{key}» må være et helt tall fra {min} til {max}.",
		en: "“{key}” must be a whole number from {min} to {max}.",
	},
	integerFrom: {
		nb: "«{key}» må være et helt tall, {min} eller mer.",
		en: "“{key}” must be a whole number, {min} or more.",
	},
	numberBetween: {
		nb: "«{key}» må være et tall fra {min} til {max}.",
		en: "“{key}” must be a number from {min} to {max}.",
	},
	numberFrom: { nb: "«{key}» må være et tall, {min} eller mer.", en: "“{key}” must be a number, {min} or more." },
	text: { nb: "«{key}» må være tekst på høyst {max} tegn.", en: "“{key}” must be text of at most {max} characters." },
	power: {
		nb: "«{key}» tar røttene {roots}, hver med left og right som hele tall 0–5.",
		en: "“{key}” takes the roots {roots}, each with left and right as whole numbers 0–5.",
	},
	reflexes: {
		nb: "«{key}» tar {names}, hver med left og right som en av: {grades}.",
		en: "“{key}” takes {names}, each with left and right as one of: {grades}.",
	},
	goals: {
		nb: "«{key}» tar høyst {max} mål, hvert med activity (høyst 200 tegn), now og target (0–10).",
		en: "“{key}” takes at most {max} goals, each with activity (at most 200 characters), now and target (0–10).",
	},
	nationalNumber: {
		nb: "«{key}» inneholder noe som ligner et fødselsnummer. Ta nummeret ut. Ingenting er lagret.",
		en: "“{key}” holds what looks like a national identity number. Take the number out. Nothing was saved.",
	},
	contradiction: {
		nb: "«{key}» motsier {parents}. Hva stemmer?",
		en: "“{key}” contradicts {parents}. Which is right?",
	},
} as const satisfies Record<string, Text>;

/** What an answer may be, in one sentence that names the key. */
export function allowedFor(id: QuestionId, lang: Lang, key: string = id): string {
	const question = questions[id] as Question;
	switch (question.kind) {
		case "yes-no":
			return fill(words.oneOf[lang], { key, values: "yes, no" });
		case "choice":
			return fill(words.oneOf[lang], { key, values: Object.keys(question.options).join(", ") });
		case "list":
			return fill(words.listOf[lang], { key, values: Object.keys(question.options).join(", ") });
		case "category": {
			const values = Object.keys(question.options).map(Number);
			return fill(words.integerBetween[lang], { key, min: Math.min(...values), max: Math.max(...values) });
		}
		case "scale":
			return fill(words.integerBetween[lang], { key, min: question.min, max: question.max });
		case "integer":
			return question.max === undefined
				? fill(words.integerFrom[lang], { key, min: question.min })
				: fill(words.integerBetween[lang], { key, min: question.min, max: question.max });
		case "number":
			return question.max === undefined
				? fill(words.numberFrom[lang], { key, min: question.min })
				: fill(words.numberBetween[lang], { key, min: question.min, max: question.max });
		case "text":
			return fill(words.text[lang], { key, max: question.maxLength });
		case "power":
			return fill(words.power[lang], { key, roots: roots.join(", ") });
		case "reflexes":
			return fill(words.reflexes[lang], { key, names: reflexNames.join(", "), grades: reflexGrades.join(", ") });
		case "goals":
			return fill(words.goals[lang], { key, max: question.max });
	}
}

export const notObject = (lang: Lang): FieldError => ({ key: null, message: words.notObject[lang] });

/** A key outside the format: the key that was probably meant, or all that there are. */
export function unknownKey(key: string, lang: Lang): FieldError {
	const keys = Object.keys(questions);
	const meant = keys.find((each) => isMisspelling(key.toLowerCase(), each.toLowerCase()));
	const message = meant
		? fill(words.misspeltKey[lang], { key, meant })
		: fill(words.unknownKey[lang], { key, keys: keys.join(", ") });
	return { key, message };
}

/** The same but for case, or for one letter left out, put in or changed. */
function isMisspelling(written: string, known: string): boolean {
	if (Math.abs(written.length - known.length) > 1) return false;
	let same = 0;
	while (same < written.length && written[same] === known[same]) same++;
	const rest = (text: string, from: number) => text.slice(from);
	return [
		[same + 1, same + 1],
		[same + 1, same],
		[same, same + 1],
	].some(([here, there]) => rest(written, here ?? 0) === rest(known, there ?? 0));
}

/** What is wrong within the answer to one question, each as a path (`power.L9`), with what is allowed there. */
export function explain(id: QuestionId, issues: readonly z.core.$ZodIssue[], lang: Lang): readonly FieldError[] {
	const allowed = allowedFor(id, lang);
	const number = fill(words.nationalNumber[lang], { key: id });
	return issues.flatMap((issue) => {
		const path = [id, ...issue.path.map(String)];
		if (issue.code === "custom") return [{ key: path.join("."), message: number }];
		if (issue.code !== "unrecognized_keys") return [{ key: path.join("."), message: allowed }];
		return issue.keys.map((part) => {
			const key = [...path, part].join(".");
			return { key, message: fill(words.unknownPart[lang], { key, allowed }) };
		});
	});
}

/** A positive alarm answer against the parents that deny it; names every key. */
export function contradictionMessage(key: string, parents: readonly string[], lang: Lang): string {
	return fill(words.contradiction[lang], { key, parents: parents.map((parent) => `«${parent}»`).join(", ") });
}
