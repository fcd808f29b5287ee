import type { AuditEventName } from "@/lib/audit/events";
import type { Seen } from "@/lib/audit/types";
import { roleNames } from "@/lib/auth/roles";
import type { Lang, Localised } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { innsyn } from "@/lib/texts/innsyn";

type Words = Localised<typeof innsyn>;
export type SeenLine = { key: string; who: string; did: string };
export type SeenDay = { day: string; lines: readonly SeenLine[] };

/** What was seen, the newest day first and each day in its order, in words for the patient. Comes oldest first. */
export function seenDays(seen: readonly Seen[], t: Words, lang: Lang): readonly SeenDay[] {
	const days = new Map<string, SeenLine[]>();
	for (const one of seen) {
		const lines = days.get(one.day) ?? [];
		lines.push({ key: `${one.day} ${one.first} ${lines.length}`, who: who(one, t, lang), did: didWords(one, t) });
		days.set(one.day, lines);
	}
	return [...days].map(([day, lines]) => ({ day, lines })).toReversed();
}

function who({ name, role, events }: Seen, t: Words, lang: Lang): string {
	if (name === null) return Object.keys(events).every((event) => event === "patient-answered") ? t.coded : t.unknown;
	return role === null ? name : `${name}, ${roleNames[role][lang].toLowerCase()}`;
}

/** «så på saken (3 ganger), skrev ut et ark fra saken». What has no words of its own is counted together. */
function didWords({ events }: Seen, t: Words): string {
	const counts = new Map<string, number>();
	for (const [event, count] of Object.entries(events) as [AuditEventName, number][]) {
		const words = event in t.did ? t.did[event as keyof Words["did"]] : t.other;
		counts.set(words, (counts.get(words) ?? 0) + count);
	}
	return [...counts].map(([words, count]) => (count > 1 ? `${words} (${fill(t.times, { count })})` : words)).join(", ");
}
