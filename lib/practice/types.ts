import type { AuditEventName, AuditGroup } from "@/lib/audit/events";
import type { AuditLine } from "@/lib/audit/types";
import type { Role } from "@/lib/auth/roles";

/** Times are ISO 8601 in UTC. */

export type RoleView = { role: Role; external: boolean };

/** A person of the practice. `roles` is what they are; of someone who was deactivated, what they were. */
export type PersonView = {
	id: string;
	name: string;
	email: string;
	version: number;
	active: boolean;
	roles: readonly RoleView[];
	secondFactor: boolean;
	/** In this practice; null when they never signed in here. */
	lastSignInAt: string | null;
	openSessions: number;
	/** Drafts that nobody goes on with, because the person is no longer a GP here. Bounded; 0 while they are. */
	leftDrafts: Bounded;
	/** The person who looks at the list. */
	isSelf: boolean;
};

/** An invitation that can still be used. */
export type InvitationView = {
	id: string;
	name: string;
	email: string;
	createdAt: string;
	expiresAt: string;
	invitedBy: string | null;
} & RoleView;

export type UsersView = { people: readonly PersonView[]; invitations: readonly InvitationView[] };

export type NewInvitation = { name: string; email: string; role: Role; external?: boolean };

/** `from` is the role that is exchanged; it may be left out for someone who has one role only. */
export type RoleChange = { role: Role; external?: boolean; from?: Role };

/** Shown once, to be handed over: nothing is mailed. */
export type LinkView = { url: string; expiresAt: string };

/** A count that stops at a limit, so that it costs the same however much there is. */
export type Bounded = { count: number; more: boolean };

export type PracticeFigures = {
	openDrafts: Bounded;
	signed7Days: Bounded;
	signed30Days: Bounded;
	activePeople: number;
	openInvitations: number;
	erasuresWaiting: number;
};

/** Why an administrator has to read clinical text. */
export const openingReasons = ["patient", "complaint", "correction", "security", "other"] as const;
export type OpeningReason = (typeof openingReasons)[number];

/** Letters that the reason in own words has at least. */
export const shortestReason = 10;

export type OpeningView = { caseId: string; expiresAt: string };

/** What an administrator sees of a case without having said why: nothing that was answered, planned or written. */
export type ShutCase = {
	id: string;
	reference: string;
	class: string | null;
	settled: boolean | null;
	createdAt: string;
	consultations: readonly { id: string; status: "draft" | "signed"; createdAt: string; signedAt: string | null }[];
};

/** What the law allows a record to be deleted under. `law` is how the text is cited. */
export const erasureBases = ["hpl-43", "hpl-44", "pjl-25", "gdpr-17"] as const;
export type ErasureBasis = (typeof erasureBases)[number];

export const erasureStatuses = ["asked", "done", "refused", "withdrawn"] as const;
export type ErasureStatus = (typeof erasureStatuses)[number];

/** Rows that were deleted, by kind. */
export type ErasureCounts = {
	consultations: number;
	decisions: number;
	signatures: number;
	addenda: number;
	reviews: number;
	marks: number;
	messages: number;
	suggestions: number;
	scores: number;
	notifications: number;
	openings: number;
	/** Absent from what was deleted before there were any. */
	patientForms?: number;
	patientCodes?: number;
};

export type ErasureView = {
	id: string;
	caseId: string;
	/** Closed by the patient to whoever looks: the reference is not told. */
	isClosed: boolean;
	/** Null once the case is gone: the reference went with it. */
	reference: string | null;
	basis: ErasureBasis;
	/** Null where only the author of the case may know it, and decide. */
	reason: string | null;
	status: ErasureStatus;
	askedBy: string;
	askedAt: string;
	decidedBy: string | null;
	decidedAt: string | null;
	counts: ErasureCounts | null;
	/** Whoever looks is who asked. */
	isOwn: boolean;
};

export type NewErasure = { caseId: string; basis: ErasureBasis; reason: string };
export type ErasureDecision = { decision: "done" | "refused" | "withdrawn"; reason?: string };

/** A line of the log as it is read: `device` is the browser, `subject` the name of the person that it concerned. */
export type LogLine = AuditLine & { device: string | null; subject: string | null };

/** `next` is the `before` of the page below; null on the last. */
export type LogPage = { lines: readonly LogLine[]; next: number | null };

export type LogPerson = { id: string; name: string };

/** What the log is searched by. `case` is a reference, or the id of a case that was deleted; days are Norwegian. */
export type LogQuery = {
	event?: AuditEventName;
	group?: AuditGroup;
	person?: string;
	/** The reference of a case, or its id. */
	search?: string;
	from?: string;
	to?: string;
};
