import { describe, expect, test } from "vitest";
import { auditEvents } from "@/lib/audit/events";
import type { Seen } from "@/lib/audit/types";
import { localise } from "@/lib/clinical/engine/localise";
import { hardWords } from "@/lib/clinical/engine/plain-words";
import { readability } from "@/lib/clinical/engine/readability";
import { innsyn } from "@/lib/texts/innsyn";
import { seenDays } from "./seen-days";

const t = localise(innsyn, "nb");

const seen = (day: string, changes: Partial<Seen> = {}): Seen => ({
	name: "Kari Lunde",
	role: "gp",
	day,
	first: `${day}T08:00:00.000Z`,
	last: `${day}T08:00:00.000Z`,
	events: { view: 1 },
	...changes,
});
const said = (...of: readonly Seen[]) => seenDays(of, t, "nb");

test("nothing seen is no day", () => {
	expect(said()).toEqual([]);
});

test("the newest day comes first, and a day is told in its order", () => {
	const days = said(seen("2026-11-20"), seen("2026-11-23"), seen("2026-11-23", { name: "Jonas Vik", role: "physio" }));
	expect(days.map(({ day }) => day)).toEqual(["2026-11-23", "2026-11-20"]);
	expect(days[0]?.lines.map(({ who }) => who)).toEqual(["Kari Lunde, lege", "Jonas Vik, fysioterapeut"]);
});

test("what was done is said in plain words, with how many times", () => {
	const [day] = said(seen("2026-11-23", { events: { create: 1, change: 14, sign: 1, print: 2 } }));
	expect(day?.lines[0]?.did).toBe(
		"opprettet saken, skrev i saken (14 ganger), signerte planen, skrev ut et ark fra saken (2 ganger)",
	);
});

test("who answered with a code is not known, and is not called a stranger", () => {
	const nobody = { name: null, role: null };
	const [day] = said(
		seen("2026-11-23", { ...nobody, events: { "patient-answered": 2 } }),
		seen("2026-11-23", { ...nobody, events: { change: 1 } }),
	);
	expect(day?.lines.map(({ who }) => who)).toEqual([t.coded, t.unknown]);
});

test("what has no words of its own is counted together, never left out", () => {
	const [day] = said(seen("2026-11-23", { events: { "key-rotated": 1, reauthenticated: 2 } }));
	expect(day?.lines[0]?.did).toBe("brukte saken (3 ganger)");
});

test("who is not known is said so", () => {
	const [day] = said(seen("2026-11-23", { name: null, role: null }));
	expect(day?.lines[0]?.who).toBe("En person vi ikke vet navnet på");
});

/** Those that can name a case: everything but signing in, the work with users and keys, and the practice's figures. */
const ofCases = Object.entries(auditEvents).filter(
	([event, group]) =>
		event !== "figures" && (!["sign-in", "users", "log"].includes(group) || event === "audit-printed"),
);
test.each(ofCases)("%s has words for the patient, unless the case is then gone", (event) => {
	if (event === "erasure-done") expect(event in innsyn.did).toBe(false);
	else expect(event in innsyn.did, event).toBe(true);
});

describe.each(["nb", "en"] as const)("the sheet in %s", (lang) => {
	const { lead, empty, since, askTitle, ask, ombud, title, did } = localise(innsyn, lang);
	test("holds no word that frightens, blames or is Latin, and only short sentences", () => {
		for (const text of [title, lead, empty, since, askTitle, ask, ombud, ...Object.values(did)]) {
			expect(hardWords(text, lang), text).toEqual([]);
			expect(readability(text).longestSentence, text).toBeLessThanOrEqual(18);
		}
	});
});

test("the sheet is easy to read", () => {
	expect(readability([t.lead, t.since, t.ask, t.ombud].join("\n")).lix).toBeLessThanOrEqual(35);
});
