import type { Resolver } from "react-hook-form";
import * as z from "zod/mini";
import type { Answers } from "@/lib/clinical/content/answers";
import type { QuestionId } from "@/lib/clinical/content/questions";
import type { Goal, Lang, Power, Reflexes } from "@/lib/clinical/types";
import { answerSchema } from "@/lib/consultation/answer-schema";
import { readDays } from "./read-days";
import { questionIds, questionOf, type ScreenContent, type ScreenQuestion } from "./screen-content";

z.config({ jitless: true });

/** A goal while it is typed. */
export type RawGoal = { activity: string; now: string; target: string };

/** What a control holds while the clinician works; "" is not asked. */
export type Raw = string | number | readonly string[] | Power | Reflexes | readonly RawGoal[];
export type FormValues = Record<QuestionId, Raw>;

export const noGoal: RawGoal = { activity: "", now: "", target: "" };

/** An answer as its control shows it. */
export function rawOf(question: ScreenQuestion, answer: unknown, lang: Lang): Raw {
	if (answer === undefined || answer === null) return "";
	switch (question.kind) {
		case "integer":
		case "number":
			return lang === "nb" ? String(answer).replace(".", ",") : String(answer);
		case "goals":
			return (answer as readonly Goal[]).map(({ activity, now, target }) => ({
				activity,
				now: String(now),
				target: String(target),
			}));
		case "yes-no":
		case "choice":
		case "scale":
		case "category":
		case "list":
		case "text":
		case "power":
		case "reflexes":
			return answer as Raw;
	}
}

export function formValuesOf(content: Pick<ScreenContent, "questions">, answers: Answers, lang: Lang): FormValues {
	const values = questionIds(content).map((id) => [id, rawOf(questionOf(content, id), answers[id], lang)]);
	return Object.fromEntries(values) as FormValues;
}

/** "38,2" and "38.2" are the same number; what is no number stays text, so that the schema refuses it. */
export function readNumber(text: string): number | string {
	const plain = text.trim().replace(/\s/g, "").replace(",", ".");
	return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : text;
}

/** What is typed, as the answer it stands for; undefined is not asked. */
function typed(question: ScreenQuestion, raw: Raw): unknown {
	if (raw === "") return undefined;
	switch (question.kind) {
		case "integer":
		case "number":
			return typeof raw === "string" ? (readDays(question, raw) ?? readNumber(raw)) : raw;
		case "text":
			return typeof raw === "string" && raw.trim() === "" ? undefined : raw;
		case "goals": {
			const rows = (raw as readonly RawGoal[]).filter((goal) => goal.activity.trim() || goal.now || goal.target);
			if (rows.length === 0) return undefined;
			return rows.map(({ activity, now, target }) => ({
				activity: activity.trim() || null,
				now: readNumber(now),
				target: readNumber(target),
			}));
		}
		case "power":
		case "reflexes":
			return Object.keys(raw).length === 0 ? undefined : raw;
		case "yes-no":
		case "choice":
		case "scale":
		case "category":
		case "list":
			return raw;
	}
}

/** What is typed into one control → the answer, undefined, or an error. */
const fieldSchema = (question: ScreenQuestion) =>
	z.pipe(
		z.transform((raw: Raw) => typed(question, raw)),
		z.optional(answerSchema(question)),
	);

export type Fields = (id: QuestionId) => ReturnType<typeof fieldSchema>;

/** The form's schema, field by field from the questions. Input while typing, output after. Each is made when first needed. */
export function fieldsOf(content: Pick<ScreenContent, "questions">): Fields {
	const made = new Map<QuestionId, ReturnType<typeof fieldSchema>>();
	return (id) => {
		const schema = made.get(id) ?? fieldSchema(questionOf(content, id));
		made.set(id, schema);
		return schema;
	};
}

/** Tells the form which of the named fields hold something else than an answer. */
export const resolverOf =
	(fields: Fields): Resolver<FormValues> =>
	(values, _context, { names = [] }) => {
		const wrong = (names as readonly QuestionId[]).filter((id) => !fields(id).safeParse(values[id]).success);
		if (wrong.length === 0) return { values, errors: {} };
		return { values: {}, errors: Object.fromEntries(wrong.map((id) => [id, { type: "validate" }])) };
	};

/** Reads the valid answers out of the form. What is invalid counts as not asked, and everything else goes on. */
export function answerReader(fields: Fields) {
	const known = new Map<QuestionId, { raw: Raw; answer: unknown }>();
	return (values: FormValues): Answers => {
		const answers: Record<string, unknown> = {};
		for (const [key, raw] of Object.entries(values)) {
			if (raw === "" || raw === undefined) continue;
			const id = key as QuestionId;
			let last = known.get(id);
			if (!last || last.raw !== raw) {
				const parsed = fields(id).safeParse(raw);
				last = { raw, answer: parsed.success ? parsed.data : undefined };
				known.set(id, last);
			}
			if (last.answer !== undefined) answers[id] = last.answer;
		}
		return answers as Answers;
	};
}
