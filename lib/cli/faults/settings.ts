import assert from "node:assert/strict";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { typescript } from "@/lib/cli/run";
import { prepare } from "@/lib/consultation/prepare";
import { db } from "@/lib/db/client";
import { demoKeys } from "./demo-keys";
import { demoEnvironment, type Ended, launch, listen } from "./processes";
import { freePort } from "./server";
import type { Check } from "./tally";

/** Databases that can't be saved to: the server refuses to start, says why in a sentence, and touches nothing. */
export async function wrongSettings(check: Check, folder: string): Promise<void> {
	await Promise.all([isFolder(check, folder), isText(check, folder), isReadOnly(check, folder)]);
}

const isFolder = (check: Check, folder: string) =>
	check("a folder in the place of the database", async () => {
		mkdirSync(`${folder}/folder.db`);
		const { output } = await refused(`file:${folder}/folder.db`);
		return sentence(output, `${folder}/folder.db`);
	});

const isText = (check: Check, folder: string) =>
	check("a file that is no database", async () => {
		const file = `${folder}/text.db`;
		writeFileSync(file, "Dette er ingen database.\n".repeat(100));
		const before = readFileSync(file);
		const { output } = await refused(`file:${file}`);
		assert.deepEqual(readFileSync(file), before, "The file was changed");
		return sentence(output, file);
	});

const isReadOnly = (check: Check, folder: string) =>
	check("a database that may only be read", async () => {
		const file = `${folder}/readonly/readonly.db`;
		await prepare(new Date(), { databaseUrl: `file:${file}`, mode: "demo", keys: demoKeys });
		await db().$disconnect();
		const before = readFileSync(file);
		chmodSync(file, 0o444);
		const { output } = await refused(`file:${file}`);
		assert.deepEqual(readFileSync(file), before, "The file was changed");
		return sentence(output, file);
	});

/** Root may write to any file; without that power it is held to the permissions like everyone else. */
const asOthers = ["--bounding-set=-dac_override", "--inh-caps=-dac_override"];

async function refused(databaseUrl: string): Promise<Ended> {
	const environment = demoEnvironment(databaseUrl, { PORT: String(await freePort()) });
	const node = [process.execPath, ...typescript("lib/cli/start.ts")];
	const [command = "", ...args] = process.getuid?.() === 0 ? ["setpriv", ...asOthers, ...node] : node;
	const child = launch(command, args, { env: environment });
	const output = listen(child);
	const ended = await new Promise<Ended>((resolve, reject) => {
		child.once("error", reject);
		child.once("close", (code) => resolve({ code, output: output() }));
		setTimeout(() => reject(new Error(`It started, or never ended. It said: ${output()}`)), 60_000).unref();
	});
	assert.equal(ended.code, 1, `It ended with ${ended.code}. It said: ${ended.output}`);
	return ended;
}

/** The line that names the file. No stack may stand beside it. */
function sentence(output: string, file: string): string {
	assert(!/\n\s+at /.test(output), `It showed a stack: ${output}`);
	const line = output.split("\n").find((each) => each.includes(file));
	return line ? `refused: ${line.replaceAll(file, "…")}` : assert.fail(`It did not name the file: ${output}`);
}
