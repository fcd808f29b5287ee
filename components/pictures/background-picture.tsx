import { dotPath } from "@/components/ui/dot-path";
import type { Localised } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { pictures } from "@/lib/texts/pictures";

const grid = { columns: 10, step: 10 };

type Props = {
	/** How many of 100, as published. */
	flagged: number;
	serious: number;
	/** Where the figures come from, with the source. */
	source: string;
	words: Localised<typeof pictures>["background"];
};

/**
 * Two hundreds side by side: how many have an alarm finding, and how many are seriously ill. The study doesn't say that
 * the one is among the eighty, so they are not drawn in one picture.
 */
export function BackgroundPicture({ flagged, serious, source, words }: Props) {
	const pair = [
		{ n: Math.round(flagged), text: words.flagged, ink: "stroke-line-strong" },
		{ n: Math.round(serious), text: words.serious, ink: "stroke-class-targeted" },
	];
	return (
		<figure className="grid gap-4">
			<div className="grid max-w-xl grid-cols-2 gap-8">
				{pair.map(({ n, text, ink }) => {
					const title = fill(text, { n });
					return (
						<div key={text} className="grid content-start gap-3">
							<svg
								role="img"
								viewBox="0 0 100 100"
								className="w-full max-w-52"
								fill="none"
								strokeLinecap="round"
								strokeWidth="6.4"
							>
								<title>{title}</title>
								<desc>{source}</desc>
								<path d={dotPath(n, 100, grid)} className="stroke-line" strokeWidth="4" />
								<path d={dotPath(0, n, grid)} className={ink} />
							</svg>
							<p className="text-sm">{title}</p>
						</div>
					);
				})}
			</div>
			<figcaption className="max-w-text text-ink-soft text-xs">
				{words.absence} {source}
			</figcaption>
		</figure>
	);
}
