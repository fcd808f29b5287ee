import { expect, test } from "vitest";
import { followUpDay, followUpLine } from "./follow-up-day";

const signed = { followUp: { on: "2026-03-23" } };
const reworded = { lineId: followUpLine, text: "Ny time hos legen", followUpOn: null };
const takenOut = { lineId: followUpLine, text: null, followUpOn: null };
const moved = { lineId: followUpLine, text: "Kontroll 1. april", followUpOn: "2026-04-01" };

test.each([
	["none was agreed on", {}, [], null],
	["one was agreed on", signed, [], "2026-03-23"],
	["its line was reworded without a day", signed, [reworded], "2026-03-23"],
	["its line was taken out", signed, [takenOut], null],
	["it was moved", signed, [moved], "2026-04-01"],
	["it was moved and then taken out", signed, [moved, takenOut], null],
	["it came with a line of its own", {}, [{ ...moved, lineId: null }], "2026-04-01"],
	["another line was taken out", signed, [{ ...takenOut, lineId: "advice.active" }], "2026-03-23"],
])("%s", (_, record, addenda, day) => {
	expect(followUpDay(record, addenda)).toBe(day);
});
