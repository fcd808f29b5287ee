import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { Localised } from "@/lib/clinical/types";
import type { DocumentName } from "@/lib/documents/types";
import type { print } from "@/lib/texts/print";
import { PrintActions } from "./print-actions";

export type Choice = { href: string; label: string; current: boolean; lang?: string };

type Props = {
	t: Localised<typeof print>;
	consultation: { id: string; caseId: string; reference: string };
	/** Which document is shown. */
	document: DocumentName;
	tabs: readonly Choice[];
	/** What else can be chosen of the document shown: its language, or whose copy it is. */
	choices: { title: string; options: readonly Choice[] } | null;
	note: string;
	pdfHref: string;
	/** "Signed …", filled; null for a draft. */
	signed: string | null;
	/** The plan was signed in another language than the reader's. */
	inOtherLanguage: boolean;
	/** The reader writes plans: the way back to it, and on to the next consultation. */
	mayWrite: boolean;
	/** What can be done with the document that is shown. */
	aside?: ReactNode;
	children: ReactNode;
};

/** The documents of one consultation; what is on the screen is what comes on paper. */
export function PrintPage({
	t,
	consultation,
	document,
	tabs,
	choices,
	note,
	pdfHref,
	signed,
	inOtherLanguage,
	mayWrite,
	aside,
	children,
}: Props) {
	return (
		<div className="page py-8 print:py-0">
			<div className="no-print mb-8 grid gap-5">
				<div className="flex flex-wrap items-center gap-x-6 gap-y-1 text-sm">
					{mayWrite && (
						<Link href={`/konsultasjon/${consultation.id}/plan`} className="link inline-flex min-h-11 items-center">
							{t.toPlan}
						</Link>
					)}
					<Link href={`/saker/${consultation.caseId}`} className="link inline-flex min-h-11 items-center">
						{t.toCase} {consultation.reference}
					</Link>
					{signed && <span className="text-ink-soft">{signed}</span>}
					{mayWrite && (
						<Link href="/konsultasjon/ny" className="link inline-flex min-h-11 items-center md:ms-auto">
							{t.newConsultation}
						</Link>
					)}
				</div>
				{!signed && (
					<Notice tone="unsettled" title={t.draft}>
						<p>
							{t.draftText}{" "}
							{mayWrite && (
								<Link href={`/konsultasjon/${consultation.id}/plan`} className="link">
									{t.toSign}
								</Link>
							)}
						</p>
					</Notice>
				)}
				<div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 border-line border-b">
					<nav aria-label={t.documents} className="flex flex-wrap gap-x-6">
						{tabs.map((tab) => (
							<Tab key={tab.href} {...tab} />
						))}
					</nav>
					<div className="pb-3">
						<PrintActions note={note} pdfHref={pdfHref} shown={{ consultationId: consultation.id, document }} t={t} />
					</div>
				</div>
				{choices && (
					<nav aria-label={choices.title} className="flex flex-wrap items-center gap-x-5 text-sm">
						<span className="text-ink-soft">{choices.title}</span>
						{choices.options.map((option) => (
							<Tab key={option.href} {...option} />
						))}
					</nav>
				)}
				{inOtherLanguage && document !== "pasient" && <p className="text-ink-soft text-sm">{t.otherLanguage}</p>}
				{aside}
			</div>
			{children}
		</div>
	);
}

function Tab({ href, label, current, lang }: Choice) {
	return (
		<Link href={href} lang={lang} aria-current={current ? "page" : undefined} className="tab">
			{label}
		</Link>
	);
}
