import { questionsAt } from "@/lib/clinical/content/patient-form";
import { type FormInstrument, instrumentItems } from "@/lib/clinical/instruments/items";
import type { Lang, Localised } from "@/lib/clinical/types";
import { formatMoment } from "@/lib/dates";
import type { waitingRoom } from "@/lib/texts/waiting-room";
import type { AskedId } from "@/lib/waiting-room/answers";
import type { FormView } from "@/lib/waiting-room/types";
import { begunInstruments, labelOf, saidOf } from "./patient-said";

type Texts = Localised<typeof waitingRoom>;

/** `state` is what a clinician has done with the answer; null where there is none to do anything with. */
export type FormLine = { id: AskedId; question: string; answer: string; state: string | null };

/** «Før timen, 3. mars 2026 kl. 09.15. Levert» */
export const formHeading = ({ moment, savedAt, submittedAt }: FormView, t: Texts, lang: Lang): string =>
	`${t.moments[moment]}, ${formatMoment(submittedAt ?? savedAt, lang)}. ${submittedAt ? t.handedIn : t.underWay}`;

/** Our own questions, or an instrument that the patient has begun. */
export type FormPart = { instrument: FormInstrument | null; lines: readonly FormLine[] };

/** Everything that was asked, in its order; what was not answered says so. */
export function formParts(form: FormView, t: Texts, lang: Lang): readonly FormPart[] {
	const { moment, answers, handled } = form;
	const linesOf = (ids: readonly AskedId[]) =>
		ids.map((id) => ({
			id,
			question: labelOf(id, lang),
			answer: saidOf(id, form, t, lang),
			state: answers[id] === undefined ? null : t.handling[handled[id] ?? "open"],
		}));
	return [
		{ instrument: null, lines: linesOf(questionsAt(moment)) },
		...begunInstruments(answers).map((instrument) => ({ instrument, lines: linesOf(instrumentItems[instrument]) })),
	];
}
