import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DashboardFigures, measureDashboard, type Size, sizes } from "@/lib/cli/bench/dashboard";
import { machine, type Report, table } from "@/lib/cli/bench/report";
import { spreadText } from "@/lib/cli/bench/spread";
import { databaseAt, query, startPostgresql } from "@/lib/test/postgresql";

const limit = 1.5;
const ratioOf = ({ small, large }: DashboardFigures) => large.p95 / small.p95;
const size = (name: Size) => `${sizes[name].toLocaleString("en")} cases`;

/** The page with the practice's figures over many cases beside the same over few, on both databases. */
export async function report(): Promise<Report> {
	const folder = mkdtempSync(join(tmpdir(), "ryggvett-bench-"));
	const server = await startPostgresql();
	try {
		const file = (name: Size) => `file:${join(folder, `${name}.db`)}`;
		const sqlite = await measureDashboard({ small: file("small"), large: file("large") }, console.log);
		for (const name of Object.keys(sizes)) await query(server.url, `CREATE DATABASE figures_${name}`);
		const at = (name: Size) => databaseAt(server.url, `figures_${name}`);
		const postgresql = await measureDashboard({ small: at("small"), large: at("large") }, console.log);
		const measured = { SQLite: sqlite, PostgreSQL: postgresql };
		const head = [
			"The practice's figures: median (95th, 99th percentile)",
			size("small"),
			size("large"),
			"ratio at the 95th",
			"target",
		];
		const rows = Object.entries(measured).map(([kind, figures]) => [
			kind,
			spreadText(figures.small),
			spreadText(figures.large),
			ratioOf(figures).toFixed(2),
			`≤ ${limit}`,
		]);
		const missed = Object.entries(measured).filter(([, figures]) => ratioOf(figures) > limit);
		return {
			text: `${table(head, rows)}\n\n${machine()}`,
			missed: missed.map(([kind]) => `the practice's figures, ${kind}`),
		};
	} finally {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}
