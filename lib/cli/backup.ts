import { command } from "@/lib/cli/serve";
import { backUp } from "@/lib/db/backup";
import { commandEnv, StartRefused } from "@/lib/env";

/** npm run backup -- copy.db: copies the database while the server runs, and reads the copy to see that it is whole. */
await command(async () => {
	const target = process.argv[2];
	if (!target) throw new StartRefused("Name the copy: npm run backup -- /safe/place/ryggvett-2026-01-31.db");
	const { env } = commandEnv("production", false);
	let shown = -1;
	const state = await backUp(env.databaseUrl, target, (done, all) => {
		const percent = Math.floor((100 * done) / Math.max(all, 1));
		if (percent < shown + 10) return;
		shown = percent;
		console.log(`${percent} %`);
	});
	for (const { table, rows } of state) console.log(`${String(rows).padStart(10)}  ${table}`);
	console.log(
		`Copied to ${target}, and read from end to end. The keys (RYGGVETT_KEYS) are not in it: keep them elsewhere.`,
	);
});
