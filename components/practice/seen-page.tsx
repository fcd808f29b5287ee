import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PrintButton } from "@/components/ui/print-button";
import type { Seen } from "@/lib/audit/types";
import type { Lang, Localised } from "@/lib/clinical/types";
import { formatDay, formatMoment } from "@/lib/dates";
import { fill } from "@/lib/texts/fill";
import type { innsyn } from "@/lib/texts/innsyn";
import { seenDays } from "./seen-days";

type Props = {
	seen: readonly Seen[];
	of: { caseId: string; reference: string; practiceName: string };
	/** ISO moment. */
	now: string;
	/** What is missing on the sheet, told on the screen alone. */
	notice: string | null;
	/** What else the patient is given. */
	children?: ReactNode;
	t: Localised<typeof innsyn>;
	lang: Lang;
};

/** Who has looked at a case, on a sheet of paper that the patient takes home. */
export function SeenPage({ seen, of, now, notice, children, t, lang }: Props) {
	const days = seenDays(seen, t, lang);
	return (
		<div className="page py-8 print:py-0">
			<div className="no-print mb-8 flex flex-wrap items-center justify-between gap-x-8 gap-y-4 border-line border-b pb-4">
				<div className="grid gap-1">
					<Link
						href={`/saker/${of.caseId}`}
						className="link inline-flex min-h-11 items-center justify-self-start text-sm"
					>
						{t.toCase} {of.reference}
					</Link>
					<p className="text-ink-soft text-sm">{t.toPatient}</p>
				</div>
				<PrintButton label={t.print} />
			</div>
			{notice && <Notice tone="warning" title={notice} className="no-print mb-6" />}
			<article className="sheet" aria-labelledby="innsyn">
				<header>
					<h1 id="innsyn">{t.title}</h1>
					<p className="sheet-small">
						{of.practiceName} · {fill(t.meta, { reference: of.reference, when: formatMoment(now, lang) })}
					</p>
					<p>{t.lead}</p>
				</header>
				{days.length === 0 ? (
					<p className="sheet-large sheet-seen">{t.empty}</p>
				) : (
					days.map(({ day, lines }) => (
						<section key={day} aria-labelledby={`dag-${day}`} className="sheet-seen">
							<h2 id={`dag-${day}`}>{formatDay(day, lang)}</h2>
							<dl>
								{lines.map(({ key, who, did }) => (
									<div key={key}>
										<dt>{who}</dt>
										<dd>{did}</dd>
									</div>
								))}
							</dl>
						</section>
					))
				)}
				{children}
				<section aria-labelledby="spor" className="sheet-ask">
					<h2 id="spor">{t.askTitle}</h2>
					<p>{fill(t.ask, { practice: of.practiceName })}</p>
					<p>{t.ombud}</p>
				</section>
				<p className="sheet-small sheet-seen">{t.since}</p>
			</article>
		</div>
	);
}
