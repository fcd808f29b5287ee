import "server-only";
import type { Prisma } from "@/lib/db/generated/client";

export type Model = Prisma.ModelName;
type Payload<Name extends Model> = Prisma.TypeMap["model"][Name]["payload"];
type Scalar<Name extends Model> = keyof Payload<Name>["scalars"] & string;

/**
 * The columns that hold health text. Sealed when written through the client and opened when read, so that services
 * never see a sealed one. Whoever seals a field of their own (`User.totpSecret`) uses `sealFor` and `openFor` instead.
 */
export const sealedFields: { readonly [Name in Model]?: readonly Scalar<Name>[] } = {
	Consultation: ["answers", "planRecord"],
	PlanDecision: ["text", "reason"],
	Signature: ["assessment", "plan", "record"],
	PlanAddendum: ["before", "text", "reason", "why"],
	Review: ["question", "reply"],
	ReviewMessage: ["text"],
	Suggestion: ["before", "text", "reason", "answer"],
	SessionScore: ["scores"],
	CaseOpening: ["reason"],
	Erasure: ["reason"],
	MeasuredCase: ["visits", "counted"],
	PatientForm: ["answers", "handled"],
};

type Objects<Name extends Model> = Payload<Name>["objects"];
type NameOf<Related> = Related extends readonly (infer Row)[]
	? NameOf<Row>
	: Related extends { name: infer Name extends Model }
		? Name
		: never;

/** Which model each relation leads to: Prisma keeps it to itself. The compiler finds the relation that is missing. */
export const relations: {
	readonly [Name in Model as keyof Objects<Name> extends never ? never : Name]: {
		readonly [Relation in keyof Objects<Name>]: NameOf<Objects<Name>[Relation]>;
	};
} = {
	Practice: { cases: "Case", memberships: "Membership" },
	User: { memberships: "Membership", sessions: "Session", recoveryCodes: "RecoveryCode", identities: "Identity" },
	Membership: { practice: "Practice", user: "User" },
	Session: { user: "User" },
	RecoveryCode: { user: "User" },
	Identity: { user: "User" },
	Case: { practice: "Practice", consultations: "Consultation" },
	Consultation: { case: "Case", decisions: "PlanDecision", signature: "Signature", addenda: "PlanAddendum" },
	PlanDecision: { consultation: "Consultation" },
	Signature: { consultation: "Consultation", content: "ContentVersion" },
	PlanAddendum: { consultation: "Consultation" },
	Review: { marks: "ReviewMark", messages: "ReviewMessage", suggestions: "Suggestion" },
	ReviewMark: { review: "Review" },
	ReviewMessage: { review: "Review" },
	Suggestion: { review: "Review" },
	ContentVersion: { signatures: "Signature" },
};
