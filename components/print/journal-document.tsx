import type { Lang, Localised } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { print } from "@/lib/texts/print";

/** The note exactly as it is copied. */
export function JournalDocument({ note, written, t }: { note: string; written: Lang; t: Localised<typeof print> }) {
	return (
		<article aria-label={t.journal} className="grid max-w-180 gap-2">
			<p className="note" lang={written}>
				{note}
			</p>
			<p className="no-print text-end text-ink-soft text-sm tabular-nums">{fill(t.length, { count: note.length })}</p>
		</article>
	);
}
