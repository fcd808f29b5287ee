import { expect, test } from "vitest";
import { type Plan, planSections } from "@/lib/clinical/types";
import {
	addLine,
	countLines,
	differentParts,
	dropLine,
	editLine,
	explainLine,
	linesOf,
	removeAdded,
	rewordAdded,
	sameDecisions,
	undoLine,
} from "./decisions";

const item = { id: "activity.walk", text: "Gå tur.", because: [], evidence: [], basis: "recalled" } as const;
const draft = {
	...Object.fromEntries(planSections.map((section) => [section, []])),
	activity: [item],
} as unknown as Plan;

test("an untouched draft is kept", () => {
	expect(countLines(draft, [])).toEqual({ kept: 1, edited: 0, added: 0, dropped: 0 });
	expect(linesOf("activity", draft, [])).toEqual([
		{ kind: "drafted", key: item.id, section: "activity", item, decision: null, superseded: false },
	]);
});

test("the last decision about a line stands alone", () => {
	const edited = editLine([], "activity", item, "Sykle.");
	const dropped = dropLine(edited, "activity", item, "ikke aktuelt");
	expect(dropped).toHaveLength(1);
	expect(dropped[0]).toMatchObject({ action: "drop", reason: "ikke aktuelt", text: null });
	expect(undoLine(dropped, item)).toEqual([]);
});

test.each(["", "  ", "Gå tur.", " Gå tur. "])("wording %j is no change", (text) => {
	expect(editLine(editLine([], "activity", item, "Sykle."), "activity", item, text)).toEqual([]);
});

test("added lines stand after the drafted, can be reworded, and go when emptied", () => {
	const added = addLine([], "activity", "own-1", " Svømme ");
	expect(linesOf("activity", draft, added).map(({ key }) => key)).toEqual([item.id, "own-1"]);
	expect(linesOf("work", draft, added)).toEqual([]);
	expect(rewordAdded(added, "own-1", "Ro")[0]?.text).toBe("Ro");
	expect(rewordAdded(added, "own-1", " ")).toEqual([]);
	expect(removeAdded(added, "own-1")).toEqual([]);
});

test("why a line stands all the same outlives its rewording, and goes when emptied", () => {
	const edited = explainLine(editLine([], "activity", item, "TENS"), item.id, "har hjulpet før");
	expect(editLine(edited, "activity", item, "TENS hjemme")[0]?.reason).toBe("har hjulpet før");
	const added = explainLine(addLine([], "activity", "own-1", "TENS"), "own-1", "ønsket");
	expect(rewordAdded(added, "own-1", "TENS hjemme")[0]).toMatchObject({ text: "TENS hjemme", reason: "ønsket" });
	expect(explainLine(added, "own-1", "  ")[0]?.reason).toBeNull();
	const dropped = dropLine([], "activity", item, "gjort");
	expect(editLine(dropped, "activity", item, "TENS")[0]?.reason).toBeNull();
});

test("counts what will be signed", () => {
	const decisions = addLine(dropLine([], "activity", item, "gjort"), "work", "own-1", "Ring leder");
	expect(countLines(draft, decisions)).toEqual({ kept: 0, edited: 0, added: 1, dropped: 1 });
});

test("decisions are the same in any order; keeping is no decision", () => {
	const a = addLine(editLine([], "activity", item, "Sykle."), "work", "own-1", "Ring");
	expect(sameDecisions(a, [...a].reverse())).toBe(true);
	expect(
		sameDecisions(a, [...a, { id: "x", itemId: "x", section: "work", action: "keep", text: null, reason: null }]),
	).toBe(true);
	expect(sameDecisions(a, dropLine(a, "activity", item, "gjort"))).toBe(false);
});

test("two records differ only in the parts that say something else", () => {
	const mine = { imaging: { kind: "none" }, followUp: { on: "2026-12-06", measure: "" } } as const;
	const theirs = { followUp: { on: "2026-12-06" }, choice: { teachBack: true } } as const;
	expect(differentParts(mine, theirs).toSorted()).toEqual(["choice", "imaging"]);
	expect(differentParts(mine, mine)).toEqual([]);
});
