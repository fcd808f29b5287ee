import type { PlanSection } from "@/lib/clinical/types";
import type { PlanLine } from "@/lib/consultation/types";
import type { AlarmView, ReviewRow, ReviewView } from "@/lib/review/types";

/** Reviews as the server tells of them, for tests of what the screen does with them. */

export const line = (id: string, section: PlanSection, text: string, more: Partial<PlanLine> = {}): PlanLine => ({
	...{ id, section, text, patientText: text, itemId: id, edited: false },
	...{ because: [], evidence: [], basis: "verified" },
	...more,
});

const person = { id: "kari", name: "Kari Lunde", at: "2026-11-22T09:00:00.000Z" };
const nobody = { claim: false, work: false, alarm: false, score: false, decide: false };
export const rights = {
	waiting: { ...nobody, claim: true, alarm: true },
	working: { ...nobody, work: true, alarm: true, score: true },
	done: { ...nobody, alarm: true, score: true },
	gp: { ...nobody, decide: true },
};

export const reviewView = (more: Partial<ReviewView> = {}): ReviewView => ({
	...{ id: "r1", version: 1, caseId: "c1", consultationId: "k1", reference: "R-1001" },
	...{ class: "usual", settled: true, status: "waiting", attention: "nothing", to: null, question: null },
	...{ askedBy: person, claimedBy: null, finishedAt: null, outcome: null, reply: null, nextContact: null },
	...{ signedAt: "2026-11-22T08:30:00.000Z", signedBy: "Kari Lunde", addenda: [], planVersion: 0 },
	plan: [
		line("advice.stay", "advice", "Hold deg i gang."),
		line("activity.walk", "activity", "Gå en tur hver dag."),
		line("work.stay", "work", "Bli i jobb."),
	],
	...{ marks: {}, suggestions: [], messages: [], scores: [], newer: null, may: rights.waiting },
	...more,
});

export const reviewRow = (more: Partial<ReviewRow> = {}): ReviewRow => ({
	...{ id: "r1", caseId: "c1", consultationId: "k1", reference: "R-1001", class: "usual", settled: true },
	...{ status: "waiting", attention: "nothing", to: null, askedBy: "Kari Lunde", askedAt: person.at },
	...{ claimedBy: null, finishedAt: null, outcome: null },
	...more,
});

export const alarmView = (more: Partial<AlarmView> = {}): AlarmView => ({
	...{ class: "urgent", settled: true, within: "today", person: "Kvinne, 42 år", note: null, missing: [], scripts: [] },
	findings: [{ id: "gaitUnsteady", words: "Ny ustø gange" }],
	reasons: [{ rule: "CORD-04", text: "Mulig trykk på ryggmargen." }],
	...more,
});
