import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { notProposed } from "@/lib/clinical/engine/not-proposed";
import { prune } from "@/lib/clinical/engine/prune";
import type { Lang } from "@/lib/clinical/types";
import type { PlanView } from "@/lib/consultation/types";
import type { EditorWords } from "./editor-words";
import { panelWords } from "./record/panel-words";
import { claimWords, disagreementWords, ruleWords } from "./why-words";

type Found = Omit<EditorWords, "t" | "terms" | "visits" | "lang">;

/** What the editor needs of the content for one draft, so that the rest of it stays on the server. */
export function wordsFor(content: LocalContent, view: PlanView, lang: Lang): Found {
	const { draft, evaluation } = view;
	const { answers } = prune(content, view.consultation.answers);
	const items = Object.values(draft).flat();
	const drafted = content.planItems.filter(({ id }) => items.some((item) => item.id === id));
	const left = notProposed(content, answers, evaluation);
	const cited = [...items, ...left].flatMap((item) => item.evidence);
	const questions = Object.entries(content.questions).map(([id, question]) => [id, question.label] as const);
	return {
		rules: found(
			items.flatMap((item) => item.because),
			(id) => ruleWords(content, id, answers, evaluation, lang),
		),
		claims: found(cited, (id) => claimWords(content, id, lang)),
		disagreements: Object.fromEntries(
			drafted.map((item) => [item.id, disagreementWords(content, item.disagreements ?? [])] as const),
		),
		patientTexts: Object.fromEntries(
			drafted.flatMap((item) => ("patient" in item && item.patient ? [[item.id, item.patient] as const] : [])),
		),
		notProposed: left.map((entry) => ({ ...entry, disagreements: disagreementWords(content, entry.disagreements) })),
		lowValue: content.lowValue,
		questions: Object.fromEntries(questions),
		panels: panelWords(content, lang),
	};
}

/** Each id once, with its words where it has some. */
function found<Words>(ids: readonly string[], words: (id: string) => Words | null): Record<string, Words> {
	return Object.fromEntries(
		[...new Set(ids)].flatMap((id) => {
			const known = words(id);
			return known ? [[id, known] as const] : [];
		}),
	);
}
