import type { Metadata } from "next";
import { PracticeStart } from "@/components/practice/practice-start";
import { AlarmReferences } from "@/components/waiting-room/alarm-references";
import { enter } from "@/lib/auth/enter";
import { localise } from "@/lib/clinical/engine/localise";
import { practiceFigures } from "@/lib/practice/figures";
import { currentLang } from "@/lib/texts/lang";
import { practice } from "@/lib/texts/practice";
import { waitingRoom } from "@/lib/texts/waiting-room";
import { loadAlarmReferences } from "@/lib/waiting-room/service";

export async function generateMetadata(): Promise<Metadata> {
	return { title: practice.title[await currentLang()] };
}

export default async function PracticePage() {
	const actor = await enter("/praksis");
	const figures = await practiceFigures(actor, new Date());
	const lang = await currentLang();
	const references = await loadAlarmReferences(actor.practiceId);
	return (
		<PracticeStart t={localise(practice, lang)} practiceName={actor.practiceName} figures={figures}>
			<AlarmReferences references={references} t={localise(waitingRoom, lang)} />
		</PracticeStart>
	);
}
