import type { ImagingWords } from "./words";

/** Root pain at four to six weeks: who says what, as they say it. */
export function ImagingDisagreement({ words: { t, disagreement } }: { words: ImagingWords }) {
	return (
		<details className="text-sm">
			<summary className="link min-h-11 content-center">
				{t.disagree}: {disagreement.topic}
			</summary>
			<dl className="mt-1 grid max-w-text gap-x-6 gap-y-2 sm:grid-cols-[12rem_1fr]">
				{disagreement.positions.map(({ who, year, says }) => (
					<div key={`${who} ${year}`} className="contents">
						<dt className="font-medium">
							{who} ({year})
						</dt>
						<dd>{says}</dd>
					</div>
				))}
				<dt className="font-medium">{t.ours}</dt>
				<dd>{disagreement.resolution}</dd>
			</dl>
			<p className="mt-2">
				<a href={disagreement.href} className="link inline-flex min-h-11 items-center">
					{t.more}
				</a>
			</p>
		</details>
	);
}
