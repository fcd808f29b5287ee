import { readFile, writeFile } from "node:fs/promises";
import { command } from "@/lib/cli/serve";
import { readArguments } from "@/lib/cli/simulate/read-arguments";
import { report } from "@/lib/cli/simulate/report";
import { simulate } from "@/lib/cli/simulate/run-simulation";
import { content } from "@/lib/clinical/content/content";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";

/**
 * npm run simulate: invented patients from published figures (lib/clinical/content/simulated-cohort.ts) under three ways
 * to decide on imaging, Ryggvett's by its own engine at both visits. The same seed and number give the same result to
 * the digit. Asks no database and no network.
 */
await command(async () => {
	const { json, readme, ...settings } = readArguments(process.argv.slice(2));
	const simulation = simulate({ ...settings, content: localise(content, "en") as LocalContent });
	if (readme) await writeReadme(report(simulation));
	console.log(json ? JSON.stringify(simulation, null, "\t") : report(simulation));
});

async function writeReadme(text: string): Promise<void> {
	const old = await readFile("README.md", "utf8");
	const marks = /<!-- simulate -->[\s\S]*<!-- \/simulate -->/;
	await writeFile(
		"README.md",
		old.replace(marks, () => `<!-- simulate -->\n${text}\n<!-- /simulate -->`),
	);
}
