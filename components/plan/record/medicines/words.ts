import { contentHref } from "@/components/content/content-href";
import type { CheckContent } from "@/lib/clinical/engine/check-medicines";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import type { Lang } from "@/lib/clinical/types";
import { planMedicines } from "@/lib/texts/plan-medicines";

type Source = { title: string; href: string };

/** What the panel says, with what the checks read: they run in the browser, at every change. */
export function medicinesWords(content: LocalContent, lang: Lang) {
	const { facts, questions, medicineGroups, medicineChecks, medicineAdvice } = content;
	const known = content.sources as Readonly<Record<string, { title: string; year: number | null }>>;
	const cited = [
		...new Set([
			...medicineChecks.flatMap(({ sources }) => sources as readonly string[]),
			...medicineGroups.flatMap((group) => [
				...("lowValue" in group ? (group.lowValue.sources as readonly string[]) : []),
				...group.substances.flatMap((each) => ("ceiling" in each ? (each.ceiling.sources as readonly string[]) : [])),
			]),
			...Object.values(medicineAdvice).flatMap(({ sources }) => sources as readonly string[]),
		]),
	];
	const sources: Readonly<Record<string, Source>> = Object.fromEntries(
		cited.map((id) => {
			const { title = id, year = null } = known[id] ?? {};
			return [id, { title: year === null ? title : `${title} (${year})`, href: contentHref("sources", id) }];
		}),
	);
	const checked: CheckContent = { facts, questions, medicineGroups, medicineChecks };
	return { t: localise(planMedicines, lang), content: checked, advice: medicineAdvice, sources };
}

export type MedicinesWords = ReturnType<typeof medicinesWords>;
