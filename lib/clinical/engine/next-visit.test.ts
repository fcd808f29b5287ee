import { expect, test } from "vitest";
import { questions } from "../content/questions";
import type { Question } from "../types";
import { durationNow, startNextVisit } from "./next-visit";

const all = Object.entries(questions) as [string, Question][];

test("no safety question is ever carried over: each is asked anew at every visit", () => {
	expect(all.filter(([, question]) => question.stays && question.safety).map(([id]) => id)).toEqual([]);
});

test("no alarm answer is carried over", () => {
	expect(all.filter(([, question]) => question.stays && question.alarm).map(([id]) => id)).toEqual([]);
});

test("a follow-up starts from what holds, with the age of today, and nothing else", () => {
	const last = {
		age: 44,
		sex: "female",
		previousEpisodes: 3,
		heartFailure: "yes",
		saddleSensation: "normal",
		painBack: 7,
		durationDays: 20,
		visit: "first",
	} as const;
	expect(startNextVisit({ questions }, last, 45)).toEqual({
		age: 45,
		sex: "female",
		previousEpisodes: 3,
		heartFailure: "yes",
		visit: "follow-up",
	});
});

test("without a birth year the age is asked again", () => {
	expect(startNextVisit({ questions }, { age: 44 }, null)).toEqual({ visit: "follow-up" });
});

test("the duration has gone on by the days since, and is unknown where it was", () => {
	expect(durationNow({ durationDays: 20 }, 14)).toBe(34);
	expect(durationNow({}, 14)).toBeNull();
});
