import type { LocalContent } from "@/lib/clinical/engine/content-type";
import type { Lang, Plan } from "@/lib/clinical/types";
import type { EditorWords } from "./editor-words";
import { panelWords } from "./record/panel-words";

type Found = Pick<EditorWords, "rules" | "patientTexts" | "questions" | "panels">;

/** What the editor needs of the content for one draft, so that the rest of it stays on the server. */
export function wordsFor(content: LocalContent, draft: Plan, lang: Lang): Found {
	const items = Object.values(draft).flat();
	const named = new Set(items.flatMap((item) => item.because));
	const sources = content.sources as Readonly<Record<string, { title: string; year: number | null }>>;
	const rules = [...content.planRules, ...content.rules]
		.filter((rule) => named.has(rule.id))
		.map((rule) => {
			const cited = rule.sources.flatMap((id) => sources[id] ?? []);
			return [rule.id, { title: rule.title, sources: cited.map(({ title, year }) => ({ title, year })) }] as const;
		});
	const drafted = new Set(items.map((item) => item.id));
	const patientTexts = content.planItems.flatMap((item) =>
		"patient" in item && item.patient && drafted.has(item.id) ? [[item.id, item.patient] as const] : [],
	);
	const questions = Object.entries(content.questions).map(([id, question]) => [id, question.label] as const);
	return {
		rules: Object.fromEntries(rules),
		patientTexts: Object.fromEntries(patientTexts),
		questions: Object.fromEntries(questions),
		panels: panelWords(content, lang),
	};
}
