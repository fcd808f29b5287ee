import { reflexGrades, reflexNames, roots, sides } from "@/lib/clinical/types";
import { findNationalId } from "@/lib/privacy/national-id";
import type { ScreenQuestion } from "./screen-content";

/**
 * Whether a value is an answer to a question, from the question alone. The same rule as the schema that guards the
 * server, without its 16 kB: the test beside holds the two together.
 */
export function isAnswer(question: ScreenQuestion, value: unknown): boolean {
	switch (question.kind) {
		case "yes-no":
			return value === "yes" || value === "no";
		case "choice":
			return typeof value === "string" && Object.hasOwn(question.options, value);
		case "category": {
			const places = Object.keys(question.options).map(Number);
			return isWhole(value, Math.min(...places), Math.max(...places));
		}
		case "scale":
		case "integer":
			return isWhole(value, question.min, question.max);
		case "number":
			return isNumber(value, question.min, question.max);
		case "list":
			return (
				Array.isArray(value) && value.every((each) => typeof each === "string" && Object.hasOwn(question.options, each))
			);
		case "text":
			return isWords(value, question.maxLength);
		case "power":
			return isGrid(value, roots, (cell) => isWhole(cell, 0, 5));
		case "reflexes":
			return isGrid(value, reflexNames, (cell) => reflexGrades.some((grade) => grade === cell));
		case "goals":
			return Array.isArray(value) && value.length <= question.max && value.every(isGoal);
	}
}

const isNumber = (value: unknown, min: number, max = Number.POSITIVE_INFINITY) =>
	typeof value === "number" && Number.isFinite(value) && value >= min && value <= max;

const isWhole = (value: unknown, min: number, max?: number) => isNumber(value, min, max) && Number.isSafeInteger(value);

/** Own words without a national identity number in them. */
const isWords = (value: unknown, maxLength: number) =>
	typeof value === "string" && value.length <= maxLength && findNationalId(value) !== "certain";

const isObject = (value: unknown): value is object =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** An object of known keys, each with a value that passes. */
const hasOnly = (value: unknown, keys: readonly string[], passes: (part: unknown) => boolean) =>
	isObject(value) &&
	Object.entries(value).every(([key, part]) => keys.includes(key) && (part === undefined || passes(part)));

const isGrid = (value: unknown, rows: readonly string[], isCell: (cell: unknown) => boolean) =>
	hasOnly(value, rows, (row) => hasOnly(row, sides, isCell));

function isGoal(goal: unknown): boolean {
	if (!hasOnly(goal, ["activity", "now", "target"], () => true)) return false;
	const { activity, now, target } = goal as Record<string, unknown>;
	return isWords(activity, 200) && isWhole(now, 0, 10) && isWhole(target, 0, 10);
}
