import { describe, expect, test } from "vitest";
import type { LogLine } from "@/lib/practice/types";
import { foldLog } from "./fold-log";

const kari = { id: "kari", name: "Kari Lunde", role: "gp" } as const;
const amir = { id: "amir", name: "Amir Haddad", role: "gp" } as const;

let seq = 1000;
/** A line, `minutes` before the newest. */
const line = (minutes: number, changes: Partial<LogLine> = {}): LogLine => ({
	seq: seq--,
	at: new Date(Date.UTC(2026, 10, 23, 12) - minutes * 60_000).toISOString(),
	event: "change",
	actor: kari,
	sessionId: "s1",
	case: { id: "c1", reference: "R-1" },
	subjectId: "k1",
	detail: { part: "answers", version: 1000 - minutes },
	reason: null,
	device: "Firefox, Windows",
	subject: null,
	...changes,
});
const counts = (...lines: readonly LogLine[]) => foldLog(lines).map(({ count }) => count);

test("nothing folds to nothing", () => {
	expect(foldLog([])).toEqual([]);
});

test("saves that follow each other are one entry, from the earliest to the latest", () => {
	const [entry, ...rest] = foldLog([line(0), line(1), line(7)]);
	expect(rest).toEqual([]);
	expect(entry).toMatchObject({ count: 3, first: "2026-11-23T11:53:00.000Z", last: "2026-11-23T12:00:00.000Z" });
});

test("what the screen does not show does not tell lines apart", () => {
	const views = [
		line(0, { event: "view", subjectId: "k1", detail: { page: "/konsultasjon/[id]" } }),
		line(1, { event: "view", subjectId: "c1", detail: { route: "GET /api/cases/[id]" } }),
	];
	expect(counts(...views)).toEqual([2]);
});

describe("told apart is", () => {
	test.each<[string, Partial<LogLine>]>([
		["another event", { event: "sign" }],
		["another person", { actor: amir }],
		["the same person in another role", { actor: { ...kari, role: "admin" } }],
		["another session", { sessionId: "s2" }],
		["another case", { case: { id: "c2", reference: "R-2" } }],
		["no case", { case: null }],
		["another part", { detail: { part: "plan", version: 5 } }],
		["another person that it concerned", { subject: "Jonas Vik" }],
		["nobody known", { actor: null }],
	])("%s", (_, changes) => {
		expect(counts(line(0), line(1, changes))).toEqual([1, 1]);
	});
});

test("something else in between keeps two stretches apart", () => {
	expect(counts(line(0), line(1), line(2, { actor: amir }), line(3))).toEqual([2, 1, 1]);
});

test("reasons are never folded, even when all else is the same", () => {
	const opened = { event: "text-opened", reason: { status: "open", words: "Klage." } } as const;
	expect(counts(line(0, opened), line(1, opened))).toEqual([1, 1]);
});

test("a page break does not part what belongs together", () => {
	const page = [line(0), line(1)];
	const below = [line(2), line(3, { event: "view", detail: {} })];
	expect(counts(...page, ...below)).toEqual([3, 1]);
});
