import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CaseFigures, type ExportFigures, measureCases, type Size, sizes } from "@/lib/cli/bench/case-list";
import { machine, type Report, table } from "@/lib/cli/bench/report";
import { spreadText } from "@/lib/cli/bench/spread";
import { databaseAt, query, startPostgresql } from "@/lib/test/postgresql";

const limit = 1.5;
const reading =
	"Each line is the worst of its kind. One case in a hundred is an emergency: of 1,000, not enough to fill a page.";
const ratioOf = ({ small, large }: CaseFigures) => large.p95 / small.p95;
const size = (name: Size) => `${sizes[name].toLocaleString("en")} cases`;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

const tableOf = (kind: string, rows: readonly CaseFigures[], nameOf: (row: CaseFigures) => string): string =>
	table(
		[
			`${kind}: median (95th, 99th percentile)`,
			size("small"),
			size("middle"),
			size("large"),
			"ratio at the 95th",
			"target",
		],
		rows.map((row) => [
			nameOf(row),
			spreadText(row.small),
			spreadText(row.middle),
			spreadText(row.large),
			ratioOf(row).toFixed(2),
			row.hasTarget ? `≤ ${limit}` : "",
		]),
	);

/** The worst of each group, by how much slower the largest database is. */
function worstOfEach(rows: readonly CaseFigures[]): readonly CaseFigures[] {
	const groups = [...new Set(rows.map(({ group }) => group))];
	return groups.map((group) =>
		rows.filter((row) => row.group === group).reduce((worst, row) => (ratioOf(row) > ratioOf(worst) ? row : worst)),
	);
}

const exportSentence = (kind: string, { count, countWait, export: whole, exportWait, bytes }: ExportFigures): string =>
	`${kind}: counting all ${size("large")} for an export takes ${seconds(count)}, the export itself ${seconds(whole)} (${(bytes / 1_048_576).toFixed(0)} MB); nobody else waits longer than ${Math.max(countWait, exportWait).toFixed(0)} ms for it.`;

/** The list of saved cases of one practice at 1,000, 100,000 and 1,000,000 cases, on both databases. */
export async function report(): Promise<Report> {
	const folder = mkdtempSync(join(tmpdir(), "ryggvett-bench-"));
	const server = await startPostgresql();
	const file = (name: Size) => `file:${join(folder, `${name}.db`)}`;
	const at = async (name: Size) => {
		await query(server.url, `CREATE DATABASE list_${name}`);
		return databaseAt(server.url, `list_${name}`);
	};
	try {
		const texts: string[] = [];
		const missed: string[] = [];
		for (const [kind, urlOf] of [
			["SQLite", file],
			["PostgreSQL", at],
		] as const) {
			const urls = { small: await urlOf("small"), middle: await urlOf("middle"), large: await urlOf("large") };
			const { pages, exported } = await measureCases(urls, (line) => console.log(`${kind}: ${line}`));
			console.log(`\n${tableOf(kind, pages, ({ group, name }) => `${group}, ${name}`)}\n`);
			texts.push(
				tableOf(kind, worstOfEach(pages), ({ group }) => group),
				exportSentence(kind, exported),
			);
			const slow = pages.filter((row) => row.hasTarget && ratioOf(row) > limit);
			missed.push(...slow.map(({ group, name }) => `${kind}, ${group}, ${name}`));
		}
		return { text: [...texts, `${machine()} ${reading}`].join("\n\n"), missed };
	} finally {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}
