import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { type CaseFigures, type ExportFigures, measureCases, type Spread, sizes } from "./bench/cases";

/*
 * npm run bench:cases: the list of saved cases at 10,000 and at 1,000,000. Prints every kind of page; the README gets
 * the worst of each group.
 */

const limit = 1.5;
const ratioOf = ({ small, large }: CaseFigures) => large.median / small.median;
const time = ({ median, p95 }: Spread) => `${median.toFixed(1)} ms (${p95.toFixed(1)})`;
const size = (name: keyof typeof sizes) => `${sizes[name].toLocaleString("en")} cases`;

function table(rows: readonly CaseFigures[], nameOf: (row: CaseFigures) => string): string {
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	const head = ["Median (95th percentile)", size("small"), size("large"), "ratio", "target"];
	return [
		line(head),
		line(head.map(() => "---")),
		...rows.map((row) =>
			line([nameOf(row), time(row.small), time(row.large), ratioOf(row).toFixed(2), row.hasTarget ? `≤ ${limit}` : ""]),
		),
	].join("\n");
}

function worstOfEach(rows: readonly CaseFigures[]): readonly CaseFigures[] {
	const groups = [...new Set(rows.map(({ group }) => group))];
	return groups.map((group) =>
		rows.filter((row) => row.group === group).reduce((worst, row) => (ratioOf(row) > ratioOf(worst) ? row : worst)),
	);
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

function exportSentence({ count, countWait, export: whole, exportWait, bytes }: ExportFigures): string {
	return `Counting all ${size("large")} for an export takes ${seconds(count)}, the export itself ${seconds(whole)} (${(bytes / 1_048_576).toFixed(0)} MB); nobody else waits longer than ${Math.max(countWait, exportWait).toFixed(0)} ms for it.`;
}

const { pages, exported } = await measureCases(console.log);
console.log(`\n${table(pages, ({ group, name }) => `${group}, ${name}`)}\n\n${exportSentence(exported)}`);
const [processor] = cpus();
const machine = `${cpus().length} cores (${processor?.model.trim() ?? "unknown"}), Node ${process.version}, ${new Date().toISOString().slice(0, 10)}. Each line is the worst of its kind.`;
const report = `${table(worstOfEach(pages), ({ group }) => group)}\n\n${exportSentence(exported)}\n\n${machine}`;
const readme = readFileSync("README.md", "utf8");
const marked = /<!-- bench:cases -->[\s\S]*<!-- \/bench:cases -->/;
writeFileSync("README.md", readme.replace(marked, `<!-- bench:cases -->\n${report}\n<!-- /bench:cases -->`));
const missed = pages.filter((row) => row.hasTarget && ratioOf(row) > limit);
for (const row of missed) console.error(`Above the target: ${row.group}, ${row.name}.`);
process.exit(missed.length > 0 ? 1 : 0);
