import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureMemory } from "@/lib/cli/bench/memory";
import { machine, type Report, table } from "@/lib/cli/bench/report";
import { measureSaving, type SavingFigures } from "@/lib/cli/bench/saving";
import { measureSigning, type SigningFigures } from "@/lib/cli/bench/signing";
import { spreadText } from "@/lib/cli/bench/spread";
import { databaseAt, query, startPostgresql } from "@/lib/test/postgresql";

const saveLimit = 5;
const titles = { save: "Save one answer", open: "Open a consultation", list: "A page of the list" } as const;

const savingRows = (kind: string, figures: SavingFigures) =>
	(Object.keys(titles) as (keyof typeof titles)[]).map((what) => {
		const { ours, raw } = figures[what];
		const target = what === "save" ? `≤ ${saveLimit}` : "";
		return [`${titles[what]}, ${kind}`, spreadText(ours), spreadText(raw), (ours.p95 / raw.p95).toFixed(1), target];
	});

const signingSentence = (kind: string, { asked, signed, lost, chain, perSecond, start }: SigningFigures) =>
	`${kind}: ${asked.toLocaleString("en")} plans signed 32 at a time at ${perSecond.toFixed(0)} a second, ${signed.toLocaleString("en")} stored, ${lost} lost, log ${chain}; from the start of the server to the first plan ${(start / 1000).toFixed(1)} s.`;

const megabytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(0)} MB`;

/**
 * Save, open and list beside the raw driver, 2,000 signatures, a cold start and what the process holds in memory, on
 * both databases. Needs a built server.
 */
export async function report(): Promise<Report> {
	const folder = mkdtempSync(join(tmpdir(), "ryggvett-bench-"));
	const file = (name: string) => `file:${join(folder, `${name}.db`)}`;
	console.log("Measuring SQLite …");
	const sqlite = await measureSaving({ ours: file("ours"), raw: file("raw") });
	const signedSqlite = await measureSigning(file("sign"));
	console.log("Measuring memory …");
	const memory = await measureMemory(file("memory"));
	console.log("Measuring PostgreSQL …");
	const server = await startPostgresql();
	const at = async (name: string) => {
		await query(server.url, `CREATE DATABASE ${name}`);
		return databaseAt(server.url, name);
	};
	const postgresql = await measureSaving({ ours: await at("ours"), raw: await at("raw") });
	const signedPostgresql = await measureSigning(await at("sign"));
	await server.stop();
	rmSync(folder, { recursive: true, force: true });

	const head = ["Median (95th, 99th percentile)", "Ryggvett", "raw driver", "ratio at the 95th", "target"];
	const grown = memory.many / memory.few;
	return {
		text: [
			table(head, [...savingRows("SQLite", sqlite), ...savingRows("PostgreSQL", postgresql)]),
			signingSentence("SQLite", signedSqlite),
			signingSentence("PostgreSQL", signedPostgresql),
			`The process holds ${megabytes(memory.few)} after 1,000 consultations and ${megabytes(memory.many)} after 10,000 (ratio ${grown.toFixed(2)}, target ≤ 1.1).`,
			`${machine()} The raw driver inserts one row of the same size, durably, without encryption, rules, log or versions.`,
		].join("\n\n"),
		missed: [
			...(["SQLite", "PostgreSQL"] as const)
				.filter((kind) => {
					const { ours, raw } = (kind === "SQLite" ? sqlite : postgresql).save;
					return ours.p95 / raw.p95 > saveLimit;
				})
				.map((kind) => `${titles.save}, ${kind}`),
			...(grown > 1.1 ? ["memory"] : []),
		],
	};
}
