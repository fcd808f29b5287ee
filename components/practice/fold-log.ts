import type { LogLine } from "@/lib/practice/types";

/** One or several lines that say the same. `first` and `last` are ISO moments, earliest and latest. */
export type LogEntry = { line: LogLine; count: number; first: string; last: string };

/**
 * Folds lines that follow each other and say the same of one person and one case into one, with how many there were and
 * from when to when. Lines come and go newest first. A reason is somebody's own words: it is never folded away.
 */
export function foldLog(lines: readonly LogLine[]): readonly LogEntry[] {
	const entries: LogEntry[] = [];
	for (const line of lines) {
		const above = entries.at(-1);
		if (above && isSame(above.line, line)) {
			entries[entries.length - 1] = { ...above, count: above.count + 1, first: line.at };
		} else {
			entries.push({ line, count: 1, first: line.at, last: line.at });
		}
	}
	return entries;
}

const isSame = (above: LogLine, line: LogLine): boolean =>
	above.reason === null && line.reason === null && saidOf(above) === saidOf(line);

/** What the line says, as far as a reader can tell lines apart: the version of a save and the address of a page don't show. */
function saidOf({ event, actor, sessionId, case: about, subject, detail }: LogLine): string {
	const { page, route, version, ...shown } = detail;
	return JSON.stringify([event, actor?.id, actor?.role, sessionId, about?.id, subject, shown]);
}
