import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { command } from "@/lib/cli/serve";
import { StartRefused } from "@/lib/env";
import { clockSetBack } from "./faults/clock";
import { fullDisk } from "./faults/full-disk";
import { gracefulStop, secondSignal } from "./faults/graceful-stop";
import { heldOpen } from "./faults/held-open";
import { killRounds } from "./faults/kills";
import { onPostgresql } from "./faults/on-postgresql";
import { endAll } from "./faults/processes";
import { restoring } from "./faults/restoring";
import { begin } from "./faults/server";
import { wrongSettings } from "./faults/settings";
import { makeTally } from "./faults/tally";

/*
 * npm run test:faults: what must not go wrong, made to go wrong, against the built server on databases of its own. It
 * kills the server 200 times on each database; `-- --rounds 5` is the short form, which also leaves out what takes long; `--on postgresql` leaves out
 * SQLite, and `--on sqlite` PostgreSQL. Every server
 * listens to a free port of this machine alone, and is stopped. Ends with 1 when a sentence is not true.
 */

await command(async () => {
	const { rounds, report, on } = readArgs(process.argv.slice(2));
	if (!existsSync(".next/BUILD_ID")) throw new StartRefused("Build the server first: npm run build");
	const thorough = rounds >= 50;
	const folder = mkdtempSync(join(tmpdir(), "ryggvett-faults-"));
	const { check, counts } = makeTally(console.log);
	const onSqlite = [
		() => clockSetBack(check, folder),
		() => wrongSettings(check, folder),
		() => gracefulStop(check, folder, thorough),
		() => fullDisk(check, folder),
		async () => {
			const running = await begin(`file:${folder}/ryggvett.db`);
			await killRounds(check, running, rounds);
			await heldOpen(check, running, thorough);
			await restoring(check, running);
			await secondSignal(check, running);
		},
	];
	const faults = { sqlite: onSqlite, postgresql: [() => onPostgresql(check, rounds, thorough)] };
	for (const fault of on ? faults[on] : Object.values(faults).flat()) {
		try {
			await fault();
		} catch (error) {
			await check("a server to test", () => Promise.reject(error));
		} finally {
			endAll();
		}
	}
	rmSync(folder, { recursive: true, force: true });
	const { passed, failed } = counts();
	if (report) writeFileSync(report, JSON.stringify({ passed, failed }));
	console.log(`\n${passed} passed, ${failed} failed`);
	process.exit(failed === 0 ? 0 : 1);
});

type Args = { rounds: number; report: string | undefined; on: "sqlite" | "postgresql" | undefined };

/** `--report` names a file for the count, as JSON. */
function readArgs(args: string[]): Args {
	const text = { type: "string" } as const;
	const options = { rounds: { ...text, default: "200" }, report: text, on: text } as const;
	try {
		const { values } = parseArgs({ args, options });
		const rounds = Number(values.rounds);
		const { report, on } = values;
		const isOn = on === undefined || on === "sqlite" || on === "postgresql";
		if (Number.isInteger(rounds) && rounds > 0 && rounds <= 10_000 && isOn) return { rounds, report, on };
	} catch {
		// Said below: a word that is not known is as wrong as a number that is none.
	}
	throw new StartRefused(
		"Say how many times the server is killed, and on which database if not on both: npm run test:faults -- --rounds 5 --on postgresql",
	);
}
