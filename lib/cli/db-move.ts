import { parseArgs } from "node:util";
import { command } from "@/lib/cli/serve";
import { move } from "@/lib/db/move";
import { placeOf } from "@/lib/db/postgresql";
import { StartRefused } from "@/lib/env";

/** npm run db:move -- --from file:… --to postgresql://…: carries everything from SQLite to PostgreSQL, and compares. */
await command(async () => {
	const { from, to } = readArguments(process.argv.slice(2));
	const moved = await move(from, to, (table, done, all) =>
		process.stderr.write(`${table}: ${done.toLocaleString("en-GB")} of ${all.toLocaleString("en-GB")}\n`),
	);
	for (const { table, rows, sha256 } of moved) console.log(`${table}: ${rows} rows, ${sha256}`);
	console.log(`
Every table is the same on both sides. Set DATABASE_URL to ${placeOf(to)}, look at the log with npm run verify-audit,
start the server, and keep the file until you are sure.`);
});

function readArguments(args: string[]): { from: string; to: string } {
	try {
		const { values } = parseArgs({ args, options: { from: { type: "string" }, to: { type: "string" } } });
		if (values.from && values.to && URL.canParse(values.to)) return { from: values.from, to: values.to };
	} catch {
		// Said below.
	}
	throw new StartRefused(
		"Say from where and to where: npm run db:move -- --from file:./data/ryggvett.db --to postgresql://ryggvett@localhost/ryggvett",
	);
}
