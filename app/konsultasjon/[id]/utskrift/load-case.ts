import "server-only";
import type { Lang } from "@/lib/clinical/types";
import { contentIn } from "@/lib/consultation/content";
import { planLines } from "@/lib/consultation/plan-lines";
import { loadPlan } from "@/lib/consultation/service";
import type { ConsultationView } from "@/lib/consultation/types";
import { dayOf } from "@/lib/dates";
import type { PrintedCase } from "@/lib/documents/types";

/** A consultation as its documents need it: of a signed one what was signed, of a draft what stands now. */
export async function loadCase(
	practiceId: string,
	id: string,
	lang: Lang,
): Promise<{ consultation: ConsultationView; printed: PrintedCase } | null> {
	const plan = await loadPlan(practiceId, id, lang);
	if (plan === null) return null;
	const { consultation, evaluation, draft, decisions, record } = plan;
	const content = contentIn(lang);
	const { answers, signedAt, signedPlan, signedLang, savedAt, reference } = consultation;
	const plain = signedPlan ?? planLines(draft, decisions, record, { content, answers, evaluation, lang });
	const lines = plain.map((line) => (line.reason ? { ...line, text: `${line.text} (${line.reason})` } : line));
	const day = dayOf(signedAt ?? savedAt);
	const written = signedLang ?? lang;
	return {
		consultation,
		printed: { reference, signedAt, day, written, answers, evaluation, record, lines, content },
	};
}
