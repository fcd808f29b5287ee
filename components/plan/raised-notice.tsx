import { Notice } from "@/components/ui/notice";
import type { PlanIntensity } from "@/lib/clinical/engine/plan-intensity";
import { fill } from "@/lib/texts/fill";
import type { EditorWords } from "./editor-words";

/** Not better at a review: that the plan follows more closely now, and that the safety questions come first while any is open. */
export function RaisedNotice({
	intensity: { is, from, raised },
	isOpen,
	words,
}: {
	intensity: PlanIntensity;
	/** A safety question of this visit is not answered yet. */
	isOpen: boolean;
	words: EditorWords;
}) {
	const { visits: t, terms } = words;
	const before = from === "not-scored" ? t.unscored : terms.stratum[from].toLowerCase();
	const title = raised ? fill(t.raised, { to: terms.stratum[is].toLowerCase(), from: before }) : t.notRaised;
	return (
		<Notice tone="warning" title={title}>
			{isOpen && <p>{t.raisedGate}</p>}
		</Notice>
	);
}
