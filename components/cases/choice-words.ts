import type { Lang } from "@/lib/clinical/types";
import type { CaseWords } from "@/lib/consultation/case-cells";
import { type CaseChoice, type CaseFilter, none } from "@/lib/consultation/case-filter";
import type { GpChoice } from "@/lib/consultation/types";
import { formatDay } from "@/lib/dates";
import { fill } from "@/lib/texts/fill";

export type ChoiceWords = CaseWords & { gps: readonly GpChoice[]; nobody: boolean };

/** What each choice may be, in words. */
export const choiceWords = ({ t, terms }: CaseWords): Record<CaseChoice, Readonly<Record<string, string>>> => ({
	class: terms.class,
	settled: { yes: t.yes, no: t.no },
	stratum: { ...terms.stratum, [none]: t.noStratum },
	phase: { ...terms.phase, [none]: t.noPhase },
	status: { draft: t.draft, signed: t.signed },
});

export const gpWords = ({ name, former }: GpChoice, t: CaseWords["t"]) => (former ? fill(t.formerGp, { name }) : name);

/** One filter in use, as it is said to the reader. */
type ActiveFilter = { name: keyof CaseFilter; words: string };

export function activeFilters(filter: CaseFilter, words: ChoiceWords, lang: Lang): readonly ActiveFilter[] {
	const { t } = words;
	const options = choiceWords(words);
	const { search, gp, from, to, ...choices } = filter;
	const chip = (name: keyof CaseFilter, label: string, value: string): ActiveFilter => ({
		name,
		words: fill(t.chip, { label, value }),
	});
	const found = words.gps.find(({ id }) => id === gp);
	return [
		...(search ? [{ name: "search", words: fill(t.beginsWith, { search }) } as const] : []),
		...(gp ? [chip("gp", t.column.gp, found ? gpWords(found, t) : t.noGp)] : []),
		...(Object.entries(choices) as [CaseChoice, string][]).map(([name, value]) =>
			chip(name, t.column[name], options[name][value] ?? value),
		),
		...(from ? [chip("from", t.from, formatDay(from, lang))] : []),
		...(to ? [chip("to", t.to, formatDay(to, lang))] : []),
	];
}
