import { contentHref } from "@/components/content/content-href";
import type { Answers } from "@/lib/clinical/content/answers";
import { questions } from "@/lib/clinical/content/questions";
import { answerText } from "@/lib/clinical/engine/answer-text";
import { behind } from "@/lib/clinical/engine/behind";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import type { Evaluation } from "@/lib/clinical/engine/evaluate";
import { answerTo } from "@/lib/clinical/engine/holds";
import { localise } from "@/lib/clinical/engine/localise";
import type { Lang, PlanCell, Question } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import { plan } from "@/lib/texts/plan";
import { terms } from "@/lib/texts/terms";
import type { ClaimWords, DisagreementWords, RuleWords } from "./editor-words";

/** A rule that has fired: its title, where it stands, the answers and the cell behind it, and its sources. */
export function ruleWords(
	content: LocalContent,
	id: string,
	answers: Answers,
	evaluation: Evaluation,
	lang: Lang,
): RuleWords | null {
	const planRule = content.planRules.find((rule) => rule.id === id);
	const rule = planRule ?? content.rules.find((triage) => triage.id === id);
	const found = behind(content, id, answers, evaluation);
	if (!rule || !found) return null;
	const sources = content.sources as Readonly<Record<string, { title: string; year: number | null }>>;
	return {
		title: rule.title,
		href: contentHref(planRule ? "plan" : "rules", id),
		cell: found.cell.map((part) => cellWords(part, evaluation, lang)),
		answers: found.questions.map((question) => {
			const asked: Question = questions[question as keyof typeof questions];
			return { question: asked.label[lang], answer: answerText(asked, answerTo(answers, question), lang) };
		}),
		sources: rule.sources.flatMap((source) => {
			const cited = sources[source];
			return cited ? [{ title: cited.title, year: cited.year }] : [];
		}),
	};
}

function cellWords(part: keyof PlanCell, evaluation: Evaluation, lang: Lang): string {
	const { triage, presentation, phase, risk } = evaluation;
	const t = localise(plan, lang);
	const words = localise(terms, lang);
	switch (part) {
		case "class":
			return words.class[triage.class];
		case "presentation":
			return words.presentation[presentation];
		case "phase":
			return phase ? words.phase[phase] : t.phaseUnknown;
		case "intensity":
			return risk.intensity === "not-scored"
				? t.intensityNotScored
				: fill(t.intensity, { stratum: words.stratum[risk.intensity].toLowerCase() });
		case "settled":
			return triage.settled ? t.settled : t.unsettled;
		case "patientAlarms":
			return evaluation.patientAlarms ? t.patientAlarms.settled : t.patientAlarms.none;
	}
}

export function claimWords(content: LocalContent, id: string, lang: Lang): ClaimWords | null {
	const claim = content.claims[id as keyof typeof content.claims];
	if (!claim) return null;
	const t = localise(plan, lang);
	return {
		href: contentHref("claims", id),
		statement: claim.statement,
		population: claim.population,
		study: t.studies[claim.certainty],
		direction: t.directions[claim.direction],
		year: claim.year,
		basis: claim.basis,
		calibration: claim.calibration,
	};
}

/** The disagreements that stand under one line. */
export function disagreementWords(content: LocalContent, ids: readonly string[]): readonly DisagreementWords[] {
	return content.disagreements
		.filter((entry) => ids.includes(entry.id))
		.map((entry) => ({
			id: entry.id,
			href: contentHref("guidelines", entry.id),
			topic: entry.topic,
			positions: entry.positions.map(({ who, year, says }) => `${who} ${year}: ${says}`),
			resolution: entry.resolution,
		}));
}
