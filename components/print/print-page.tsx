import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import type { PatientSheet } from "@/lib/clinical/engine/patient-sheet";
import type { Localised } from "@/lib/clinical/types";
import type { print } from "@/lib/texts/print";
import { JournalDocument } from "./journal-document";
import { PatientDocument } from "./patient-document";
import { PrintActions } from "./print-actions";

type Props = {
	t: Localised<typeof print>;
	consultation: { id: string; caseId: string; reference: string };
	shown: "pasient" | "journal";
	sheet: PatientSheet;
	note: string;
	/** "Signed …", filled; null for a draft. */
	signed: string | null;
	/** The calendar day in words. */
	day: string;
};

/** Both prints of one consultation; what is on the screen is what comes on paper. */
export function PrintPage({ t, consultation, shown, sheet, note, signed, day }: Props) {
	const here = `/konsultasjon/${consultation.id}/utskrift`;
	const tabs = [
		["pasient", here, t.patient],
		["journal", `${here}?dokument=journal`, t.journal],
	] as const;
	return (
		<div className="page py-8 print:py-0">
			<div className="no-print mb-8 grid gap-5">
				<div className="flex flex-wrap items-center gap-x-6 gap-y-1 text-sm">
					<Link href={`/konsultasjon/${consultation.id}/plan`} className="link inline-flex min-h-11 items-center">
						{t.toPlan}
					</Link>
					<Link href={`/saker/${consultation.caseId}`} className="link inline-flex min-h-11 items-center">
						{t.toCase} {consultation.reference}
					</Link>
					{signed && <span className="text-ink-soft">{signed}</span>}
					<Link href="/konsultasjon/ny" className="link inline-flex min-h-11 items-center md:ms-auto">
						{t.newConsultation}
					</Link>
				</div>
				{!signed && (
					<Notice tone="unsettled" title={t.draft}>
						<p>
							{t.draftText}{" "}
							<Link href={`/konsultasjon/${consultation.id}/plan`} className="link">
								{t.toSign}
							</Link>
						</p>
					</Notice>
				)}
				<div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 border-line border-b">
					<nav aria-label={t.documents} className="flex gap-6">
						{tabs.map(([name, href, label]) => (
							<Link key={name} href={href} aria-current={shown === name ? "page" : undefined} className="tab">
								{label}
							</Link>
						))}
					</nav>
					<div className="pb-3">
						<PrintActions note={note} t={t} />
					</div>
				</div>
			</div>
			{shown === "journal" ? (
				<>
					<h1 className="visually-hidden">{t.journal}</h1>
					<JournalDocument note={note} t={t} />
				</>
			) : (
				<PatientDocument sheet={sheet} t={t} day={day} reference={consultation.reference} draft={!signed} />
			)}
		</div>
	);
}
