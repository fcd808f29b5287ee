import { hardWords } from "@/lib/clinical/engine/plain-words";
import type { Lang } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";

/** A soft hint under words that the patient will read. Never stops anything. */
export function WordHints({ text, lang, hint }: { text: string; lang: Lang; hint: string }) {
	return (
		<div role="status" className="grid gap-1 text-ink-soft text-sm empty:hidden">
			{hardWords(text, lang).map((word) => (
				<p key={word.found}>{fill(hint, word)}</p>
			))}
		</div>
	);
}
