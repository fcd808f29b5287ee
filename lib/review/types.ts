import type { Evaluation } from "@/lib/clinical/engine/evaluate";
import type { FindingGroup } from "@/lib/clinical/engine/finding-choices";
import type { LetterPart } from "@/lib/clinical/engine/letter";
import type { EmergencyScript, Localised, PlanSection, TriageClass, Within } from "@/lib/clinical/types";
import type { PlanAddendum, PlanLine } from "@/lib/consultation/types";

/** What a physiotherapist says of a section of the plan. */
export const verdicts = ["agree", "suggest", "ask"] as const;
export type Verdict = (typeof verdicts)[number];

export const reviewStatuses = ["waiting", "claimed", "finished"] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

/** Who has a review: all that whoever was slower is told. */
export type ReviewStanding = { status: ReviewStatus; claimedBy: Done | null };

export const reviewOutcomes = ["started", "not-suitable", "back-to-gp"] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

export const notificationKinds = [
	"alarm",
	"question",
	"suggestion",
	"answer",
	"finished",
	"asked",
	"addendum",
	"patient",
	"patient-alarm",
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** What waits for a GP, most pressing last: the number is what the database keeps. */
export const attentions = ["nothing", "suggestion", "question", "alarm"] as const;
export type Attention = (typeof attentions)[number];

/** Whom a plan can be sent to. */
export type Physiotherapist = { id: string; name: string; external: boolean };

/** A person and a moment, ISO 8601 in UTC. */
export type Done = { id: string; name: string; at: string };

/** One line of a queue. `to` is null for any of the practice's own. */
export type ReviewRow = {
	id: string;
	caseId: string;
	consultationId: string;
	reference: string;
	class: TriageClass;
	/** Null where a newer consultation has taken over the case. */
	settled: boolean | null;
	status: ReviewStatus;
	attention: Attention;
	to: { id: string; name: string } | null;
	askedBy: string;
	askedAt: string;
	claimedBy: string | null;
	finishedAt: string | null;
	outcome: ReviewOutcome | null;
};

/** `next` is the cursor of the following page of what waits, null on the last. */
export type PhysioQueue = {
	waiting: readonly ReviewRow[];
	next: string | null;
	/** Claimed by whoever asks, and what they finished lately. With the first page only. */
	claimed: readonly ReviewRow[];
	finished: readonly ReviewRow[];
};

/** What the practice has sent: what waits for a GP first, then the newest. */
export type GpQueue = { reviews: readonly ReviewRow[]; next: string | null };

/** `planVersion`: how many additions the plan had when the mark was made. */
export type ReviewMark = { verdict: Verdict; planVersion: number; at: string };

export type SuggestionStatus = "open" | "accepted" | "declined" | "withdrawn";

/** `lineId` is null for a new line, `text` null takes the line out. */
export type SuggestionView = {
	id: string;
	section: PlanSection;
	lineId: string | null;
	before: string | null;
	text: string | null;
	reason: string;
	status: SuggestionStatus;
	by: string;
	at: string;
	decided: { by: string; at: string; answer: string | null } | null;
	/** The line is no longer what it was when this was suggested: it can't be accepted. */
	outdated: boolean;
	/** What speaks against it, where little speaks for it. */
	caution: { title: string; text: string } | null;
};

/** What a physiotherapist found, and what follows from it beside everything that the case holds. */
export type AlarmView = {
	class: TriageClass;
	settled: boolean;
	within: Within | null;
	findings: readonly { id: string; words: string }[];
	reasons: readonly { rule: string; text: string }[];
	/** What to do now, the call that saves life first. Empty unless it is an emergency. */
	scripts: readonly Localised<EmergencyScript>[];
	/** "Kvinne, 43 år", as far as it is known. */
	person: string;
	/** Labels of the questions that could make it more urgent still. */
	missing: readonly string[];
	note: string | null;
};

/** Who was told of a finding, and when they saw it. */
export type Told = { name: string; seenAt: string | null };

export type MessageView = { id: string; section: PlanSection | null; by: string; role: "gp" | "physio"; at: string } & (
	| { kind: "question" | "answer"; text: string }
	| { kind: "alarm"; alarm: AlarmView; told: readonly Told[] }
);

/** What comes back when a finding is reported: the evaluation, what to do now, and the review with the finding in it. */
export type AlarmReport = { evaluation: Evaluation; alarm: AlarmView; review: ReviewView };

/** What was measured at one session. What was not measured is not here. Pain is NRS 0–10, goals are PSFS 0–10. */
export type SessionScores = {
	day: string;
	pain?: number;
	goals: readonly { activity: string; score: number }[];
	/** Sessions so far, this one included. */
	sessions?: number;
	note?: string;
};

export type SessionScoreView = SessionScores & { id: string; reviewId: string; by: string };

/** What the one who reads it may do. */
export type ReviewRights = {
	claim: boolean;
	/** Mark, suggest, release, finish. */
	work: boolean;
	/** Report a new finding, and note a session: also after it is finished. */
	alarm: boolean;
	score: boolean;
	/** Accept and decline. */
	decide: boolean;
};

export type ReviewView = {
	id: string;
	version: number;
	caseId: string;
	consultationId: string;
	reference: string;
	class: TriageClass;
	settled: boolean;
	status: ReviewStatus;
	attention: Attention;
	to: { id: string; name: string } | null;
	question: string | null;
	askedBy: Done;
	claimedBy: Done | null;
	finishedAt: string | null;
	outcome: ReviewOutcome | null;
	reply: string | null;
	/** ISO calendar day. */
	nextContact: string | null;
	signedAt: string;
	signedBy: string;
	/** The plan as it now stands, and how it came to. Its version is the number of its additions. */
	plan: readonly PlanLine[];
	addenda: readonly PlanAddendum[];
	planVersion: number;
	marks: { readonly [Section in PlanSection]?: ReviewMark };
	suggestions: readonly SuggestionView[];
	messages: readonly MessageView[];
	scores: readonly SessionScoreView[];
	/** A later consultation of the same case, so that this plan is no longer the last word. */
	newer: { status: "draft" | "signed"; at: string } | null;
	may: ReviewRights;
};

/** What the review rests on: facts of the signed case for a physiotherapist. A row without a value was not asked. */
export type ReviewCase = {
	parts: readonly LetterPart[];
	safety: {
		asked: readonly { id: string; label: string; answer: string }[];
		open: readonly { id: string; label: string }[];
	};
	reasons: readonly { rule: string; text: string }[];
	within: Within | null;
	/** What can be reported as a new finding. */
	findings: readonly FindingGroup[];
	baseline: Baseline;
};

/** Pain and goals as they were at the consultation. */
export type Baseline = {
	day: string;
	pain: number | null;
	goals: readonly { activity: string; now: number; target: number }[];
};

export type NotificationView = {
	id: string;
	kind: NotificationKind;
	reference: string;
	/** Null where the reference is all that may be told of the case. */
	caseId: string | null;
	reviewId: string | null;
	at: string;
	seen: boolean;
};

export type Notifications = { unseen: number; items: readonly NotificationView[] };
