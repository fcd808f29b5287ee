import { expect, test } from "vitest";
import { localise } from "@/lib/clinical/engine/localise";
import { followUps } from "@/lib/texts/follow-ups";
import { dueWords } from "./due-words";

const t = localise(followUps, "nb");

test.each([
	["2026-03-01", "8 dager over fristen"],
	["2026-03-08", "1 dag over fristen"],
	["2026-03-09", "i dag"],
	["2026-03-10", "i morgen"],
	["2026-03-16", "om 7 dager"],
])("%s on 9 March is %s", (on, words) => {
	expect(dueWords(on, "2026-03-09", t)).toBe(words);
});
