import { basisWord, type EditorWords } from "./editor-words";

/** What the bullets of the lines say. */
export function BasisKey({ t }: { t: EditorWords["t"] }) {
	return (
		<ul className="flex flex-wrap items-center gap-x-6 text-ink-soft text-sm">
			{(["verified", "recalled", "default"] as const).map((basis) => (
				<li key={basis} className="flex items-center gap-2">
					<span data-basis={basis} className="basis" />
					{basisWord(basis, t)}
				</li>
			))}
		</ul>
	);
}
