import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Answers } from "@/lib/clinical/content/answers";
import { instruments } from "@/lib/clinical/content/instruments";
import { riskOf } from "@/lib/clinical/engine/evaluate";
import { localise } from "@/lib/clinical/engine/localise";
import { result } from "@/lib/texts/result";
import { terms } from "@/lib/texts/terms";
import { RiskScores } from "./risk-scores";

afterEach(cleanup);

const t = localise({ result, terms }, "nb");
const shown = (answers: Answers) => {
	const { container } = render(
		<RiskScores risk={riskOf(answers)} answers={answers} instruments={localise(instruments, "nb")} t={t} />,
	);
	return { scores: container.querySelector("dl")?.textContent ?? "", all: container.textContent ?? "" };
};

const none: Answers = {
	sbLegPain: "disagree",
	sbShoulderNeck: "disagree",
	sbWalkShort: "disagree",
	sbDressSlow: "disagree",
	sbFear: "disagree",
	sbWorry: "disagree",
	sbCatastrophising: "disagree",
	sbLowMood: "disagree",
	sbBothersome: "not",
};

test("nothing asked is never low", () => {
	const { scores } = shown({});
	expect(scores).toContain("STarT Backikke spurt");
	expect(scores).toContain("ikke skåret ennå");
	expect(scores).not.toMatch(/\blav\b/i);
});

test.each<[string, Answers, string]>([
	["complete", none, "Lav (0 av 9, psykososialt 0 av 5)"],
	[
		"can't be high",
		{ ...none, sbLegPain: "agree", sbWalkShort: "agree", sbFear: undefined, sbWorry: undefined, sbLowMood: undefined },
		"2–5 av 9; kan ikke bli høy",
	],
	["low whatever comes", { ...none, sbWorry: undefined }, "0–1 av 9; blir lav uansett"],
	["anything", { sbLegPain: "agree" }, "1–9 av 9; 8 svar mangler"],
])("STarT Back %s", (_, answers, words) => {
	expect(shown(answers).scores).toContain(words);
});

test("Örebro as bounds", () => {
	expect(shown({ omDuration: 10, omPainWeek: 10 }).scores).toContain("20–100 av 100; kan havne på begge sider av 50");
});

test("the scores are off under 18", () => {
	expect(shown({ ...none, age: 17 }).scores).toContain("ikke i bruk under 18 år");
});

test("PICKUP is named as not available, and the copyright line is there", () => {
	const { scores, all } = shown({});
	expect(scores).toContain("PICKUPikke tilgjengelig");
	expect(all).toContain("© Keele University");
});
