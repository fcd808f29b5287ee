import type { Answers } from "@/lib/clinical/content/answers";
import type { Evaluation } from "@/lib/clinical/engine/evaluate";
import type { PlanIntensity } from "@/lib/clinical/engine/plan-intensity";
import type { PatientSaying } from "@/lib/clinical/engine/record/record-line";
import type { PlanRecord } from "@/lib/clinical/plan-record";
import type { Assessment, Basis, Lang, Phase, Plan, PlanSection, Stratum, TriageClass } from "@/lib/clinical/types";

/** `null` takes an answer away, so that the question counts as not asked again. */
export type AnswerChanges = { [Key in keyof Answers]?: Answers[Key] | null };

export const planActions = ["keep", "edit", "add", "drop"] as const;
export type PlanAction = (typeof planActions)[number];

/**
 * What the clinician decided about one line. `itemId` names the drafted line and is null for an added one.
 * `text` is the clinician's wording (edit, add); `reason` is required when a
 * drafted line is dropped, and when the wording proposes what little speaks for.
 */
export type PlanDecision = {
	id: string;
	itemId: string | null;
	section: PlanSection;
	action: PlanAction;
	text: string | null;
	reason: string | null;
};

/** A line of a signed plan. */
export type PlanLine = {
	id: string;
	section: PlanSection;
	text: string;
	patientText: string | null;
	itemId: string | null;
	edited: boolean;
	/** Why the line stands although little speaks for it. */
	reason?: string | null;
	because: readonly string[];
	evidence: readonly string[];
	basis: Basis | null;
	/** Of a decision: the same for the journal note, where that is shorter; null leaves it out there. */
	note?: string | null;
	/** Of a decision: what it says to the patient, so that it can be said in every language. */
	sayings?: readonly PatientSaying[];
};

/**
 * A change of a signed plan, made by an addition: what was signed stays as it was. `lineId` is null for a new line,
 * `text` null takes the line out. `suggestedBy` is null for a GP's own addition.
 */
export type PlanAddendum = {
	number: number;
	section: PlanSection;
	lineId: string | null;
	before: string | null;
	text: string | null;
	/** Why the line stands although little speaks for it. */
	reason: string | null;
	/** Why the plan was changed; null in what was added before that was asked. */
	why: string | null;
	/** The new day of the next visit, where it changes. */
	followUpOn: string | null;
	suggestedBy: string | null;
	acceptedBy: string;
	at: string;
};

export type NewAddendum = Pick<PlanAddendum, "section" | "lineId" | "text"> & {
	/** The number of additions that the plan had when it was read. */
	planVersion: number;
	why: string;
	followUpOn?: string | undefined;
};

export type ConsultationStatus = "draft" | "signed";

/** Times are ISO 8601 in UTC. `signedLang` is the language in which the plan was signed. */
export type ConsultationView = {
	id: string;
	caseId: string;
	reference: string;
	birthYear: number | null;
	/** The GP whose draft it is; null in what was saved before there were accounts. */
	authorId: string | null;
	status: ConsultationStatus;
	version: number;
	answers: Answers;
	contentVersion: string;
	createdAt: string;
	savedAt: string;
	signedAt: string | null;
	signedLang: "nb" | "en" | null;
	signedBy: string | null;
	signedPlan: readonly PlanLine[] | null;
	signedAssessment: Assessment | null;
	signedRecord: PlanRecord | null;
	/** The plan as it now stands: what was signed and its additions. Null for a draft. */
	plan: readonly PlanLine[] | null;
	addenda: readonly PlanAddendum[];
};

export type PlanView = {
	consultation: ConsultationView;
	evaluation: Evaluation;
	draft: Plan;
	decisions: readonly PlanDecision[];
	record: PlanRecord;
	/** How closely the plan follows. */
	intensity: PlanIntensity;
	/** The visit before this one; null at the first. */
	previous: PreviousVisit | null;
};

/** The last signed visit of the case before this one: what it found, and its plan as it stood at the end. */
export type PreviousVisit = {
	id: string;
	signedAt: string;
	/** The language that its lines are written in. */
	lang: Lang;
	answers: Answers;
	plan: readonly PlanLine[];
};

/** One line of the list of cases: what its latest consultation said when it was last saved. */
export type CaseRow = {
	id: string;
	consultationId: string;
	reference: string;
	status: ConsultationStatus;
	class: TriageClass | null;
	settled: boolean | null;
	stratum: Stratum | null;
	phase: Phase | null;
	/** The name of the GP of that consultation; null in what was saved before there were accounts. */
	gp: string | null;
	birthYear: number | null;
	createdAt: string;
	savedAt: string;
	signedAt: string | null;
};

export const followUpParts = ["overdue", "soon", "underway"] as const;
/** Past its day; within seven days; or past or near its day, with the visit begun. */
export type FollowUpPart = (typeof followUpParts)[number];

/** A case whose next visit is due. An administrator sees the reference, the day and the GP, and nothing of health. */
export type FollowUpRow = {
	id: string;
	consultationId: string;
	reference: string;
	/** ISO calendar day. */
	on: string;
	/** Null for an administrator. */
	class: TriageClass | null;
	settled: boolean | null;
	/** Whose case it is, or who has begun the visit. */
	gp: { id: string; name: string } | null;
};

/** `next` is the cursor of the following page, null on the last. */
export type FollowUpPage = { rows: readonly FollowUpRow[]; next: string | null };

/** `next` is the cursor of the following page, null on the last. */
export type CasePage = { cases: readonly CaseRow[]; next: string | null };

/** A GP whose cases the list can be narrowed to; `former` of one who has left. */
export type GpChoice = { id: string; name: string; former: boolean };

export type CaseView = {
	id: string;
	reference: string;
	birthYear: number | null;
	createdAt: string;
	consultations: readonly ConsultationView[];
};

export type NewConsultation = {
	reference: string;
	birthYear?: number | null;
	sex?: "female" | "male" | "unspecified" | null;
	/** Made by the browser, so that a request that is sent twice makes one consultation. */
	key?: string;
};

/** `version` is the consultation's version after the save. */
export type Saved = { version: number; savedAt: string };

/** `closed` names the answers that the saved ones made unreachable: they are no longer stored, and the form empties them. */
export type SavedAnswers = Saved & { closed: readonly string[] };
