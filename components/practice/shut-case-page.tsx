import type { ReactNode } from "react";
import { ClassBadges } from "@/components/ui/class-badges";
import { Link } from "@/components/ui/link";
import type { Lang, Localised, TriageClass } from "@/lib/clinical/types";
import { formatMoment } from "@/lib/dates";
import type { ShutCase } from "@/lib/practice/types";
import type { caseAccess } from "@/lib/texts/case-access";
import { fill } from "@/lib/texts/fill";
import type { terms } from "@/lib/texts/terms";
import { CaseLinks } from "./case-links";
import { OpeningForm } from "./opening-form";

type Props = {
	view: ShutCase;
	t: Localised<typeof caseAccess>;
	words: Localised<typeof terms>["class"];
	lang: Lang;
	children?: ReactNode;
};

/** A case from outside: reference, class, status and dates, and the question that opens it. */
export function ShutCasePage({ view, t, words, lang, children }: Props) {
	const moment = (value: string) => formatMoment(value, lang);
	return (
		<div className="page grid gap-12 py-10 sm:py-14">
			<header className="grid gap-3">
				<Link href="/saker" className="link inline-flex min-h-11 items-center justify-self-start text-sm">
					{t.back}
				</Link>
				<h1>{fill(t.title, { reference: view.reference })}</h1>
				<ClassBadges class={view.class as TriageClass | null} settled={view.settled} words={words} />
				<p className="lead">{t.shutLead}</p>
			</header>
			<div className="grid gap-x-16 gap-y-12 lg:grid-cols-[1fr_1.4fr]">
				<section aria-labelledby="konsultasjoner" className="grid content-start gap-3">
					<h2 id="konsultasjoner">{t.consultations}</h2>
					<ul className="border-line border-t">
						{view.consultations.map(({ id, signedAt, createdAt }) => (
							<li key={id} className="border-line border-b py-3">
								{signedAt ? fill(t.signed, { when: moment(signedAt) }) : fill(t.draft, { when: moment(createdAt) })}
							</li>
						))}
					</ul>
					<p className="text-ink-soft text-sm">{fill(t.created, { when: moment(view.createdAt) })}</p>
					<CaseLinks caseId={view.id} t={t} />
					{children}
				</section>
				<section aria-labelledby="hvorfor" className="grid content-start gap-5">
					<div className="grid max-w-text gap-2">
						<h2 id="hvorfor">{t.why}</h2>
						<p className="text-ink-soft">{t.whyLead}</p>
					</div>
					<OpeningForm caseId={view.id} t={t} />
				</section>
			</div>
		</div>
	);
}
