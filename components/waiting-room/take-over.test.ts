import { expect, test } from "vitest";
import type { ScreenQuestion } from "@/components/consultation/screen-content";
import { questions } from "@/lib/clinical/content/questions";
import { takeOver } from "./take-over";

const goals = questions.goals as unknown as ScreenQuestion;
const walk = { activity: "Gå på fjellet", now: 3 };
const row = (activity: string, now = "5", target = "8") => ({ activity, now, target });

test("a goal comes as a row of its own, with the score, and where to is left to be asked", () => {
	expect(takeOver(goals, walk, "", "nb")).toEqual({ raw: [row("Gå på fjellet", "3", "")], isTaken: false });
	expect(takeOver(goals, { ...walk, now: null }, "", "nb").raw).toEqual([row("Gå på fjellet", "", "")]);
});

test("other goals stay, and the same goal is not written twice", () => {
	expect(takeOver(goals, walk, [row("Sove")], "nb").raw).toEqual([row("Sove"), row("Gå på fjellet", "3", "")]);
	const again = takeOver(goals, walk, [row("gå på fjellet ", "5")], "nb");
	expect(again).toEqual({ raw: [row("gå på fjellet ", "3")], isTaken: false });
	expect(takeOver(goals, walk, [row("Gå på fjellet", "3")], "nb").isTaken).toBe(true);
});

test("three goals are full", () => {
	expect(takeOver(goals, walk, [row("a"), row("b"), row("c")], "nb")).toEqual({ raw: null, isTaken: false });
});
