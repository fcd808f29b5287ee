import { fill } from "@/lib/texts/fill";
import { basisWord, type EditorWords } from "./editor-words";
import { Claims, Disagreements } from "./line-evidence";

/** What a clinician might expect and the draft leaves out, folded, each with its reason. */
export function NotProposed({ words }: { words: EditorWords }) {
	const { t, notProposed } = words;
	if (notProposed.length === 0) return null;
	return (
		<details className="border-line-strong/60 border-t pt-2">
			<summary className="min-h-11 cursor-pointer content-center font-medium">
				{fill(t.notProposed, { count: notProposed.length })}
			</summary>
			<p className="max-w-text pb-2 text-ink-soft text-sm">{t.notProposedLead}</p>
			<ul className="max-w-text">
				{notProposed.map((entry) => (
					<li key={entry.id} className="border-line border-b py-3">
						<p>
							<span className="font-medium">{entry.title}.</span> {entry.because}
						</p>
						<details className="text-sm">
							<summary className="min-h-8 cursor-pointer text-ink-soft">
								{t.evidence}: {basisWord(entry.basis, t)}
							</summary>
							<div className="grid gap-2 border-accent border-s-2 ps-4">
								{entry.evidence.length > 0 ? <Claims ids={entry.evidence} words={words} /> : <p>{t.noClaim}</p>}
								{entry.disagreements.length > 0 && <Disagreements entries={entry.disagreements} t={t} />}
							</div>
						</details>
					</li>
				))}
			</ul>
		</details>
	);
}
