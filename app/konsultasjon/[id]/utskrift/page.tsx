import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintPage } from "@/components/print/print-page";
import { currentPractice } from "@/lib/auth/current-practice";
import { emergencyScripts } from "@/lib/clinical/engine/draft-plan";
import { journalNote } from "@/lib/clinical/engine/journal";
import { localise } from "@/lib/clinical/engine/localise";
import { patientSheet } from "@/lib/clinical/engine/patient-sheet";
import { contentIn } from "@/lib/consultation/content";
import { planLines } from "@/lib/consultation/plan-lines";
import { loadPlan } from "@/lib/consultation/service";
import { formatDay, formatMoment } from "@/lib/dates";
import { fill } from "@/lib/texts/fill";
import { currentLang } from "@/lib/texts/lang";
import { print } from "@/lib/texts/print";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ dokument?: string | string[] }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
	const { dokument } = await searchParams;
	return { title: (dokument === "journal" ? print.journal : print.patient)[await currentLang()] };
}

export default async function PrintsPage({ params, searchParams }: Props) {
	const lang = await currentLang();
	const practice = await currentPractice();
	const { consultation, evaluation, draft, decisions, record } =
		(await loadPlan(practice.id, (await params).id, lang)) ?? notFound();
	const { dokument } = await searchParams;
	const content = contentIn(lang);
	const { answers, signedAt, reference } = consultation;
	const lines = consultation.signedPlan ?? planLines(draft, decisions, record, { content, answers, evaluation, lang });
	const emergencyWords = emergencyScripts(content, evaluation).map((script) => script.patient);
	const t = localise(print, lang);
	return (
		<PrintPage
			t={t}
			consultation={{ id: consultation.id, caseId: consultation.caseId, reference }}
			shown={dokument === "journal" ? "journal" : "pasient"}
			sheet={patientSheet({ answers, evaluation, lines, emergencyWords, lang })}
			note={journalNote({ answers, evaluation, lines, status: signedAt === null ? "draft" : "signed", lang })}
			signed={signedAt && fill(t.signed, { when: formatMoment(signedAt, lang) })}
			day={formatDay(signedAt ?? new Date().toISOString(), lang)}
		/>
	);
}
