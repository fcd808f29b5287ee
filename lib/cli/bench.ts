import { spawnSync } from "node:child_process";
import { putInReadme, type Report } from "./bench/report";

/*
 * npm run bench: everything that is measured, one part after another, each in a process of its own. The name of a part
 * measures that one alone. The tables replace those in the README, and what misses its target is named at the end.
 */

const parts: Readonly<Record<string, () => Promise<{ report: () => Promise<Report> }>>> = {
	page: () => import("./bench/parts/page"),
	saving: () => import("./bench/parts/saving"),
	list: () => import("./bench/parts/list"),
	figures: () => import("./bench/parts/figures"),
};

const [name] = process.argv.slice(2);
if (name === undefined) {
	const [node, script = ""] = process.argv;
	const runs = Object.keys(parts).map((part) =>
		spawnSync(node ?? process.execPath, [...process.execArgv, script, part], { stdio: "inherit" }),
	);
	process.exit(runs.some(({ status }) => status !== 0) ? 1 : 0);
}
const part = parts[name];
if (!part) {
	console.error(`There is no part called ${name}. The parts are ${Object.keys(parts).join(", ")}.`);
	process.exit(2);
}
const { report } = await part();
const { text, missed } = await report();
console.log(`\n${text}\n`);
putInReadme(name, text);
for (const one of missed) console.log(`Above the target: ${one}.`);
process.exit(0);
