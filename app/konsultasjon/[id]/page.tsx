import "@/components/consultation/wide-page.css";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { Consultation } from "@/components/consultation/consultation";
import { lastAnswers } from "@/components/consultation/last-answers";
import { screenContent } from "@/components/consultation/screen-content";
import { figureSources } from "@/components/result/figure-sources";
import { patientSaid } from "@/components/waiting-room/patient-said";
import { currentSession, ownerIn } from "@/lib/auth/current-session";
import { admit, enter } from "@/lib/auth/enter";
import { localise } from "@/lib/clinical/engine/localise";
import { contentIn } from "@/lib/consultation/content";
import { mayWrite } from "@/lib/consultation/may-write";
import { loadConsultation, loadPrevious } from "@/lib/consultation/service";
import { dayOf } from "@/lib/dates";
import { consultation } from "@/lib/texts/consultation";
import { fill } from "@/lib/texts/fill";
import { currentLang } from "@/lib/texts/lang";
import { result } from "@/lib/texts/result";
import { terms } from "@/lib/texts/terms";
import { visits } from "@/lib/texts/visits";
import { waitingRoom } from "@/lib/texts/waiting-room";
import { loadForms } from "@/lib/waiting-room/service";

type Props = { params: Promise<{ id: string }> };

/** The few of these words that the form says. */
const { lastAnswer, askedAnew, use, useGoals, durationNow } = visits;
const formVisits = { lastAnswer, askedAnew, use, useGoals, durationNow };
const { own, confirm, confirmed, confirmAll, title, alarms, oneByOne, lead } = waitingRoom;
const { saidYes, choose, overrule, settled, notSettled, notNoted, left, openHere } = waitingRoom;
const formPatient = {
	...{ own, confirm, confirmed, confirmAll, title, alarms, oneByOne, lead },
	...{ saidYes, choose, overrule, settled, notSettled, notNoted, left, openHere },
};

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
	const content = contentIn(lang);
	const previous = view.status === "draft" ? await loadPrevious(practiceId, view) : null;
	const forms = view.status === "draft" ? await loadForms(practiceId, view.caseId) : [];
	return (
		<Consultation
			view={view}
			owner={ownerIn(session)}
			content={screenContent(content)}
			figureSources={figureSources(content)}
			t={localise({ form: consultation, result, terms, visits: formVisits, patient: formPatient }, lang)}
			lang={lang}
			said={patientSaid(view.caseId, forms, previous?.signedAt ?? null, localise(waitingRoom, lang), lang)}
			last={previous && lastAnswers(previous, dayOf(new Date()), lang)}
		/>
	);
}
