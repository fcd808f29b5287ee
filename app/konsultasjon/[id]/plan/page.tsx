import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { planExtras } from "@/app/gjennomgang/plan-extras";
import { LeftPlan } from "@/components/plan/left-plan";
import { PlanEditor } from "@/components/plan/plan-editor";
import { SignedPlan } from "@/components/plan/signed-plan";
import { wordsFor } from "@/components/plan/words-for";
import { Link } from "@/components/ui/link";
import { SinceVisit } from "@/components/visits/since-visit";
import { PatientCodes } from "@/components/waiting-room/patient-codes";
import { currentSession, ownerIn } from "@/lib/auth/current-session";
import { enter } from "@/lib/auth/enter";
import { localise } from "@/lib/clinical/engine/localise";
import { contentIn } from "@/lib/consultation/content";
import { mayWrite } from "@/lib/consultation/may-write";
import { loadPlan } from "@/lib/consultation/service";
import { dayOf, formatMoment } from "@/lib/dates";
import { cases } from "@/lib/texts/cases";
import { fill } from "@/lib/texts/fill";
import { currentLang } from "@/lib/texts/lang";
import { plan } from "@/lib/texts/plan";
import { risk } from "@/lib/texts/risk";
import { terms } from "@/lib/texts/terms";
import { visits } from "@/lib/texts/visits";
import { waitingRoom } from "@/lib/texts/waiting-room";
import { openCodes } from "@/lib/waiting-room/codes";

export async function generateMetadata(): Promise<Metadata> {
	return { title: plan.title[await currentLang()] };
}

export default async function PlanPage({ params }: { params: Promise<{ id: string }> }) {
	const lang = await currentLang();
	const { id } = await params;
	const actor = await enter("/konsultasjon/[id]/plan", id);
	const view = (await loadPlan(actor.practiceId, id, lang)) ?? notFound();
	const { consultation } = view;
	if (!(await mayWrite(consultation, actor))) redirect(`/saker/${consultation.caseId}`);
	const extras = await planExtras(actor, consultation.caseId, [consultation], lang, 2);
	const t = localise(plan, lang);
	const words = localise(terms, lang);
	return (
		<div className="page grid gap-6 py-8 sm:py-12">
			<header className="grid gap-1">
				<div className="flex flex-wrap gap-x-6 text-sm">
					<Link href={`/konsultasjon/${consultation.id}`} className="link inline-flex min-h-11 items-center">
						{t.toConsultation} {consultation.reference}
					</Link>
					<Link href={`/konsultasjon/${consultation.id}/risiko`} className="link inline-flex min-h-11 items-center">
						{risk.title[lang]}
					</Link>
				</div>
				<h1>{t.title}</h1>
			</header>
			{consultation.status === "signed" && <LeftPlan consultation={consultation} userId={actor.userId} t={t} />}
			{consultation.status === "signed" ? (
				<SignedPlan
					view={view}
					t={t}
					terms={words}
					own={localise({ ownWords: cases.ownWords, noPlan: cases.noPlan }, lang)}
					lang={lang}
					signed={fill(t.readOnly, { when: formatMoment(consultation.signedAt ?? consultation.savedAt, lang) })}
				>
					<PatientCodes
						caseId={consultation.caseId}
						practiceName={actor.practiceName}
						codes={await openCodes(actor.practiceId, consultation.caseId, new Date())}
						kinds={["follow-up"]}
						t={localise(waitingRoom, lang)}
						lang={lang}
					/>
					{extras[id]}
				</SignedPlan>
			) : (
				<PlanEditor
					key={lang}
					view={view}
					owner={ownerIn((await currentSession()) ?? notFound())}
					today={dayOf(new Date())}
					words={{
						t,
						terms: { class: words.class, planSection: words.planSection, stratum: words.stratum },
						visits: localise(visits, lang),
						lang,
						...wordsFor(contentIn(lang), view, lang),
					}}
				>
					{view.previous && <SinceVisit previous={view.previous} answers={consultation.answers} lang={lang} />}
				</PlanEditor>
			)}
		</div>
	);
}
