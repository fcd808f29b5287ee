import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { command } from "@/lib/cli/serve";
import { impactUnder } from "@/lib/consultation/content-impact";
import { type ReadableContent, readable } from "@/lib/consultation/reassess";
import type { ImpactCounts, ImpactRow } from "@/lib/consultation/version-types";
import { adoptDatabase, db, openDatabase } from "@/lib/db/client";
import { freeze, storeContent } from "@/lib/db/content-version";
import { kindOf } from "@/lib/db/kind";
import { loadDataKeys } from "@/lib/db/seal";
import { commandEnv, StartRefused } from "@/lib/env";

/*
 * npm run content-impact -- --content 2026.3.json [--offer] [--json]
 * Before a new content is used: how many of the signed consultations of each practice would come to another class or
 * another plan under it, and which, by their ids. The file is one that `npm run freeze` wrote. Changes nothing, and a
 * server may run meanwhile. `--offer` lays the content down in the database, so that the practices see it at
 * /praksis/innhold before it is in use.
 */

const frozenFile = z.object({
	version: z.string().min(1),
	sha256: z.string(),
	content: z.looseObject({ version: z.string() }),
});

await command(async () => {
	const { file, offer, json } = readArguments(process.argv.slice(2));
	const frozen = await readFrozen(file);
	const content = readable(frozen.json);
	if ("gaps" in content) {
		const gaps = content.gaps.map(({ kind, where }) => `  ${kind}: ${where}`).join("\n");
		throw new StartRefused(`This program can't assess by ${file}. What it does not know:\n${gaps}`);
	}
	const { env } = commandEnv("production", false);
	const path = env.databaseUrl.replace(/^file:/, "");
	if (kindOf(env.databaseUrl) === "sqlite" && !existsSync(path))
		throw new StartRefused(`There is no database ${path}. DATABASE_URL names the file.`);
	const database = openDatabase(env.databaseUrl, env.keys);
	await loadDataKeys(database.$keyring());
	adoptDatabase(database);
	if (offer) await storeContent(frozen, new Date(), env.mode);
	const practices = await db().practice.findMany({ select: { id: true }, orderBy: { id: "asc" } });
	const told = [];
	for (const { id } of practices) told.push({ practice: id, ...(await impactOf(content, id)) });
	await database.$disconnect();
	if (json) console.log(JSON.stringify({ version: frozen.version, sha256: frozen.hash, practices: told }, null, "\t"));
	else for (const one of told) console.log(inWords(one, frozen.version));
	if (offer && !json)
		console.log(`\nVersion ${frozen.version} can now be looked at under /praksis/innhold. It is not in use.`);
});

type Impact = {
	looked: number;
	counts: ImpactCounts;
	changed: readonly Pick<ImpactRow, "id" | "kind" | "before" | "after">[];
};

async function impactOf(content: ReadableContent, practiceId: string): Promise<Impact> {
	const counts: Record<keyof ImpactCounts, number> = { class: 0, lines: 0, wording: 0, result: 0, none: 0, unable: 0 };
	const changed: Impact["changed"][number][] = [];
	let looked = 0;
	for (let before: string | undefined; ; ) {
		const page = await impactUnder(content, { practiceId }, before);
		looked += page.looked;
		for (const kind of Object.keys(counts) as (keyof ImpactCounts)[]) counts[kind] += page.counts[kind];
		for (const { id, kind, before: from, after } of page.changed) changed.push({ id, kind, before: from, after });
		if (page.next === null) return { looked, counts, changed };
		before = page.next;
		process.stderr.write(`${practiceId}: ${looked}\n`);
	}
}

function inWords({ practice, looked, counts, changed }: Impact & { practice: string }, version: string): string {
	return [
		`${practice}: ${looked} signed consultations under version ${version}`,
		`  another class: ${counts.class}`,
		`  other lines in the plan: ${counts.lines}`,
		`  other wording alone: ${counts.wording}`,
		`  other imaging, reasons or missing questions alone: ${counts.result}`,
		`  the same: ${counts.none}`,
		...changed.map(({ id, kind, before, after }) => `  ${id} ${kind}${before ? ` ${before} → ${after}` : ""}`),
	].join("\n");
}

async function readFrozen(file: string) {
	const text = await readFile(file, "utf8").catch(() => {
		throw new StartRefused(`Can't read ${file}.`);
	});
	const parsed = frozenFile.safeParse(parseJson(text));
	if (!parsed.success) throw new StartRefused(`${file} is no frozen content. npm run freeze writes one.`);
	const frozen = freeze(parsed.data.content);
	if (frozen.hash !== parsed.data.sha256)
		throw new StartRefused(`The content of ${file} does not fit its SHA-256: it was changed after it was frozen.`);
	return frozen;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function readArguments(args: string[]): { file: string; offer: boolean; json: boolean } {
	try {
		const options = { content: { type: "string" }, offer: { type: "boolean" }, json: { type: "boolean" } } as const;
		const { values } = parseArgs({ args, options });
		if (values.content) return { file: values.content, offer: values.offer === true, json: values.json === true };
	} catch {
		// Said below.
	}
	throw new StartRefused(
		"Say which content: npm run content-impact -- --content prisma/content/2026.3.json [--offer] [--json]",
	);
}
