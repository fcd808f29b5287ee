import { basisWord, type DisagreementWords, type EditorWords } from "./editor-words";

/** The claims that a line rests on: what is said, by what kind of study, when, and how well we know it. */
export function Claims({ ids, words }: { ids: readonly string[]; words: Pick<EditorWords, "claims" | "t"> }) {
	const { t, claims } = words;
	return (
		<ul className="grid gap-2">
			{ids.map((id) => {
				const claim = claims[id];
				if (!claim) return <li key={id}>{id}</li>;
				const known = [claim.study, claim.year, claim.direction, basisWord(claim.basis, t), claim.population];
				return (
					<li key={id}>
						<a href={claim.href} className="link">
							{claim.statement}
						</a>
						<span className="block text-ink-soft">{known.filter((part) => part !== null).join(" · ")}</span>
						{claim.calibration && <span className="block text-ink-soft">{claim.calibration}</span>}
					</li>
				);
			})}
		</ul>
	);
}

/** Where guidelines disagree: who says what, and what is done about it here. */
export function Disagreements({ entries, t }: { entries: readonly DisagreementWords[]; t: EditorWords["t"] }) {
	return (
		<ul className="grid gap-2">
			{entries.map((entry) => (
				<li key={entry.id}>
					<details>
						<summary className="min-h-8 cursor-pointer">{entry.topic}</summary>
						<ul className="text-ink-soft">
							{entry.positions.map((position) => (
								<li key={position}>{position}</li>
							))}
						</ul>
					</details>
					{t.resolved}:{" "}
					<a href={entry.href} className="link">
						{entry.resolution}
					</a>
				</li>
			))}
		</ul>
	);
}
