"use client";

import { XMarkIcon } from "@navikt/aksel-icons";
import { useRef } from "react";
import type { Lang } from "@/lib/clinical/types";
import type { CaseQuery } from "@/lib/consultation/case-filter";
import { fill } from "@/lib/texts/fill";
import { activeFilters, type ChoiceWords } from "./choice-words";

type Props = ChoiceWords & { query: CaseQuery; lang: Lang; onChange: (query: CaseQuery) => void };

/** The filters in use; each is taken away by pressing it. The order of the list is no filter and stays. */
export function FilterChips({ query, lang, onChange, ...words }: Props) {
	const { t } = words;
	const list = useRef<HTMLUListElement>(null);
	const { sort, ...filter } = query;
	const active = activeFilters(filter, words, lang);
	if (active.length === 0) return null;

	/** What had the focus is gone: it goes to the next one, or back to the search. */
	function refocus() {
		requestAnimationFrame(() => (list.current?.querySelector("button") ?? document.getElementById("sok"))?.focus());
	}
	return (
		<ul ref={list} aria-label={t.active} className="flex flex-wrap items-center gap-2">
			{active.map(({ name, words: said }) => (
				<li key={name}>
					<button
						type="button"
						className="chip"
						aria-label={fill(t.remove, { filter: said })}
						onClick={() => {
							onChange({ ...query, [name]: undefined });
							refocus();
						}}
					>
						{said}
						<XMarkIcon aria-hidden="true" fontSize="1.1em" />
					</button>
				</li>
			))}
			<li>
				<button
					type="button"
					className="quiet"
					onClick={() => {
						onChange({ sort });
						refocus();
					}}
				>
					{t.clear}
				</button>
			</li>
		</ul>
	);
}
