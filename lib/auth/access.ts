import type { AuditEventName } from "@/lib/audit/events";
import type { Role } from "@/lib/auth/roles";
import type { Text } from "@/lib/clinical/types";
import { routeWords } from "@/lib/texts/access";

/**
 * Who may call what: every page and every route of the server stands here once. Enforcement (`route`, `enter`), the
 * page /om/tilgang and the matrix test all read this table; an address that is missing here fails the build.
 */

/** How far a role reaches among what the address can name. Whatever lies beyond looks as if it were not there. */
export const reaches = ["everything", "practice", "own", "offered", "addressed", "reasoned"] as const;
export type Reach = (typeof reaches)[number];

/** What the varying part of an address names. */
export type Kind = "case" | "consultation" | "review" | "suggestion" | "user" | "link" | "erasure" | "session";

export type Access = {
	/** For everyone, signed in or not. */
	open?: true;
	/** For someone whose password was right and whose second factor is still to come; `enrol`: still to be set up. */
	halfway?: true | "enrol";
	of?: Kind;
	/** Asks for the password again when it was given more than ten minutes ago. */
	fresh?: true;
	/** Asked by the page itself, not by the person: does not keep a session alive. */
	background?: true;
	/** Asked by machines every few seconds: a line in the server's log only when it fails. */
	quiet?: true;
	/** What is written in the audit log once a reading was answered. Changes write their own entry as they are made. */
	logs?: AuditEventName;
} & Partial<Record<Role, Reach>>;

const open = { open: true } as const;
const everyone = { gp: "everything", physio: "everything", admin: "everything" } as const;
const caseReaders = { gp: "practice", physio: "addressed", admin: "reasoned" } as const;

export const pages = {
	"/": { ...everyone, logs: "list" },
	"/gjennomgang": { gp: "everything", physio: "everything", logs: "list" },
	"/gjennomgang/[reviewId]": { of: "review", gp: "practice", physio: "addressed", logs: "view" },
	"/gjennomgang/[reviewId]/svar": { of: "review", gp: "practice", physio: "addressed", logs: "view" },
	"/innhold": open,
	"/innhold/[part]": open,
	"/innhold/alt": open,
	"/invitasjon": open,
	"/konsultasjon/[id]": { of: "consultation", gp: "practice", logs: "view" },
	"/konsultasjon/[id]/plan": { of: "consultation", gp: "practice", logs: "view" },
	"/konsultasjon/[id]/risiko": { of: "consultation", ...caseReaders, logs: "view" },
	"/konsultasjon/[id]/versjoner": { of: "consultation", gp: "practice", admin: "reasoned", logs: "view" },
	"/konsultasjon/[id]/utskrift": { of: "consultation", ...caseReaders, logs: "view" },
	"/konsultasjon/ny": { gp: "everything" },
	"/konto": everyone,
	"/logg-inn": open,
	"/logg-inn/kode": { ...everyone, halfway: true },
	"/logg-inn/totrinn": { ...everyone, halfway: "enrol" },
	"/om": open,
	"/om/tilgang": open,
	"/oppfolging": { gp: "everything", admin: "everything", logs: "list" },
	"/praksis": { admin: "everything" },
	"/praksis/brukere": { admin: "everything" },
	"/praksis/innhold": { gp: "everything", admin: "everything" },
	"/praksis/logg": { admin: "everything", logs: "audit-read" },
	"/praksis/sletting": { admin: "everything", gp: "everything" },
	"/praksis/tall": { gp: "everything", admin: "everything", logs: "figures" },
	"/saker": { gp: "everything", admin: "everything", logs: "list" },
	"/saker/[caseId]": { of: "case", gp: "practice", physio: "addressed", admin: "practice" },
	"/saker/[caseId]/innsyn": { of: "case", gp: "practice", admin: "practice", logs: "audit-printed" },
	"/svar": open,
} as const satisfies Record<string, Access>;

export const routes = {
	"POST /api/session": open,
	"DELETE /api/session": { ...everyone, halfway: true },
	"POST /api/session/demo": open,
	"POST /api/session/second-factor": { halfway: true },
	"POST /api/session/membership": everyone,
	"POST /api/session/confirmation": everyone,
	"POST /api/session/oidc": open,
	"GET /api/session/oidc/callback": open,
	"POST /api/links/lookup": open,
	"POST /api/links/acceptance": open,
	"GET /api/account": everyone,
	"PUT /api/account/password": everyone,
	"POST /api/account/second-factor": { ...everyone, halfway: "enrol" },
	"PUT /api/account/second-factor": { ...everyone, halfway: "enrol" },
	"POST /api/account/recovery-codes": { ...everyone, fresh: true },
	"DELETE /api/account/sessions": everyone,
	"DELETE /api/account/sessions/[id]": { of: "session", gp: "own", physio: "own", admin: "own" },
	"POST /api/cases/search": { gp: "everything", admin: "everything", logs: "list" },
	"POST /api/cases/count": { admin: "everything" },
	"POST /api/cases/export": { admin: "everything", fresh: true },
	"POST /api/content/impact": { gp: "everything", admin: "everything", logs: "list" },
	"GET /api/cases/[id]": { of: "case", ...caseReaders, logs: "view" },
	"POST /api/cases/[id]/opening": { of: "case", admin: "practice", fresh: true },
	"POST /api/cases/[id]/objection": { of: "case", gp: "own" },
	"POST /api/cases/[id]/visits": { of: "case", gp: "practice" },
	"POST /api/cases/[id]/patient-codes": { of: "case", gp: "practice", admin: "practice" },
	"POST /api/cases/[id]/patient-codes/withdrawal": { of: "case", gp: "practice", admin: "practice" },
	"POST /api/cases/[id]/patient-answers": { of: "case", gp: "practice" },
	"POST /api/patient-answers/lookup": open,
	"PUT /api/patient-answers": open,
	"POST /api/consultations": { gp: "everything" },
	"GET /api/consultations/[id]": { of: "consultation", ...caseReaders, logs: "view" },
	"PATCH /api/consultations/[id]/answers": { of: "consultation", gp: "own" },
	"GET /api/consultations/[id]/plan": { of: "consultation", ...caseReaders, logs: "view" },
	"PUT /api/consultations/[id]/plan": { of: "consultation", gp: "own" },
	"POST /api/consultations/[id]/sign": { of: "consultation", gp: "own" },
	"POST /api/consultations/[id]/addenda": { of: "consultation", gp: "practice" },
	"GET /api/consultations/[id]/documents/[document]": { of: "consultation", ...caseReaders, logs: "pdf" },
	"GET /api/consultations/[id]/patient-view": { of: "consultation", gp: "practice", logs: "view" },
	"POST /api/consultations/[id]/uses": { of: "consultation", ...caseReaders },
	"POST /api/consultations/[id]/reviews": { of: "consultation", gp: "practice" },
	"GET /api/follow-ups": { gp: "everything", admin: "everything", logs: "list" },
	"GET /api/physiotherapists": { gp: "everything" },
	"GET /api/reviews": { gp: "everything", physio: "everything", logs: "list" },
	"GET /api/reviews/[id]": { of: "review", gp: "practice", physio: "addressed", logs: "view" },
	"POST /api/reviews/[id]/claim": { of: "review", physio: "offered" },
	"POST /api/reviews/[id]/release": { of: "review", physio: "addressed" },
	"PUT /api/reviews/[id]/marks": { of: "review", physio: "addressed" },
	"POST /api/reviews/[id]/messages": { of: "review", gp: "practice", physio: "addressed" },
	"POST /api/reviews/[id]/suggestions": { of: "review", physio: "addressed" },
	"POST /api/reviews/[id]/alarm": { of: "review", physio: "addressed" },
	"POST /api/reviews/[id]/scores": { of: "review", physio: "addressed" },
	"POST /api/reviews/[id]/finish": { of: "review", physio: "addressed" },
	"GET /api/reviews/[id]/letter": { of: "review", gp: "practice", physio: "addressed", logs: "pdf" },
	"POST /api/reviews/[id]/uses": { of: "review", gp: "practice", physio: "addressed" },
	"POST /api/suggestions/[id]/decision": { of: "suggestion", gp: "practice" },
	"GET /api/notifications": { gp: "everything", physio: "everything", background: true },
	"POST /api/notifications/seen": { gp: "everything", physio: "everything" },
	"GET /api/users": { admin: "everything" },
	"POST /api/users/invitations": { admin: "everything", fresh: true },
	"DELETE /api/users/invitations/[id]": { of: "link", admin: "practice", fresh: true },
	"PUT /api/users/[id]/role": { of: "user", admin: "practice", fresh: true },
	"PUT /api/users/[id]/activity": { of: "user", admin: "practice", fresh: true },
	"POST /api/users/[id]/new-password": { of: "user", admin: "practice", fresh: true },
	"DELETE /api/users/[id]/second-factor": { of: "user", admin: "practice", fresh: true },
	"POST /api/audit/search": { admin: "everything", logs: "audit-read" },
	"GET /api/erasures": { admin: "everything", gp: "everything" },
	"POST /api/erasures": { admin: "everything", gp: "everything", fresh: true },
	"POST /api/erasures/[id]/decision": { of: "erasure", admin: "practice", gp: "practice", fresh: true },
	"GET /api/health/live": { open: true, quiet: true },
	"GET /api/health/ready": { open: true, quiet: true },
	"GET /api/metrics": { open: true, quiet: true },
	"GET /api/[...rest]": open,
	"POST /api/[...rest]": open,
	"PUT /api/[...rest]": open,
	"PATCH /api/[...rest]": open,
	"DELETE /api/[...rest]": open,
} as const satisfies Record<string, Access>;

export type PageName = keyof typeof pages;
export type RouteName = keyof typeof routes;
export type AddressName = PageName | RouteName;

const table: Record<AddressName, Access> = { ...pages, ...routes };

export const accessTo = (address: AddressName): Access => table[address];

/** What the address is for, in words; the page about access lists them. */
export const purposeOf = (address: AddressName): Text => routeWords[address];

export const addresses = Object.keys(table) as readonly AddressName[];
