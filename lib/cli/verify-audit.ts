import { existsSync } from "node:fs";
import type { Head } from "@/lib/audit/chain";
import { type BrokenKind, practicesWithLog, stillHolds, verifyChain } from "@/lib/audit/verify";
import { command } from "@/lib/cli/serve";
import { dayOf } from "@/lib/dates";
import { adoptDatabase, openDatabase } from "@/lib/db/client";
import { kindOf } from "@/lib/db/kind";
import { installationId, loadDataKeys } from "@/lib/db/seal";
import { commandEnv, StartRefused } from "@/lib/env";

/*
 * npm run verify-audit: walks the audit log of every practice and names the first broken link. Changes nothing, and a
 * server may run meanwhile. `-- --expect <practice>:<number>:<hash>`, once for each end that was written down before,
 * tells also when somebody who has the key wrote the log anew. Prints ids, never a name. Ends with 1 when a log is broken.
 */

const found: Record<BrokenKind, string> = {
	changed: "was changed",
	removed: "was removed",
	inserted: "was put in by something else than Ryggvett",
	reordered: "does not stand where it was written",
	"cut-off": "is missing at the end, or the recorded end is not the true one",
	"no-key": "can't be checked: the data key of this practice is gone",
};

await command(async () => {
	const expected = readExpected(process.argv.slice(2));
	const { env } = commandEnv("production", false);
	const file = env.databaseUrl.replace(/^file:/, "");
	if (kindOf(env.databaseUrl) === "sqlite" && !existsSync(file))
		throw new StartRefused(`There is no database ${file}. DATABASE_URL names the file.`);
	const database = openDatabase(env.databaseUrl, env.keys);
	await loadDataKeys(database.$keyring());
	adoptDatabase(database);

	let whole = true;
	for (const practiceId of new Set([...(await practicesWithLog()), installationId])) {
		if (!(await report(practiceId))) whole = false;
	}
	for (const head of expected) {
		if (await stillHolds(head.practiceId, head)) continue;
		whole = false;
		console.log(`${head.practiceId}: event ${head.seq} is not the one that was written down.`);
	}
	if (whole && expected.length > 0) console.log("Every end that was written down still stands in its log.");
	await database.$disconnect();
	process.exitCode = whole ? 0 : 1;
});

/** True when the log of the practice is whole. */
async function report(practiceId: string): Promise<boolean> {
	const name = practiceId === installationId ? `${practiceId} (the installation)` : practiceId;
	const result = await verifyChain(practiceId);
	if (!result.ok) {
		console.log(`${name}: BROKEN. Event ${result.seq} ${found[result.kind]} (${result.kind}).`);
		return false;
	}
	const { events, from, to, head } = result;
	if (!from || !to) {
		console.log(`${name}: no events.`);
		return true;
	}
	console.log(`${name}: ${events} events, ${dayOf(from)} to ${dayOf(to)}, whole.`);
	console.log(`  Its end, to write down elsewhere: ${practiceId}:${head.seq}:${head.hash}`);
	return true;
}

function readExpected(args: readonly string[]): readonly (Head & { practiceId: string })[] {
	const usage = "Give each end as it was printed: npm run verify-audit -- --expect <practice>:<number>:<hash>";
	const ends: (Head & { practiceId: string })[] = [];
	for (let index = 0; index < args.length; index += 2) {
		const [, practiceId, seq, hash] = /^([0-9a-f-]{36}):(\d{1,9}):([0-9a-f]{64})$/.exec(args[index + 1] ?? "") ?? [];
		if (args[index] !== "--expect" || !practiceId || !hash) throw new StartRefused(usage);
		ends.push({ practiceId, seq: Number(seq), hash });
	}
	return ends;
}
