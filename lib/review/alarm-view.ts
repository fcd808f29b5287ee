import "server-only";
import type { Answers } from "@/lib/clinical/content/answers";
import type { QuestionId } from "@/lib/clinical/content/questions";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { findingWords } from "@/lib/clinical/engine/finding-choices";
import { person } from "@/lib/clinical/engine/letter";
import type { EmergencyScript, Lang, Localised } from "@/lib/clinical/types";
import type { StoredAlarm } from "@/lib/review/stored";
import type { AlarmView } from "@/lib/review/types";

/** A reported finding in words, with what to do. The class is the one that was worked out when it was reported. */
export function alarmView(content: LocalContent, lang: Lang, stored: StoredAlarm, answers: Answers): AlarmView {
	const rules = stored.reasons.map(({ rule, text }) => {
		const known = content.rules.find(({ id }) => id === rule);
		return { rule, text: known?.because ?? text, target: known?.target };
	});
	return {
		class: stored.class,
		settled: stored.settled,
		within: stored.reasons[0]?.within ?? null,
		findings: Object.entries(stored.answers).map(([id, answer]) => ({ id, words: inWords(id, answer, lang) })),
		reasons: rules.map(({ rule, text }) => ({ rule, text })),
		scripts: stored.class === "emergency" ? scriptsFor(content, rules) : [],
		person: person(answers, lang) ?? "",
		missing: stored.missing.map((id) => content.questions[id as QuestionId]?.label ?? id),
		note: stored.note,
	};
}

/** A question that a later content has let go of is named by its id. */
const inWords = (id: string, answer: unknown, lang: Lang): string => {
	try {
		return findingWords(id as QuestionId, answer, lang);
	} catch {
		return id;
	}
};

/** One script for each disease that the reasons point to; 113 comes before the hospital. */
function scriptsFor(content: LocalContent, rules: readonly { target: string | undefined }[]) {
	const targets = [...new Set(rules.map(({ target }) => target))];
	const scripts = targets.flatMap((target) => content.scripts.filter((script) => script.target === target));
	return (scripts as readonly Localised<EmergencyScript>[]).toSorted(
		(one, other) => Number(other.phone === "113") - Number(one.phone === "113"),
	);
}
