import type { AuditReason } from "@/lib/audit/types";
import type { Role } from "@/lib/auth/roles";
import { roleNames } from "@/lib/auth/roles";
import type { Lang, Localised } from "@/lib/clinical/types";
import { dayOf, formatClock, formatDay, formatMoment } from "@/lib/dates";
import type { ErasureBasis, LogLine, OpeningReason } from "@/lib/practice/types";
import type { auditEventWords, auditGroupWords } from "@/lib/texts/audit";
import type { caseAccess } from "@/lib/texts/case-access";
import type { erasure } from "@/lib/texts/erasure";
import { fill } from "@/lib/texts/fill";
import type { log } from "@/lib/texts/log";
import type { LogEntry } from "./fold-log";

export type LogWords = {
	t: Localised<typeof log>;
	events: Localised<typeof auditEventWords>;
	groups: Localised<typeof auditGroupWords>;
	openings: Localised<typeof caseAccess>["reasons"];
	bases: Localised<typeof erasure>["bases"];
	documents: Readonly<Record<string, string>>;
	lang: Lang;
};

/** The event itself. */
export function whatWords({ event, case: about }: LogLine, { t, events }: LogWords): string {
	// The list names no case; an administrator who sees one from outside has the case named.
	return event === "list" && about !== null ? t.fromOutside : events[event];
}

/** What else there is to say: the document, the roles, whom it concerned, the reason. */
export function moreWords(line: LogLine, words: LogWords): readonly string[] {
	const { t, documents, lang, openings, bases } = words;
	const { document, part, from, to, kind, basis, rows } = line.detail;
	const role = (value: unknown) => roleNames[value as Role]?.[lang].toLowerCase() ?? String(value);
	return [
		typeof document === "string" ? documents[document] : undefined,
		typeof part === "string" ? t.parts[part as keyof typeof t.parts] : undefined,
		line.event === "role-changed" ? fill(t.roles, { from: role(from), to: role(to) }) : undefined,
		typeof kind === "string" ? openings[kind as OpeningReason] : undefined,
		typeof basis === "string" ? bases[basis as ErasureBasis]?.name : undefined,
		typeof rows === "number" ? fill(t.rows, { count: rows }) : undefined,
		line.subject === null ? undefined : fill(t.about, { name: line.subject }),
		line.reason && reasonWords(line.reason, t),
	].filter((word) => typeof word === "string");
}

/** «Kari Lunde, lege»; who is not known is said so. */
export function whoWords({ actor, event }: LogLine, { t, lang }: LogWords): string {
	if (actor === null) return event === "patient-answered" ? t.patient : t.unknown;
	return `${actor.name}, ${roleNames[actor.role][lang].toLowerCase()}`;
}

/** Null when it concerned no case. */
export function caseWords({ case: about }: LogLine, { t }: LogWords): string | null {
	return about && (about.reference ?? t.goneCase);
}

/** A day and a time of day, or from the first to the last: two lines, since a column is narrow. */
export function whenWords({ first, last }: LogEntry, { t, lang }: LogWords): readonly [string, string] {
	if (dayOf(first) !== dayOf(last)) return [`${formatMoment(first, lang)} –`, formatMoment(last, lang)];
	const from = formatClock(first, lang);
	const to = formatClock(last, lang);
	return [formatDay(last, lang), fill(t.clock, { time: from === to ? to : `${from}–${to}` })];
}

function reasonWords(reason: AuditReason, t: LogWords["t"]): string {
	switch (reason.status) {
		case "open":
			return fill(t.reason, { words: reason.words });
		case "withheld":
			return t.withheldReason;
		case "broken":
			return t.brokenReason;
	}
}
