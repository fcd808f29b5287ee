import type { Localised, Source } from "@/lib/clinical/types";
import type { about } from "@/lib/texts/about";

type Props = { title: string; sources: readonly Source[]; t: Localised<typeof about>["sources"] };

/** Newest first; those without a year last. */
export function SourceList({ title, sources, t }: Props) {
	const sorted = [...sources].sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || a.title.localeCompare(b.title, "nb"));
	return (
		<details className="border-line border-t last:border-b">
			<summary className="flex min-h-12 cursor-pointer items-center gap-3 font-medium">
				{title}
				<span className="text-ink-soft text-sm tabular-nums">{sorted.length}</span>
			</summary>
			<ul className="grid gap-3 pt-1 pb-5 text-sm">
				{sorted.map((source) => (
					<li key={source.title} className="grid grid-cols-[4rem_1fr] gap-x-2">
						<span className="text-ink-soft tabular-nums">{source.year ?? t.noYear}</span>
						<span>
							{source.title}
							<span className="block text-ink-soft">{source.where}</span>
						</span>
					</li>
				))}
			</ul>
		</details>
	);
}
