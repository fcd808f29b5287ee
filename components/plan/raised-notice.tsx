import { Notice } from "@/components/ui/notice";
import type { PlanIntensity } from "@/lib/clinical/engine/plan-intensity";
import { fill } from "@/lib/texts/fill";
import type { EditorWords } from "./editor-words";

/** Not better at a review: that the plan follows more closely now, and that the safety questions come first. */
export function RaisedNotice({
	intensity: { is, from, raised },
	words,
}: {
	intensity: PlanIntensity;
	words: EditorWords;
}) {
	const { visits: t, terms } = words;
	const before = from === "not-scored" ? t.unscored : terms.stratum[from].toLowerCase();
	const title = raised ? fill(t.raised, { to: terms.stratum[is].toLowerCase(), from: before }) : t.notRaised;
	return (
		<Notice tone="warning" title={title}>
			<p>{t.raisedGate}</p>
		</Notice>
	);
}
