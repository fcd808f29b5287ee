import fc from "fast-check";
import type { Answers } from "@/lib/clinical/content/answers";
import { type QuestionId, questions } from "@/lib/clinical/content/questions";
import { type Question, reflexGrades, reflexNames, roots, sides } from "@/lib/clinical/types";
import { longLasting, normal, withChanges, woman30 } from "./baseline";

/** Values around which something is decided, so that chance meets them. */
const turningPoints: Partial<Record<QuestionId, readonly number[]>> = {
	age: [0, 11, 12, 15, 16, 17, 18, 19, 20, 34, 44, 45, 49, 50, 55, 56, 59, 60, 64, 65, 66, 70, 71, 76, 120],
	ageAtOnset: [0, 34, 35, 44, 45, 60],
	calcium: [2.3, 2.51, 2.52, 2.99, 3],
	crp: [0, 9.9, 10, 29, 29.9, 30, 180],
	durationDays: [0, 1, 10, 13, 14, 15, 28, 29, 41, 42, 43, 84, 85, 91, 92, 364, 366, 3650],
	esr: [0, 19, 20, 49, 50, 110],
	gestationWeeks: [0, 8, 19, 20, 21, 40, 43],
	haemoglobin: [8, 10.9, 11, 11.9, 12, 12.9, 13, 15],
	heightLossCm: [0, 3.9, 4, 7],
	morningStiffnessMinutes: [0, 30, 31, 90],
	postVoidResidualMl: [0, 199, 200, 600],
	psa: [0, 19.9, 20, 300],
	temperatureC: [30, 36.8, 37.9, 38, 39.5, 45],
};

const plain = { noNullPrototype: true } as const;
const optionsOf = (options: Readonly<Record<string, unknown>>) => Object.keys(options);
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const someOf = <T>(keys: readonly string[], value: fc.Arbitrary<T>) =>
	fc.record(Object.fromEntries(keys.map((key) => [key, value])), { ...plain, requiredKeys: [] });

function number(
	id: QuestionId,
	{ min, max = 400 }: { min: number; max?: number },
	whole: boolean,
): fc.Arbitrary<number> {
	const anywhere = whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
	const turning = turningPoints[id];
	return turning ? fc.oneof({ weight: 4, arbitrary: oneOf(turning) }, anywhere) : anywhere;
}

/** Any valid answer to one question. */
export function answerTo(id: QuestionId): fc.Arbitrary<unknown> {
	const question = questions[id] as Question;
	switch (question.kind) {
		case "yes-no":
			return fc.constantFrom("yes", "no");
		case "choice":
			return oneOf(optionsOf(question.options));
		case "category":
			return oneOf(optionsOf(question.options).map(Number));
		case "scale":
			return fc.integer({ min: question.min, max: question.max });
		case "integer":
			return number(id, question, true);
		case "number":
			return number(id, question, false);
		case "list":
			return fc.array(oneOf(optionsOf(question.options)), { maxLength: 4 });
		case "text":
			return fc.string({ maxLength: question.maxLength, unit: "grapheme" });
		case "power":
			return someOf(roots, someOf(sides, fc.integer({ min: 0, max: 5 })));
		case "reflexes":
			return someOf(reflexNames, someOf(sides, oneOf(reflexGrades)));
		case "goals": {
			const score = fc.integer({ min: 0, max: 10 });
			const goal = fc.record({ activity: fc.string({ maxLength: 30 }), now: score, target: score }, plain);
			return fc.array(goal, { maxLength: question.max });
		}
	}
}

const ids = Object.keys(questions) as QuestionId[];
const oneChange = fc.oneof(...ids.map((id) => answerTo(id).map((value) => [id, value] as const)));

const startingPoints: readonly Answers[] = [
	{},
	normal,
	{ ...normal, ...woman30 },
	{ ...normal, ...longLasting },
	{ ...normal, ...woman30, ...longLasting, ageAtOnset: 26 },
];

/** A known starting point with a few answers changed and a few taken away: where classes meet. */
const nearKnown = fc
	.tuple(
		oneOf(startingPoints),
		fc.array(oneChange, { maxLength: 8 }),
		fc.array(oneOf(Object.keys(normal) as QuestionId[]), { maxLength: 5 }),
	)
	.map(([start, changes, taken]) =>
		withChanges(start, { ...Object.fromEntries(taken.map((id) => [id, undefined])), ...Object.fromEntries(changes) }),
	);

/** Any subset of the questions with any valid answers. */
const wild = fc.record(Object.fromEntries(ids.map((id) => [id, answerTo(id)])), {
	...plain,
	requiredKeys: [],
}) as fc.Arbitrary<Answers>;

export const anyAnswers: fc.Arbitrary<Answers> = fc.oneof(
	{ weight: 4, arbitrary: nearKnown },
	{ weight: 1, arbitrary: wild },
);

/** Every value of a closed question; the turning points of a number. */
export function valuesOf(id: QuestionId): readonly unknown[] {
	const question = questions[id] as Question;
	if (question.kind === "yes-no") return ["yes", "no"];
	if (question.kind === "choice") return optionsOf(question.options);
	return turningPoints[id] ?? [];
}
