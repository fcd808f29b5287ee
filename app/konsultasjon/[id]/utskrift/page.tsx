import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { sharing } from "@/app/gjennomgang/plan-extras";
import { JournalDocument } from "@/components/print/journal-document";
import { LetterDocument } from "@/components/print/letter-document";
import { PatientDocument } from "@/components/print/patient-document";
import { type Choice, PrintPage } from "@/components/print/print-page";
import { PatientCodes } from "@/components/waiting-room/patient-codes";
import type { Actor } from "@/lib/auth/actor";
import { enter } from "@/lib/auth/enter";
import { localise } from "@/lib/clinical/engine/localise";
import { type Lang, type PatientLang, patientLangs } from "@/lib/clinical/types";
import type { ConsultationView } from "@/lib/consultation/types";
import { formatMoment } from "@/lib/dates";
import { documentOf, documentsOf, letterFrame, noteOf } from "@/lib/documents/documents";
import { sheetView } from "@/lib/documents/sheet-view";
import type { DocumentName, PrintedCase } from "@/lib/documents/types";
import { fill } from "@/lib/texts/fill";
import { currentLang } from "@/lib/texts/lang";
import { print } from "@/lib/texts/print";
import { sheetTexts } from "@/lib/texts/sheet";
import { waitingRoom } from "@/lib/texts/waiting-room";
import { openCodes } from "@/lib/waiting-room/codes";
import { type Asked, addressOf, readAsked } from "./asked";
import { loadCase } from "./load-case";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Readonly<Record<string, string | string[]>>> };

const labelOf = (name: DocumentName, { evaluation }: Pick<PrintedCase, "evaluation">) => {
	if (name === "henvisning") return evaluation.triage.class === "emergency" ? print.hospital : print.referral;
	return { pasient: print.patient, journal: print.journal, fysioterapeut: print.physio }[name];
};

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
	const lang = await currentLang();
	const { document } = readAsked(await searchParams, lang);
	const titles = {
		pasient: print.patient,
		journal: print.journal,
		fysioterapeut: print.physio,
		henvisning: print.referral,
	};
	return { title: titles[document][lang] };
}

export default async function PrintsPage({ params, searchParams }: Props) {
	const lang = await currentLang();
	const asked = (await params).id;
	const actor = await enter("/konsultasjon/[id]/utskrift", asked);
	const { consultation, printed } = (await loadCase(actor.practiceId, asked, lang)) ?? notFound();
	const { written } = printed;
	const wanted = readAsked(await searchParams, written);
	const { id, caseId, reference, signedAt } = consultation;
	const t = localise(print, lang);
	const shown = documentOf(wanted.document, printed, wanted) ?? notFound();
	const page = (asked: Asked) => `/konsultasjon/${id}/utskrift${addressOf(asked, "dokument")}`;
	const tabs = documentsOf(printed).map(
		(document): Choice => ({
			href: page({ ...wanted, document }),
			label: labelOf(document, printed)[lang],
			current: document === wanted.document,
		}),
	);
	return (
		<PrintPage
			t={t}
			consultation={{ id, caseId, reference }}
			document={wanted.document}
			tabs={tabs}
			choices={choicesOf(wanted, page, t)}
			note={noteOf(printed)}
			inOtherLanguage={written !== lang}
			pdfHref={`/api/consultations/${id}/documents/${wanted.document}${addressOf(wanted)}`}
			signed={signedAt && fill(t.signed, { when: formatMoment(signedAt, lang) })}
			mayWrite={actor.role === "gp"}
			aside={await asideOf(wanted, actor, consultation, lang)}
		>
			{shown.kind === "sheet" && (
				<PatientDocument view={sheetView(shown.sheet, printed)} own={`${sheetTexts.original[wanted.patientLang]}:`} />
			)}
			{shown.kind === "note" && (
				<>
					<h1 className="visually-hidden">{t.journal}</h1>
					<JournalDocument note={shown.note} written={written} t={t} />
				</>
			)}
			{shown.kind === "letters" && (
				<LetterDocument
					letters={shown.letters}
					written={written}
					t={localise(print, written)}
					{...letterFrame(printed)}
				/>
			)}
		</PrintPage>
	);
}

/** What can be done with the document: the letter is sent, and the patient's sheet is followed by a code for later. */
async function asideOf({ document, patientLang }: Asked, actor: Actor, consultation: ConsultationView, lang: Lang) {
	const { caseId, signedAssessment } = consultation;
	if (document === "fysioterapeut") return sharing(actor, consultation, lang, 2);
	if (document !== "pasient" || actor.role !== "gp" || !signedAssessment) return null;
	if (signedAssessment.triage.class === "emergency") return null;
	return (
		<PatientCodes
			caseId={caseId}
			practiceName={actor.practiceName}
			codes={await openCodes(actor.practiceId, caseId, new Date())}
			kinds={["follow-up"]}
			onPrintPage
			patientLang={patientLang}
			t={localise(waitingRoom, lang)}
			lang={lang}
		/>
	);
}

function choicesOf(
	wanted: Asked,
	page: (asked: Asked) => string,
	t: { sheetLanguage: string; copies: string; receiversCopy: string; gpCopy: string },
) {
	if (wanted.document === "pasient") {
		const option = (patientLang: PatientLang): Choice => ({
			href: page({ ...wanted, patientLang }),
			label: sheetTexts.language[patientLang],
			current: patientLang === wanted.patientLang,
			lang: patientLang,
		});
		return { title: t.sheetLanguage, options: patientLangs.map(option) };
	}
	if (wanted.document === "journal") return null;
	const copy = (gpCopy: boolean, label: string): Choice => ({
		href: page({ ...wanted, gpCopy }),
		label,
		current: gpCopy === wanted.gpCopy,
	});
	return { title: t.copies, options: [copy(false, t.receiversCopy), copy(true, t.gpCopy)] };
}
