import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";

/** What one part of the benchmark has to say: Markdown for the README, and which targets were not met. */
export type Report = { text: string; missed: readonly string[] };

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");

/** «2 cores (AMD EPYC), Node v24.1.0, 2026-11-27.» */
export function machine(): string {
	const [processor] = cpus();
	const model = processor?.model.trim() ?? "unknown";
	return `${cpus().length} cores (${model}), Node ${process.version}, ${new Date().toISOString().slice(0, 10)}.`;
}

/** Puts the report in the place of the last one. @throws when the README has no place for that part. */
export function putInReadme(part: string, text: string): void {
	const [open, close] = [`<!-- bench:${part} -->`, `<!-- /bench:${part} -->`];
	const readme = readFileSync("README.md", "utf8");
	const [start, end] = [readme.indexOf(open), readme.indexOf(close)];
	if (start < 0 || end < start) throw new Error(`README.md has no ${open} … ${close}.`);
	writeFileSync("README.md", `${readme.slice(0, start)}${open}\n${text}\n${readme.slice(end)}`);
}
