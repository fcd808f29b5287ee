import type { AccuracyRow, Condition, Localised, Per1000, RedFlag, RedFlagResult } from "../types";
import type { TriageContent } from "./content-type";
import { type Case, holds, openCase } from "./holds";

type LocalFlag = TriageContent["redFlags"][number];

/** Every flag with what it is worth. Numbers are table rows as they stand; nothing is multiplied or combined. */
export function redFlags(content: TriageContent, of: Case): readonly RedFlagResult[] {
	return content.redFlags.map((flag) => {
		const present = holds(flag.present as Condition, of);
		return {
			flag: flag.id,
			present,
			target: flag.target,
			verdict: flag.verdict,
			per1000: present === "yes" ? per1000(content, flag, of) : null,
			caveat: flag.caveat,
			sources: flag.sources,
		};
	});
}

/** The id of the accuracy row that applies to a flag in this case, or null where no usable estimate exists. */
export function accuracyRowFor(flag: LocalFlag, of: Case): string | null {
	const rows = flag.rows as RedFlag["rows"];
	return rows.find(({ when }) => when === undefined || holds(when, of) === "yes")?.row ?? null;
}

/** What is known before anything is asked. */
const beforeAsking = ["age", "sex", "visit"] as const;

/** Tells of a flag whether asking has something to do with it: what age and sex alone rule out was never asked for. */
export function askedFlags(content: TriageContent, of: Case): (flag: string) => boolean {
	const known = Object.fromEntries(
		beforeAsking.flatMap((id) => (of.answers[id] === undefined ? [] : [[id, of.answers[id]]])),
	);
	const before = openCase(of.content, known);
	return (id) => {
		const flag = content.redFlags.find((one) => one.id === id);
		return flag === undefined || holds(flag.present as Condition, before) !== "no";
	};
}

function per1000(content: TriageContent, flag: LocalFlag, of: Case): Per1000 | null {
	const id = accuracyRowFor(flag, of);
	if (id === null) return null;
	const row = content.accuracy[id as keyof typeof content.accuracy] as Localised<AccuracyRow> | undefined;
	if (!row) throw new Error(`The flag ${flag.id} names the unknown accuracy row ${id}`);
	return { pretest: row.pretest, estimate: row.estimate, low: row.low, high: row.high };
}
