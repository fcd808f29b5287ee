import Link from "next/link";
import { LinkButton } from "@/components/ui/button";
import { type QuestionId, questions } from "@/lib/clinical/content/questions";
import type { Lang, Localised } from "@/lib/clinical/types";
import type { CaseView } from "@/lib/consultation/types";
import { formatMoment } from "@/lib/dates";
import type { cases } from "@/lib/texts/cases";
import { fill } from "@/lib/texts/fill";
import type { terms } from "@/lib/texts/terms";
import { SignedConsultation } from "./signed-consultation";

type Props = { view: CaseView; t: Localised<typeof cases>; words: Localised<typeof terms>; lang: Lang };

/** One case: a draft leads on, what was signed is read. Newest first. */
export function CasePage({ view, t, words, lang }: Props) {
	const sex = view.consultations.find(({ answers }) => answers.sex)?.answers.sex;
	const who = [
		sex && sex !== "unspecified" ? words.sex[sex].toLowerCase() : null,
		view.birthYear === null ? null : fill(t.born, { year: view.birthYear }),
	].filter(Boolean);
	return (
		<div className="page grid gap-12 py-10 sm:py-14">
			<header className="grid gap-2">
				<Link href="/saker" className="link inline-flex min-h-11 items-center text-sm">
					{t.back}
				</Link>
				<h1>{fill(t.caseTitle, { reference: view.reference })}</h1>
				{who.length > 0 && <p className="lead">{who.join(", ")}</p>}
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
					/>
				) : (
					<article
						key={consultation.id}
						className="flex flex-wrap items-center justify-between gap-4 border-line border-y py-6"
					>
						<h2>{fill(t.draftOf, { when: formatMoment(consultation.savedAt, lang) })}</h2>
						<LinkButton href={`/konsultasjon/${consultation.id}`}>{t.continueDraft}</LinkButton>
					</article>
				);
			})}
		</div>
	);
}
