import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RouteName } from "@/lib/auth/access";
import { command } from "@/lib/cli/serve";
import { StartRefused } from "@/lib/env";
import { tellStory, type Who } from "@/lib/test/payload-story";
import { makeWriter } from "@/lib/test/text-payloads";
import { demoEnvironment, endAll, runCommand } from "./faults/processes";
import { startServer } from "./faults/server";
import { addresses, answerTo, asking, confirm, signIn } from "./web-attacks/people";
import { type Target, targetsOf } from "./web-attacks/targets";
import { accepted, ensureTools, type Finding, scan, trySql } from "./web-attacks/tools";

/*
 * npm run test:web-attacks: wapiti looks through the pages as nobody and in each role, and sqlmap tries every route that
 * takes something, against the built server on a fresh database of the demo. `-- --seconds 20` is how long a
 * module of wapiti may take; sqlmap has three times that for a route. With that the whole takes about half an hour. The
 * results stand in dist/web-attacks.md as well: what a route answers to the request as it is, how often it was tried, and
 * what was found. Ends with 1 when something was.
 */

await command(async () => {
	const seconds = readSeconds(process.argv.slice(2));
	if (!existsSync(".next/BUILD_ID")) throw new StartRefused("Build the server first: npm run build");
	const versions = ensureTools(console.log);
	const folder = mkdtempSync(join(tmpdir(), "ryggvett-web-attacks-"));
	const url = `file:${folder}/ryggvett.db`;
	const nothing: Finding = { found: [], short: false, requests: 0 };
	const rows: string[] = [];
	let failed = false;
	const note = (what: string, who: Who, { found, short, requests }: Finding, status = "") => {
		failed ||= found.length > 0;
		const result = found.length > 0 ? found.join("; ") : short ? "nothing, and not finished" : "nothing";
		rows.push(`| ${what} | ${who} | ${status} | ${requests || ""} | ${result} |`);
		console.log(`${found.length > 0 ? "✗" : "✓"} ${what}, ${who}: ${result}`);
	};
	try {
		await runCommand("lib/cli/seed.ts", [], demoEnvironment(url));
		const server = await startServer(url);
		const { origin } = server;
		const cookies: Record<Who, string> = {
			nobody: "",
			gp: "",
			physio: "",
			admin: await signIn(origin, "admin"),
		};
		const story = await tellStory(asking(origin, cookies), makeWriter(0).write, 0);
		const asks = (who: Who) => ({ origin, cookie: cookies[who], folder });

		for (const who of ["nobody", "gp", "physio", "admin"] as const) {
			note(
				"wapiti, every page",
				who,
				await scan(asks(who), who, addresses(story), { crawl: seconds * 6, attack: seconds }),
			);
		}
		const targets = Object.entries(targetsOf(story)) as [RouteName, Target | null][];
		for (const isLast of [false, true]) {
			for (const [name, target] of targets) {
				if (!target || (target.last ?? false) !== isLast) continue;
				const [method = ""] = name.split(" ");
				const cookie = cookies[target.who];
				if (target.who !== "nobody" && !isLast) await confirm(origin, cookie, target.who === "admin");
				const status = await answerTo(origin, cookie, { ...target, method });
				const tried = await trySql(asks(target.who), { ...target, method }, seconds * 3);
				note(`sqlmap, ${name}`, target.who, tried, String(status));
			}
		}

		const { output } = await server.stop();
		const faults = output.split("\n").filter((line) => line.includes('"level":50')).length;
		note("the server: faults in its log", "nobody", { ...nothing, found: faults > 0 ? [`${faults} faults`] : [] });
		const chain = await runCommand("lib/cli/verify-audit.ts", [], demoEnvironment(url));
		note("the audit chain afterwards", "nobody", { ...nothing, found: chain.code === 0 ? [] : [chain.output] });
	} finally {
		endAll();
		rmSync(folder, { recursive: true, force: true });
	}
	mkdirSync("dist", { recursive: true });
	const head = `wapiti ${versions.wapiti}, sqlmap ${versions.sqlmap}, ${seconds} s for each, ${new Date().toISOString().slice(0, 10)}`;
	const table = ["| what | as | answers | tries | found |", "|---|---|---|---|---|", ...rows].join("\n");
	const leftOut = Object.entries(accepted).map(([words, why]) => `- ${words}: ${why}.`);
	writeFileSync("dist/web-attacks.md", [head, table, `Left out:\n\n${leftOut.join("\n")}`, ""].join("\n\n"));
	console.log("\nWrote dist/web-attacks.md.");
	process.exit(failed ? 1 : 0);
});

function readSeconds(args: readonly string[]): number {
	if (args.length === 0) return 20;
	const seconds = args[0] === "--seconds" && args.length === 2 ? Number(args[1]) : Number.NaN;
	if (Number.isInteger(seconds) && seconds > 0 && seconds <= 3600) return seconds;
	throw new StartRefused("Say how long each may take: npm run test:web-attacks -- --seconds 20");
}
