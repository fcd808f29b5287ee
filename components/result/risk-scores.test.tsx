import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Answers } from "@/lib/clinical/content/answers";
import { instruments } from "@/lib/clinical/content/instruments";
import { questions } from "@/lib/clinical/content/questions";
import { riskOf } from "@/lib/clinical/engine/evaluate";
import { localise } from "@/lib/clinical/engine/localise";
import { result } from "@/lib/texts/result";
import { terms } from "@/lib/texts/terms";
import { RiskScores } from "./risk-scores";

afterEach(cleanup);

const t = localise({ result, terms }, "nb");
const shown = (answers: Answers) => {
	const { container } = render(
		<RiskScores
			evaluation={{ risk: riskOf(answers), presentation: "nonspecific" }}
			answers={answers}
			questions={localise(questions, "nb")}
			instruments={localise(instruments, "nb")}
			more={{ href: "/konsultasjon/1/risiko" }}
			t={t}
		/>,
	);
	return {
		scores: container.querySelector("dl")?.textContent ?? "",
		all: container.textContent ?? "",
		heading: container.querySelector("h3")?.textContent,
		link: container.querySelector("a")?.getAttribute("href"),
	};
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
const orebro: Answers = {
	omDuration: 4,
	omPainWeek: 7,
	omLightWork: 5,
	omSleep: 5,
	omTense: 5,
	omDepressed: 4,
	omRiskPersist: 5,
	omReturnToWork: 6,
	omPainStop: 5,
	omNotWork: 5,
};

test("nothing asked is never low", () => {
	const { scores, all } = shown({});
	expect(scores).toContain("STarT Backikke spurt");
	expect(scores).toContain("ikke skåret ennå");
	expect(all.replace(/ikke ferdig/g, "")).not.toMatch(/\blav\b/i);
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

test.each<[string, Answers, string]>([
	["just below", orebro, "49 av 100, under grensen på 50; 1 poeng under"],
	["on the cut-off", { ...orebro, omNotWork: 6 }, "50 av 100, økt risiko (50 eller mer); 1 poeng ned til under 50"],
])("Örebro %s says how far it is", (_, answers, words) => {
	expect(shown(answers).scores).toContain(words);
});

test("says which answers count and that one answer gives high", () => {
	const { all } = shown({
		...none,
		sbFear: "agree",
		sbWorry: "agree",
		sbCatastrophising: "agree",
		sbBothersome: "slightly",
	});
	expect(all).toContain("Teller: Tenker at det er utrygt å være i aktivitet · Bekymrede tanker mye av tiden");
	expect(all).toMatch(/Ett svar fra høy: Har ikke hatt glede .* · Hvor plagsom ryggen har vært\./);
});

test.each([
	[13, true],
	[14, false],
])("at %i days a new score in some weeks is proposed: %s", (durationDays, proposed) => {
	expect(shown({ ...none, durationDays }).all.includes("Skår på nytt om to til fire uker")).toBe(proposed);
});

test("nobody is told to score again who was not scored", () => {
	expect(shown({ durationDays: 3 }).all).not.toContain("Skår på nytt");
});

test.each([
	[84, "Risiko for langvarige plager"],
	[85, "Alvorlighet og hindringer"],
])("at %i days the heading is %s", (durationDays, heading) => {
	expect(shown({ ...none, durationDays }).heading).toBe(heading);
});

test("low is followed, disagreement is said, and whom it was never tried on", () => {
	expect(shown(none).all).toContain("ikke ingen oppfølging");
	const { all } = shown({ ...none, ...orebro, omNotWork: 6, pregnant: "yes" });
	expect(all).toContain("To skjemaer kan gi ulikt svar");
	expect(all).toContain("Skjemaene er ikke prøvd ut i svangerskap.");
	expect(shown({ ...none, ...orebro }).all).not.toContain("ulikt svar");
});

test("the scores are off under 18", () => {
	expect(shown({ ...none, age: 17 }).scores).toContain("ikke i bruk under 18 år");
});

test("PICKUP is named as not available, the copyright line is there, and the limits are one click away", () => {
	const { scores, all, link } = shown({});
	expect(scores).toContain("PICKUPikke tilgjengelig");
	expect(all).toContain("© Keele University");
	expect(link).toBe("/konsultasjon/1/risiko");
});
