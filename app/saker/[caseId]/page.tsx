import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { planExtras } from "@/app/gjennomgang/plan-extras";
import { CasePage } from "@/components/cases/case-page";
import { CaseLinks } from "@/components/practice/case-links";
import { Objection } from "@/components/practice/objection";
import { OpenBanner } from "@/components/practice/open-banner";
import { ShutCasePage } from "@/components/practice/shut-case-page";
import { UnansweredAlarms } from "@/components/review/unanswered-alarms";
import { FollowUpButton } from "@/components/visits/follow-up-button";
import { Trajectory } from "@/components/visits/trajectory";
import { trajectoryVisits } from "@/components/visits/trajectory-visits";
import { visitNotes } from "@/components/visits/visit-notes";
import { PatientAnswersPanel } from "@/components/waiting-room/patient-answers-panel";
import { PatientCodes } from "@/components/waiting-room/patient-codes";
import { admit } from "@/lib/auth/enter";
import { decimal } from "@/lib/clinical/engine/answer-text";
import { localise } from "@/lib/clinical/engine/localise";
import { contentIn } from "@/lib/consultation/content";
import { loadShutCase } from "@/lib/practice/open-case";
import { unansweredAlarms } from "@/lib/review/unanswered-alarms";
import { caseAccess } from "@/lib/texts/case-access";
import { cases } from "@/lib/texts/cases";
import { fill } from "@/lib/texts/fill";
import { currentLang } from "@/lib/texts/lang";
import { review } from "@/lib/texts/review";
import { terms } from "@/lib/texts/terms";
import { visits } from "@/lib/texts/visits";
import { waitingRoom } from "@/lib/texts/waiting-room";
import { openCodes } from "@/lib/waiting-room/codes";
import { loadForms } from "@/lib/waiting-room/service";
import { loadShown } from "./load-shown";

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { caseId } = await params;
	const { actor } = await admit("/saker/[caseId]", caseId);
	const found = (await loadShutCase(actor, caseId)) ?? notFound();
	return { title: fill(cases.caseTitle[await currentLang()], { reference: found.reference }) };
}

export default async function OneCasePage({ params }: Props) {
	const lang = await currentLang();
	const { caseId } = await params;
	const shown = await loadShown(caseId);
	const t = localise(caseAccess, lang);
	const words = localise(terms, lang);
	const { role, practiceId, practiceName } = shown.actor;
	const codes = role !== "physio" && (
		<PatientCodes
			caseId={caseId}
			practiceName={practiceName}
			codes={await openCodes(practiceId, caseId, new Date())}
			t={localise(waitingRoom, lang)}
			lang={lang}
		/>
	);
	if (shown.shut)
		return (
			<ShutCasePage view={shown.shut} t={t} words={words.class} lang={lang}>
				{codes}
			</ShutCasePage>
		);
	const { view, until, closedAt, mayClose, writers } = shown.open;
	const back = role === "physio" ? { href: "/gjennomgang", label: t.backToReviews } : { href: "/saker", label: t.back };
	const underPlan = await planExtras(shown.actor, caseId, view.consultations, lang);
	const sinceLast = visitNotes(view.consultations, contentIn(lang), lang);
	const visitWords = localise(visits, lang);
	const points = trajectoryVisits(view.consultations, words, visitWords.notAsked, lang);
	const isUnderWay = view.consultations.some(({ status }) => status === "draft");
	const draftsOfOthers = Object.fromEntries(
		[...writers].map(([id, name]) => [id, name === null ? "" : fill(t.draftBy, { name })]),
	);
	return (
		<CasePage
			view={view}
			t={localise(cases, lang)}
			words={words}
			lang={lang}
			back={back}
			draftsOfOthers={draftsOfOthers}
			mayCompare={role !== "physio"}
			underPlan={underPlan}
			first={
				<UnansweredAlarms
					alarms={await unansweredAlarms(shown.actor, caseId, lang)}
					t={localise(review.unanswered, lang)}
					words={words.class}
					lang={lang}
					mayOpen={role !== "admin"}
				/>
			}
			sinceLast={sinceLast}
		>
			{role !== "physio" && (
				<PatientAnswersPanel
					caseId={caseId}
					forms={await loadForms(practiceId, caseId)}
					mayMark={role === "gp"}
					t={localise(waitingRoom, lang)}
					lang={lang}
				/>
			)}
			{until && <OpenBanner until={until} t={t} lang={lang} />}
			{role !== "physio" && (
				<div className="no-print mt-3 flex flex-wrap items-center gap-x-6 gap-y-1 border-line border-y py-2.5">
					{role === "gp" && !isUnderWay && <FollowUpButton caseId={caseId} t={visitWords} />}
					{codes}
					<CaseLinks caseId={caseId} t={t} />
					{mayClose && <Objection caseId={caseId} closedAt={closedAt} t={t} lang={lang} />}
				</div>
			)}
			<Trajectory visits={points} t={visitWords} decimal={(value) => decimal(Math.round(value * 10) / 10, lang)} />
		</CasePage>
	);
}
