"use client";

import { useId, useRef, useState } from "react";
import { FoldIcon } from "@/components/ui/fold-icon";
import { Kbd } from "@/components/ui/kbd";
import { PrivateText } from "@/components/ui/private-text";
import { useShortcut } from "@/components/ui/use-shortcut";
import { type CaseChoice, type CaseQuery, caseChoices, none } from "@/lib/consultation/case-filter";
import { type ChoiceWords, choiceWords, gpWords } from "./choice-words";
import { DayField } from "./day-field";
import { FilterSelect } from "./filter-select";

type Props = ChoiceWords & {
	query: CaseQuery;
	typed: string;
	onType: (text: string) => void;
	onChange: (query: CaseQuery) => void;
};

/** What is seldom asked stays folded until it is in use. */
const seldom = ["settled", "stratum", "phase", "from", "to"] as const satisfies readonly (keyof CaseQuery)[];

/** Narrows the list. A phone shows the search alone until more is asked for. */
export function CaseFilters({ query, typed, onType, onChange, ...words }: Props) {
	const { t, gps, nobody } = words;
	const fold = useId();
	const [open, setOpen] = useState(seldom.some((name) => query[name] !== undefined));
	const input = useRef<HTMLInputElement>(null);
	useShortcut(["/"], () => input.current?.focus());
	const options = choiceWords(words);
	const choice = (name: CaseChoice) => (
		<FilterSelect
			key={name}
			label={t.column[name]}
			any={t.any}
			options={caseChoices[name].map((value) => [value, options[name][value] ?? value])}
			value={query[name]}
			onChange={(value) => onChange({ ...query, [name]: value })}
		/>
	);
	return (
		<search className="no-print grid items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-[minmax(14rem,2fr)_repeat(3,minmax(0,1fr))_auto]">
			<div className="ds-field sm:col-span-2 lg:col-span-1">
				<label htmlFor="sok" className="ds-label flex items-center gap-2 text-sm">
					{t.search}
					<Kbd className="pointer-coarse:hidden">/</Kbd>
				</label>
				<input
					ref={input}
					id="sok"
					type="search"
					className="ds-input w-full"
					data-size="sm"
					value={typed}
					onChange={(event) => onType(event.target.value)}
					aria-keyshortcuts="/"
					aria-describedby="sok-private"
					autoComplete="off"
					spellCheck={false}
					maxLength={40}
				/>
			</div>
			<PrivateText id="sok-private" text={typed} search className="col-span-full sm:order-last" />
			<div className={`${open ? "grid" : "hidden"} gap-x-4 gap-y-3 sm:contents`}>
				{choice("class")}
				{choice("status")}
				<FilterSelect
					label={t.column.gp}
					any={t.any}
					options={[...gps.map((gp) => [gp.id, gpWords(gp, t)] as const), ...(nobody ? [[none, t.noGp] as const] : [])]}
					value={query.gp}
					onChange={(gp) => onChange({ ...query, gp })}
				/>
			</div>
			<button
				type="button"
				className="quiet justify-self-start max-sm:-ms-2.5"
				aria-expanded={open}
				aria-controls={fold}
				onClick={() => setOpen(!open)}
			>
				{t.moreFilters}
				<FoldIcon />
			</button>
			<div id={fold} className="col-span-full grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-5" hidden={!open}>
				{(["settled", "stratum", "phase"] as const).map(choice)}
				<DayField label={t.from} value={query.from} max={query.to} onChange={(from) => onChange({ ...query, from })} />
				<DayField label={t.to} value={query.to} min={query.from} onChange={(to) => onChange({ ...query, to })} />
			</div>
		</search>
	);
}
