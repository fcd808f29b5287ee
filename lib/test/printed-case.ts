import type { Answers } from "@/lib/clinical/content/answers";
import { assess } from "@/lib/clinical/engine/assess";
import { prune } from "@/lib/clinical/engine/prune";
import type { PlanRecord } from "@/lib/clinical/plan-record";
import type { Lang } from "@/lib/clinical/types";
import { contentIn } from "@/lib/consultation/content";
import { currentDecisions, planLines } from "@/lib/consultation/plan-lines";
import type { PlanDecision } from "@/lib/consultation/types";
import type { PrintedCase } from "@/lib/documents/types";

type Of = {
	answers: Answers;
	record?: PlanRecord;
	decisions?: readonly PlanDecision[];
	signed?: boolean;
	day?: string;
	lang?: Lang;
	reference?: string;
	previous?: PrintedCase["previous"];
};

/** A case as the print page has it, without a database. */
export function printedCase(of: Of): PrintedCase {
	const { record = {}, decisions = [], signed = true, day = "2026-11-23", lang = "nb", reference = "Demo-99" } = of;
	const { previous = null } = of;
	const content = contentIn(lang);
	const answers = prune(content, of.answers).answers;
	const { plan, ...evaluation } = assess(content, answers);
	const lines = planLines(plan, currentDecisions(plan, decisions), record, { content, answers, evaluation, lang });
	const signedAt = signed ? `${day}T09:30:00.000Z` : null;
	return {
		reference,
		signedAt,
		changedOn: null,
		day,
		written: lang,
		answers,
		evaluation,
		record,
		lines,
		previous,
		content,
	};
}
