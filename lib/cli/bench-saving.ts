import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { databaseAt, query, startPostgresql } from "@/lib/test/postgresql";
import { measureMemory } from "./bench/memory";
import { measureSaving, type SavingFigures } from "./bench/saving";
import { measureSigning, type SigningFigures } from "./bench/signing";
import { spreadText } from "./bench/spread";

/*
 * npm run bench:saving: save, open and list beside the raw driver, 2,000 signatures, a cold start and what the process
 * holds in memory, on both databases. Needs a built server. The table replaces the one in the README.
 */

const folder = mkdtempSync(join(tmpdir(), "ryggvett-bench-"));
const file = (name: string) => `file:${join(folder, `${name}.db`)}`;
const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const titles = { save: "Save one answer", open: "Open a consultation", list: "A page of the list" } as const;

const savingRows = (kind: string, figures: SavingFigures) =>
	(Object.keys(titles) as (keyof typeof titles)[]).map((what) => {
		const { ours, raw } = figures[what];
		const target = what === "save" ? "≤ 5" : "";
		return [`${titles[what]}, ${kind}`, spreadText(ours), spreadText(raw), (ours.p95 / raw.p95).toFixed(1), target];
	});

const signingSentence = (kind: string, { asked, signed, lost, chain, perSecond, start }: SigningFigures) =>
	`${kind}: ${asked.toLocaleString("en")} plans signed 32 at a time at ${perSecond.toFixed(0)} a second, ${signed.toLocaleString("en")} stored, ${lost} lost, log ${chain}; from the start of the server to the first plan ${(start / 1000).toFixed(1)} s.`;

const megabytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(0)} MB`;

console.log("Measuring SQLite …");
const sqlite = await measureSaving({ ours: file("ours"), raw: file("raw") });
const signedSqlite = await measureSigning(file("sign"));
console.log(signingSentence("SQLite", signedSqlite));
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
const rows = [...savingRows("SQLite", sqlite), ...savingRows("PostgreSQL", postgresql)];
const table = [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
const [processor] = cpus();
const report = [
	table,
	signingSentence("SQLite", signedSqlite),
	signingSentence("PostgreSQL", signedPostgresql),
	`The process holds ${megabytes(memory.few)} after 1,000 consultations and ${megabytes(memory.many)} after 10,000 (ratio ${(memory.many / memory.few).toFixed(2)}, target ≤ 1.1).`,
	`${cpus().length} cores (${processor?.model.trim() ?? "unknown"}), Node ${process.version}, ${new Date().toISOString().slice(0, 10)}. The raw driver inserts one row of the same size, durably, without encryption, rules, log or versions.`,
].join("\n\n");
console.log(`\n${report}`);
const readme = readFileSync("README.md", "utf8");
const marked = /<!-- bench:saving -->[\s\S]*<!-- \/bench:saving -->/;
writeFileSync("README.md", readme.replace(marked, `<!-- bench:saving -->\n${report}\n<!-- /bench:saving -->`));
