import type { Metadata } from "next";
import { PracticeStart } from "@/components/practice/practice-start";
import { enter } from "@/lib/auth/enter";
import { localise } from "@/lib/clinical/engine/localise";
import { practiceFigures } from "@/lib/practice/figures";
import { currentLang } from "@/lib/texts/lang";
import { practice } from "@/lib/texts/practice";

export async function generateMetadata(): Promise<Metadata> {
	return { title: practice.title[await currentLang()] };
}

export default async function PracticePage() {
	const actor = await enter("/praksis");
	const figures = await practiceFigures(actor, new Date());
	return (
		<PracticeStart t={localise(practice, await currentLang())} practiceName={actor.practiceName} figures={figures} />
	);
}
