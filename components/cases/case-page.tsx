import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { type QuestionId, questions } from "@/lib/clinical/content/questions";
import type { Lang, Localised } from "@/lib/clinical/types";
import type { CaseView } from "@/lib/consultation/types";
import { formatMoment } from "@/lib/dates";
import type { cases } from "@/lib/texts/cases";
import { fill } from "@/lib/texts/fill";
import type { terms } from "@/lib/texts/terms";
import { SignedConsultation } from "./signed-consultation";

type Props = {
	view: CaseView;
	t: Localised<typeof cases>;
	words: Localised<typeof terms>;
	lang: Lang;
	/** Where the reader came from. */
	back: { href: string; label: string };
	/** Whose draft it is, in words, for those that the reader can't go on with. */
	draftsOfOthers: Readonly<Record<string, string>>;
	/** Whether the reader may look at a consultation under another version of the content. */
	mayCompare: boolean;
	/** What may not be missed, above everything else. */
	first?: ReactNode;
	/** What stands above the consultations: who may see the case, and links that belong to it. */
	children?: ReactNode;
	/** What stands under the plan of a signed consultation, by consultation. */
	underPlan?: Readonly<Record<string, ReactNode>>;
	/** What stands above the plan of a follow-up: what has changed since the visit before it, by consultation. */
	sinceLast?: Readonly<Record<string, ReactNode>>;
};

/** One case: a draft leads on, what was signed is read. Newest first. */
export function CasePage({
	view,
	t,
	words,
	lang,
	back,
	draftsOfOthers,
	mayCompare,
	first,
	children,
	underPlan = {},
	sinceLast = {},
}: Props) {
	const sex = view.consultations.find(({ answers }) => answers.sex)?.answers.sex;
	const who = [
		sex && sex !== "unspecified" ? words.sex[sex].toLowerCase() : null,
		view.birthYear === null ? null : fill(t.born, { year: view.birthYear }),
	].filter(Boolean);
	return (
		<div className="page grid grid-cols-[minmax(0,1fr)] gap-12 py-10 sm:py-14">
			<header className="grid grid-cols-[minmax(0,1fr)] gap-2">
				<Link href={back.href} className="link inline-flex min-h-11 items-center justify-self-start text-sm">
					{back.label}
				</Link>
				<h1>{fill(t.caseTitle, { reference: view.reference })}</h1>
				{first}
				{who.length > 0 && <p className="lead">{who.join(", ")}</p>}
				{children}
			</header>
			{view.consultations.map((consultation) => {
				const { signedAssessment, signedAt } = consultation;
				return signedAssessment && signedAt ? (
					<SignedConsultation
						key={consultation.id}
						view={{ ...consultation, signedAssessment, signedAt }}
						t={t}
						words={words}
						missing={signedAssessment.triage.missing.map((id) => questions[id as QuestionId]?.label[lang] ?? id)}
						lang={lang}
						sinceLast={sinceLast[consultation.id]}
						mayCompare={mayCompare}
					>
						{underPlan[consultation.id]}
					</SignedConsultation>
				) : (
					<article
						key={consultation.id}
						className="flex flex-wrap items-center justify-between gap-4 border-line border-y py-6"
					>
						<h2>{fill(t.draftOf, { when: formatMoment(consultation.savedAt, lang) })}</h2>
						{draftsOfOthers[consultation.id] === undefined ? (
							<LinkButton href={`/konsultasjon/${consultation.id}`}>{t.continueDraft}</LinkButton>
						) : (
							<p className="text-ink-soft">{draftsOfOthers[consultation.id]}</p>
						)}
					</article>
				);
			})}
		</div>
	);
}
