import { Fragment } from "react";
import type { Lang, Localised } from "@/lib/clinical/types";
import type { innsyn } from "@/lib/texts/innsyn";
import type { waitingRoom } from "@/lib/texts/waiting-room";
import type { FormView } from "@/lib/waiting-room/types";
import { formHeading, formParts } from "./form-lines";

type Props = {
	forms: readonly FormView[];
	t: Pick<Localised<typeof innsyn>, "ownTitle" | "ownLead">;
	words: Localised<typeof waitingRoom>;
	lang: Lang;
};

/** What the patient answered with a code, on the sheet that they may ask for: what, when, and what was confirmed. */
export function OwnAnswers({ forms, t, words, lang }: Props) {
	if (forms.length === 0) return null;
	return (
		<section aria-labelledby="egne-svar" className="sheet-own">
			<h2 id="egne-svar">{t.ownTitle}</h2>
			<p>{t.ownLead}</p>
			{forms.map((form) => (
				<div key={form.id} className="sheet-seen">
					<h3>{formHeading(form, words, lang)}</h3>
					{formParts(form, words, lang).map(({ instrument, lines }) => (
						<Fragment key={instrument}>
							{instrument && <h4>{words.instruments[instrument]}</h4>}
							<dl>
								{lines.map(({ id, question, answer, state }) => (
									<div key={id}>
										<dt>{question}</dt>
										<dd>
											{answer} {state && <span className="sheet-small">({state})</span>}
										</dd>
									</div>
								))}
							</dl>
						</Fragment>
					))}
				</div>
			))}
		</section>
	);
}
