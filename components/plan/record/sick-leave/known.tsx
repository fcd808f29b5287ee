import type { ReactNode } from "react";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Basis } from "@/lib/clinical/types";
import type { SickLeaveWords } from "./words";

type Known = { id: string; basis: Basis; sources: SickLeaveWords["rules"][number]["sources"]; told: ReactNode };

type Props = { items: readonly Known[]; bases: Readonly<Record<Basis, string>>; source: string };

/** Lines with how well each is known as its bullet, and the sources of them all once below. */
export function KnownList({ items, bases, source }: Props) {
	const sources = new Map(items.flatMap((item) => item.sources.map((cited) => [cited.href, cited.title] as const)));
	return (
		<>
			<ul className="mt-1 max-w-text">
				{items.map(({ id, basis, told }) => (
					<li key={id} className="grid grid-cols-[1.25rem_1fr]">
						<span data-basis={basis} className="basis" title={bases[basis]}>
							<VisuallyHidden>{bases[basis]}:</VisuallyHidden>
						</span>
						<span className="py-2">{told}</span>
					</li>
				))}
			</ul>
			<p className="mt-1 mb-3 max-w-text text-ink-soft text-xs">
				{source}:{" "}
				{[...sources].map(([href, title], index) => (
					<span key={href}>
						{index > 0 && "; "}
						<a href={href} className="link">
							{title}
						</a>
					</span>
				))}
			</p>
		</>
	);
}
