import type { LowValueContent } from "../content/low-value/low-value-type";
import type { Localised, PlanSection } from "../types";

export type LowValue = Localised<LowValueContent>;

/** `found` is the words of the text that were met. */
export type LowValueFound = { entry: LowValue; found: string };

/** One line of the plan as it stands. `own`: in the clinician's words, added or edited. */
export type WrittenLine = { id: string; section: PlanSection; text: string; own: boolean };

/** What says no, up to four words before the treatment; a space behind ends the word. */
const refusedBefore = [
	"ikke ",
	"ikkje ",
	"ingen ",
	"aldri ",
	"unngå",
	"uten ",
	"utan ",
	"fraråd",
	"slutt",
	"avslutt",
	"framfor ",
	"fremfor ",
	"heller enn ",
	"i stedet for ",
	"not ",
	"don t ",
	"no need",
	"no more ",
	"never ",
	"avoid",
	"without ",
	"stop ",
	"advise against ",
	"rather than ",
	"instead of ",
];

/** The same, up to four words behind it. */
const refusedBehind = [
	"fraråd",
	"anbefales ikke ",
	"er ikke aktuel",
	"ikke aktuel",
	"avsluttes",
	"not recommended",
	"advised against",
	"not indicated",
];
const reach = 4;

/** Small letters and figures with one space between words and around. */
const words = (text: string) =>
	` ${text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim()} `;

const sentencesOf = (text: string) => text.split(/[.;!?\n]+/);
const clausesOf = (sentence: string) => sentence.split(/[,:()–]+|\s(?:men|but)\s/i);
const holds = (spaced: string, stems: readonly string[]) => stems.some((stem) => spaced.includes(` ${stem}`));

/** What a text proposes that has little to show for it, once each. A text that refuses it proposes nothing. */
export function lowValueIn(text: string, entries: readonly LowValue[]): readonly LowValueFound[] {
	const sentences = sentencesOf(text);
	return entries.flatMap((entry) => {
		for (const sentence of sentences) {
			if (entry.except && holds(words(sentence), entry.except)) continue;
			for (const clause of clausesOf(sentence)) {
				const found = proposedIn(words(clause), entry.stems);
				if (found) return [{ entry, found }];
			}
		}
		return [];
	});
}

function proposedIn(clause: string, stems: readonly string[]): string | null {
	for (const stem of stems) {
		for (let at = clause.indexOf(` ${stem}`); at !== -1; at = clause.indexOf(` ${stem}`, at + 1)) {
			const close = clause.indexOf(" ", at + stem.trimEnd().length + 1);
			const before = ` ${clause.slice(0, at).trim().split(" ").slice(-reach).join(" ")} `;
			const behind = ` ${clause.slice(close).trim().split(" ").slice(0, reach).join(" ")} `;
			if (!holds(before, refusedBefore) && !holds(behind, refusedBehind)) return clause.slice(at, close).trim();
		}
	}
	return null;
}

/** What is said under one line that the clinician has written. A line on what to leave out proposes nothing. */
export const lowValueOf = (
	{ section, text }: Pick<WrittenLine, "section" | "text">,
	entries: readonly LowValue[],
): readonly LowValueFound[] =>
	section === "notRecommended"
		? []
		: lowValueIn(
				text,
				entries.filter(({ unlessActive }) => unlessActive === undefined),
			);

/** The first thing in the line that asks why all the same; null where nothing does. */
export const asksReason = (
	line: Pick<WrittenLine, "section" | "text">,
	entries: readonly LowValue[],
): LowValueFound | null => lowValueOf(line, entries).find(({ entry }) => entry.needs === "reason") ?? null;

/** What is said of the plan as it stands: passive treatment while nothing in the plan is active. */
export function planCautions(
	{ lines, receivers }: { lines: readonly WrittenLine[]; receivers: readonly string[] },
	entries: readonly LowValue[],
): readonly LowValue[] {
	const proposed = lines.filter(({ section }) => section !== "notRecommended");
	return entries.filter((entry) => {
		const { unlessActive } = entry;
		if (!unlessActive || receivers.some((receiver) => unlessActive.receivers.includes(receiver))) return false;
		return (
			proposed.some(({ text }) => lowValueIn(text, [entry]).length > 0) &&
			!proposed.some((line) => isActive(line, unlessActive, entries))
		);
	});
}

/** A line on activity is active unless it is passive in itself; elsewhere the clinician's own words have to say so. */
function isActive(
	{ id, section, text, own }: WrittenLine,
	{ without, lines, stems }: NonNullable<LowValue["unlessActive"]>,
	entries: readonly LowValue[],
): boolean {
	const named = (ids: readonly string[]) => ids.includes(id);
	if (!own) return section === "activity" ? !named(without) : named(lines);
	const passive = lowValueIn(text, entries).length > 0;
	if (passive) return !named(without) && holds(words(text), stems);
	return section === "activity" || holds(words(text), stems);
}
