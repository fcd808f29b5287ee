import type { Metadata } from "next";
import { FollowUpPart } from "@/components/follow-ups/follow-up-part";
import { AlarmReferences } from "@/components/waiting-room/alarm-references";
import { AttentionList } from "@/components/waiting-room/attention-list";
import { enter } from "@/lib/auth/enter";
import { localise } from "@/lib/clinical/engine/localise";
import { listFollowUps } from "@/lib/consultation/list-follow-ups";
import { followUpParts } from "@/lib/consultation/types";
import { dayOf } from "@/lib/dates";
import { followUps } from "@/lib/texts/follow-ups";
import { currentLang } from "@/lib/texts/lang";
import { terms } from "@/lib/texts/terms";
import { visits } from "@/lib/texts/visits";
import { waitingRoom } from "@/lib/texts/waiting-room";
import { loadAlarmReferences, loadAttention } from "@/lib/waiting-room/service";

export async function generateMetadata(): Promise<Metadata> {
	return { title: followUps.title[await currentLang()] };
}

export default async function FollowUpsPage() {
	const lang = await currentLang();
	const actor = await enter("/oppfolging");
	const today = dayOf(new Date());
	const words = { ...localise({ t: followUps, terms, visits }, lang), lang, today };
	const reader = { id: actor.userId, role: actor.role === "admin" ? "admin" : "gp" } as const;
	// Patients' own alarm answers are health: not an administrator's to read.
	const attention = actor.role === "gp" ? await loadAttention(actor) : [];
	const references = actor.role === "admin" ? await loadAlarmReferences(actor.practiceId) : [];
	const parts = await Promise.all(
		followUpParts.map(async (part) => ({ part, first: await listFollowUps(actor, { part }, today) })),
	);
	return (
		<div className="page grid gap-12 py-10 sm:py-14">
			<header className="grid gap-2">
				<h1>{words.t.title}</h1>
				<p className="lead">{words.t.lead}</p>
			</header>
			<AlarmReferences references={references} t={localise(waitingRoom, lang)} />
			{attention.length > 0 && <AttentionList rows={attention} t={localise(waitingRoom, lang)} lang={lang} />}
			{parts.map(({ part, first }) => (
				<FollowUpPart key={`${part}-${lang}`} part={part} first={first} words={words} reader={reader} />
			))}
		</div>
	);
}
