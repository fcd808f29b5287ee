import "@/components/consultation/wide-page.css";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { lastAnswers } from "@/components/consultation/last-answers";
import { OpenedConsultation } from "@/components/consultation/opened-consultation";
import { screenJson } from "@/components/consultation/screen-json";
import { patientSaid } from "@/components/waiting-room/patient-said";
import { currentSession, ownerIn } from "@/lib/auth/current-session";
import { admit, enter } from "@/lib/auth/enter";
import { localise } from "@/lib/clinical/engine/localise";
import { mayWrite } from "@/lib/consultation/may-write";
import { loadConsultation, loadPrevious } from "@/lib/consultation/service";
import { dayOf } from "@/lib/dates";
import { consultation } from "@/lib/texts/consultation";
import { fill } from "@/lib/texts/fill";
import { currentLang } from "@/lib/texts/lang";
import { waitingRoom } from "@/lib/texts/waiting-room";
import { loadForms } from "@/lib/waiting-room/service";

type Props = { params: Promise<{ id: string }> };

const find = cache(loadConsultation);

async function load(id: string) {
	const actor = await enter("/konsultasjon/[id]", id);
	const view = await find(actor.practiceId, id);
	if (view && !(await mayWrite(view, actor))) redirect(`/saker/${view.caseId}`);
	return { view, practiceId: actor.practiceId };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { id } = await params;
	const { actor } = await admit("/konsultasjon/[id]", id);
	const view = await find(actor.practiceId, id);
	return { title: view ? fill(consultation.title[await currentLang()], { reference: view.reference }) : undefined };
}

export default async function ConsultationPage({ params }: Props) {
	const { view, practiceId } = await load((await params).id);
	if (!view) notFound();
	const lang = await currentLang();
	const session = (await currentSession()) ?? notFound();
	const previous = view.status === "draft" ? await loadPrevious(practiceId, view) : null;
	const forms = view.status === "draft" ? await loadForms(practiceId, view.caseId) : [];
	return (
		<OpenedConsultation
			screen={screenJson(lang)}
			view={view}
			owner={ownerIn(session)}
			lang={lang}
			said={patientSaid(view.caseId, forms, previous?.signedAt ?? null, localise(waitingRoom, lang), lang)}
			last={previous && lastAnswers(previous, dayOf(new Date()), lang)}
		/>
	);
}
