import { hardWords } from "@/lib/clinical/engine/plain-words";
import { heaviness } from "@/lib/clinical/engine/readability";
import type { Lang, Localised } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { plan } from "@/lib/texts/plan";

type Hints = Pick<Localised<typeof plan>, "hardWord" | "longSentence" | "heavyText">;

/** Soft hints under words that the patient will read, in bokmål, nynorsk or English. Never stops anything. */
export function WordHints({ text, lang, t }: { text: string; lang: Lang; t: Hints }) {
	const { sentence, lix } = heaviness(text, lang);
	return (
		<div role="status" className="grid gap-1 text-ink-soft text-sm empty:hidden">
			{hardWords(text, lang).map((word) => (
				<p key={word.found}>{fill(t.hardWord, word)}</p>
			))}
			{sentence !== null && <p>{fill(t.longSentence, { count: sentence })}</p>}
			{lix !== null && <p>{fill(t.heavyText, { lix })}</p>}
		</div>
	);
}
