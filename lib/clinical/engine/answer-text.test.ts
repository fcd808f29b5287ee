import { expect, test } from "vitest";
import { questions } from "../content/questions";
import type { Question } from "../types";
import { answerText } from "./answer-text";

test.each([
	["immunosuppressed", "no", "Nei"],
	["bladder", "retention", questions.bladder.options.retention.nb],
	["temperatureC", 38.6, "38,6 °C"],
	["painBack", 6, "6/10"],
	["sensationReduced", ["L5-left"], "L5 venstre"],
	["sensationReduced", [], "Ingen"],
	["power", { L5: { left: 4 } }, "L5 venstre 4/5"],
	["reflexes", { achilles: { right: "absent" } }, "akilles høyre ikke utløst"],
	["goals", [{ activity: "gå tur", now: 2, target: 8 }], "gå tur (2 → 8)"],
	["concern", "At det er farlig", "At det er farlig"],
] as const)("%s %j → %s", (id, answer, words) => {
	expect(answerText(questions[id] as Question, answer, "nb")).toBe(words);
});
