import { askedAt } from "@/lib/clinical/content/patient-form";
import { instrumentItems } from "@/lib/clinical/instruments/items";
import type { Lang, Localised } from "@/lib/clinical/types";
import { formatMoment } from "@/lib/dates";
import type { waitingRoom } from "@/lib/texts/waiting-room";
import type { AskedId } from "@/lib/waiting-room/answers";
import type { FormView } from "@/lib/waiting-room/types";
import { begunInstruments, labelOf, saidOf } from "./patient-said";

type Texts = Localised<typeof waitingRoom>;

/** `state` is what a clinician has done with the answer; null where there is none to do anything with. */
type FormLine = { id: AskedId; question: string; answer: string; state: string | null };
/** Our own questions, or the items of one instrument, which has a name. */
export type FormPart = { title: string | null; lead: string | null; lines: readonly FormLine[] };

/** «Før timen, 3. mars 2026 kl. 09.15. Levert» */
export const formHeading = ({ moment, savedAt, submittedAt }: FormView, t: Texts, lang: Lang): string =>
	`${t.moments[moment]}, ${formatMoment(submittedAt ?? savedAt, lang)}. ${submittedAt ? t.handedIn : t.underWay}`;

/** Everything that was asked, in its order; what was not answered says so. */
export const formParts = (form: FormView, t: Texts, lang: Lang): readonly FormPart[] => {
	const lines = (ids: readonly AskedId[]) => ids.map((id) => lineOf(id, form, t, lang));
	return [
		{ title: null, lead: null, lines: lines(askedAt(form.moment, form.answers)) },
		...begunInstruments(form.answers).map((instrument) => ({
			...{ title: t.instruments[instrument], lead: t.topics, lines: lines(instrumentItems[instrument]) },
		})),
	];
};

const lineOf = (id: AskedId, form: FormView, t: Texts, lang: Lang): FormLine => ({
	id,
	question: labelOf(id, lang),
	answer: saidOf(id, form, t, lang),
	state: form.answers[id] === undefined ? null : t.handling[form.handled[id] ?? "open"],
});
