import { z } from "zod";
import { patientQuestion } from "@/lib/clinical/content/patient-form";
import { riskQuestions } from "@/lib/clinical/content/questions/risk";
import { isItem } from "@/lib/clinical/instruments/items";
import type { Question } from "@/lib/clinical/types";
import { freeText } from "@/lib/privacy/free-text";
import { type AskedId, askedIds, type PatientChanges } from "@/lib/waiting-room/answers";

const most = 500;
const scale = z.int().min(0).max(10);
const oneOf = (options: object) => z.enum(Object.keys(options) as [string, ...string[]]);

function answerTo(id: AskedId) {
	if (isItem(id)) return itemAnswer(riskQuestions[id]);
	const { kind, options = {} } = patientQuestion(id);
	switch (kind) {
		case "yes-no":
			return z.enum(["yes", "no"]);
		case "choice":
			return oneOf(options);
		case "list":
			return z.array(oneOf(options));
		case "scale":
			return scale;
		case "text":
			return freeText(most);
	}
}

/** An item is answered as the clinician's own question is, so that a confirmed answer needs no translation. */
function itemAnswer(question: Question) {
	if (!("options" in question)) return scale;
	if (question.kind !== "category") return oneOf(question.options);
	const places = Object.keys(question.options).map(Number);
	return z
		.int()
		.min(Math.min(...places))
		.max(Math.max(...places));
}

/** Some of the answers; null takes an answer back. */
export const patientChanges = z.strictObject(
	Object.fromEntries(askedIds.map((id) => [id, answerTo(id).nullable().optional()])),
) as z.ZodType<PatientChanges>;
