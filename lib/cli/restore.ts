import { command } from "@/lib/cli/serve";
import { restore } from "@/lib/db/backup";
import { commandEnv, StartRefused } from "@/lib/env";

/** npm run restore -- copy.db: puts a copy in the database's place. The server must be stopped. */
await command(async () => {
	const copy = process.argv[2];
	if (!copy) throw new StartRefused("Name the copy: npm run restore -- /safe/place/ryggvett-2026-01-31.db");
	const { env } = commandEnv("production", false);
	const { state, kept } = await restore(copy, env.databaseUrl, new Date());
	for (const { table, rows } of state) console.log(`${String(rows).padStart(10)}  ${table}`);
	console.log(
		`Restored, and the same as the copy in every row.${kept ? ` What was there before is kept: ${kept}` : ""}`,
	);
});
