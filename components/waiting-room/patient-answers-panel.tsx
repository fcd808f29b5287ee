"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { questionsAt } from "@/lib/clinical/content/patient-form";
import { instrumentItems } from "@/lib/clinical/instruments/items";
import type { Lang, Localised } from "@/lib/clinical/types";
import { formatMoment } from "@/lib/dates";
import type { waitingRoom } from "@/lib/texts/waiting-room";
import type { AskedId } from "@/lib/waiting-room/answers";
import { markFormSeen } from "@/lib/waiting-room/queries";
import type { FormView } from "@/lib/waiting-room/types";
import { answerWords, begunInstruments, labelOf } from "./patient-said";

type Texts = Localised<typeof waitingRoom>;
type Props = { caseId: string; forms: readonly FormView[]; t: Texts; lang: Lang };

/** What the patient answered, as theirs. What was not answered is named too. */
export function PatientAnswersPanel({ caseId, forms, t, lang }: Props) {
	const router = useRouter();
	const seen = useMutation({ mutationFn: markFormSeen, onSuccess: () => router.refresh() });
	if (forms.length === 0) return null;
	return (
		<section aria-labelledby="pasientens-svar" className="grid max-w-text gap-4 py-4">
			<h2 id="pasientens-svar">{t.answers}</h2>
			<p className="text-ink-soft text-sm">{t.notConfirmed}</p>
			{seen.isError && <Notice tone="danger" title={t.failed} role="alert" />}
			{forms.map((form) => (
				<article key={form.id} className="grid gap-3 border-line border-t py-4">
					<h3>
						{t.moments[form.moment]}, {formatMoment(form.savedAt, lang)}. {form.submittedAt ? t.handedIn : t.underWay}
					</h3>
					{form.attention !== "nothing" && (
						<Notice tone={form.attention === "alarm" ? "danger" : "warning"} title={t.attention[form.attention]}>
							{form.seenAt === null ? (
								<Button
									variant="secondary"
									className="justify-self-start"
									onClick={() => seen.mutate({ caseId, formId: form.id })}
								>
									{t.seen}
								</Button>
							) : (
								<p>
									{t.seen} {formatMoment(form.seenAt, lang)}
								</p>
							)}
						</Notice>
					)}
					<Answered ids={questionsAt(form.moment)} form={form} t={t} lang={lang} />
					{begunInstruments(form.answers).map((instrument) => (
						<div key={instrument} className="grid gap-2">
							<h4>{t.instruments[instrument]}</h4>
							<p className="text-ink-soft text-sm">{t.topics}</p>
							<Answered ids={instrumentItems[instrument]} form={form} t={t} lang={lang} />
						</div>
					))}
				</article>
			))}
		</section>
	);
}

function Answered({ ids, form, t, lang }: { ids: readonly AskedId[]; form: FormView; t: Texts; lang: Lang }) {
	return (
		<dl className="grid gap-2">
			{ids.map((id) => (
				<div key={id}>
					<dt className="text-ink-soft text-sm">{labelOf(id, lang)}</dt>
					<dd className="wrap-anywhere">{answerWords(id, form.answers[id], t, lang)}</dd>
				</div>
			))}
		</dl>
	);
}
