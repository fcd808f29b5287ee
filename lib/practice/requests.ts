import "server-only";
import { z } from "zod";
import { type AuditEventName, auditEvents, auditGroups } from "@/lib/audit/events";
import { roles } from "@/lib/auth/roles";
import { says } from "@/lib/http/field-errors";
import { erasureBases, openingReasons, shortestReason } from "@/lib/practice/types";
import { freeText } from "@/lib/privacy/free-text";

/** What the routes of the practice accept. */

const line = (max: number) =>
	freeText(max)
		.transform((text) => text.normalize("NFC").replace(/\s+/g, " "))
		.refine((text) => text.length > 0, says("required"));

const ownWords = freeText(500).refine((text) => text.length >= shortestReason, says("tooShort"));

const role = z.enum(roles);
const version = z.int().min(1);

/** Only a physiotherapist comes from outside the practice. */
const onlyPhysio = ({ role, external }: { role: string; external?: boolean | undefined }) =>
	!external || role === "physio";
const externalPhysio = { message: says("externalPhysio"), path: ["external"] };

export const newInvitation = z
	.strictObject({
		name: line(100),
		email: z.string().trim().max(254).pipe(z.email()),
		role,
		external: z.boolean().optional(),
	})
	.refine(onlyPhysio, externalPhysio);

export const roleChange = z
	.strictObject({ role, external: z.boolean().optional(), from: role.optional() })
	.refine(onlyPhysio, externalPhysio);

export const activityChange = z.strictObject({ active: z.boolean(), version });

export const openingRequest = z.strictObject({ reason: z.enum(openingReasons), words: ownWords });

export const objectionRequest = z.strictObject({ closed: z.boolean(), reason: line(500) });

export const newErasure = z.strictObject({ caseId: z.uuid(), basis: z.enum(erasureBases), reason: ownWords });

export const erasureDecision = z
	.strictObject({ decision: z.enum(["done", "refused", "withdrawn"]), reason: freeText(500).optional() })
	.refine(({ decision, reason }) => decision !== "refused" || (reason?.length ?? 0) >= shortestReason, {
		message: says("tooShort"),
		path: ["reason"],
	});

const day = z.iso.date().optional();

/** `search` is the reference of a case, or the id that a deleted one leaves. */
export const logRequest = z.strictObject({
	event: z.enum(Object.keys(auditEvents) as [AuditEventName, ...AuditEventName[]]).optional(),
	group: z.enum(auditGroups).optional(),
	person: z.uuid().optional(),
	search: freeText(40).optional(),
	from: day,
	to: day,
	before: z.int().min(1).optional(),
});
