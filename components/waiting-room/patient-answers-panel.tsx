"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Lang, Localised } from "@/lib/clinical/types";
import { formatMoment } from "@/lib/dates";
import type { waitingRoom } from "@/lib/texts/waiting-room";
import { markFormSeen } from "@/lib/waiting-room/queries";
import type { FormView } from "@/lib/waiting-room/types";
import { formHeading, formParts } from "./form-parts";

type Texts = Localised<typeof waitingRoom>;
type Props = { caseId: string; forms: readonly FormView[]; mayMark: boolean; t: Texts; lang: Lang };

/** What the patient answered, as theirs. What was not answered is named too. */
export function PatientAnswersPanel({ caseId, forms, mayMark, t, lang }: Props) {
	const router = useRouter();
	const seen = useMutation({ mutationFn: markFormSeen, onSuccess: () => router.refresh() });
	if (forms.length === 0) return null;
	return (
		<section aria-labelledby="pasientens-svar" className="grid max-w-text gap-4 py-4">
			<h2 id="pasientens-svar">{t.answers}</h2>
			<p className="text-ink-soft text-sm">{t.ownWords}</p>
			{seen.isError && <Notice tone="danger" title={t.failed} role="alert" />}
			{forms.map((form) => (
				<article key={form.id} className="grid gap-3 border-line border-t py-4">
					<h3>{formHeading(form, t, lang)}</h3>
					{form.attention !== "nothing" && (
						<Notice tone={form.attention === "alarm" ? "danger" : "warning"} title={t.attention[form.attention]}>
							{form.seenAt !== null ? (
								<p>
									{t.seen} {formatMoment(form.seenAt, lang)}
								</p>
							) : (
								mayMark && (
									<Button
										variant="secondary"
										className="justify-self-start"
										onClick={() => seen.mutate({ caseId, formId: form.id })}
									>
										{t.markSeen}
									</Button>
								)
							)}
						</Notice>
					)}
					{formParts(form, t, lang).map(({ title, lead, lines }) => (
						<div key={title} className="grid gap-2">
							{title && <h4>{title}</h4>}
							{lead && <p className="text-ink-soft text-sm">{lead}</p>}
							<dl className="grid gap-2">
								{lines.map(({ id, question, answer, state }) => (
									<div key={id}>
										<dt className="text-ink-soft text-sm">{question}</dt>
										<dd className="wrap-anywhere">
											{answer} {state && <span className="text-ink-soft text-sm">({state})</span>}
										</dd>
									</div>
								))}
							</dl>
						</div>
					))}
				</article>
			))}
		</section>
	);
}
