import "server-only";
import type { Lang } from "@/lib/clinical/types";
import { contentIn } from "@/lib/consultation/content";
import { currentRecord } from "@/lib/consultation/current-plan";
import { planLines } from "@/lib/consultation/plan-lines";
import { loadPlan } from "@/lib/consultation/service";
import type { ConsultationView } from "@/lib/consultation/types";
import { dayOf } from "@/lib/dates";
import type { PrintedCase } from "@/lib/documents/types";

/**
 * A consultation as its documents need it: of a signed one the plan with its additions, of a draft what stands now.
 * What is signed stays in the language that it was signed in; `lang` is the language of a draft.
 */
export async function loadCase(
	practiceId: string,
	id: string,
	lang: Lang,
): Promise<{ consultation: ConsultationView; printed: PrintedCase } | null> {
	const plan = await loadPlan(practiceId, id, lang);
	if (plan === null) return null;
	const { consultation, evaluation, draft, decisions } = plan;
	const { answers, addenda, signedAt, signedLang, savedAt, reference } = consultation;
	const written = signedLang ?? lang;
	const content = contentIn(written);
	const record = currentRecord(plan.record, addenda);
	const plain = consultation.plan ?? planLines(draft, decisions, record, { content, answers, evaluation, lang });
	const lines = plain.map((line) => (line.reason ? { ...line, text: `${line.text} (${line.reason})` } : line));
	const day = dayOf(signedAt ?? savedAt);
	const last = addenda.at(-1);
	const { previous } = plan;
	const changedOn = last ? dayOf(last.at) : null;
	return {
		consultation,
		printed: {
			...{ reference, signedAt, changedOn, day, written, answers, evaluation, record, lines, content },
			previous: previous && {
				...{ day: dayOf(previous.signedAt), answers: previous.answers },
				...{ lines: previous.plan, written: previous.lang },
			},
		},
	};
}
