import { expect, test } from "vitest";
import { type ComparedLine, comparePlans } from "./compare-plans";

const line = (id: string, text: string, itemId: string | null = null): ComparedLine => ({
	id,
	itemId,
	section: "activity",
	text,
});

test("drafted lines are the same by their item, decisions by what they decide, own lines by their words", () => {
	const before = [
		line("a", "Hold deg i gang.", "advice.active"),
		line("b", "Gå to ganger om dagen.", "activity.walk"),
		line("followUp.decided", "Kontroll 1. desember."),
		line("own-1", "Svømme onsdag."),
		line("c", "Ta opp arbeidet.", "work.graded"),
	];
	const now = [
		line("a2", "Hold deg i gang.", "advice.active"),
		line("b2", "Gå tre ganger om dagen.", "activity.walk"),
		line("followUp.decided", "Kontroll 15. desember."),
		line("own-9", "Svømme onsdag."),
		line("own-10", "Sykle lørdag."),
	];
	const { kept, added, stopped, changed } = comparePlans(before, now);
	expect(kept.map(({ id }) => id)).toEqual(["a2", "own-9"]);
	expect(added.map(({ id }) => id)).toEqual(["own-10"]);
	expect(stopped.map(({ id }) => id)).toEqual(["c"]);
	expect(changed.map(({ before: was, now: is }) => [was.text, is.text])).toEqual([
		["Gå to ganger om dagen.", "Gå tre ganger om dagen."],
		["Kontroll 1. desember.", "Kontroll 15. desember."],
	]);
});

test("the same line twice is one kept and one new", () => {
	expect(comparePlans([line("own-1", "Gå.")], [line("own-2", "Gå."), line("own-3", "Gå.")])).toMatchObject({
		kept: [{ id: "own-2" }],
		added: [{ id: "own-3" }],
		stopped: [],
	});
});

test("a drafted line whose question was not asked this time is not called stopped", () => {
	const before = [line("a", "Bli i jobb.", "work.stay"), line("b", "Gå.", "activity.walk"), line("own-1", "Svøm.")];
	const { stopped, notAsked } = comparePlans(before, [], ["work.stay"]);
	expect(notAsked.map(({ id }) => id)).toEqual(["a"]);
	expect(stopped.map(({ id }) => id)).toEqual(["b", "own-1"]);
});
