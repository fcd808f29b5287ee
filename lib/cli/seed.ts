import { demoActor } from "@/lib/auth/demo-people";
import { command } from "@/lib/cli/serve";
import { listCases } from "@/lib/consultation/list-cases";
import { prepare } from "@/lib/consultation/prepare";
import { env, StartRefused } from "@/lib/env";
import { seed } from "@/prisma/seed";

/** npm run seed: brings the database up to date and, when the practice has no case yet, puts the scenarios in it. */
await command(async () => {
	if (env().mode === "production") {
		throw new StartRefused(
			"Synthetic patients are for the demo only: RYGGVETT_MODE is production. Nothing was changed.",
		);
	}
	const now = new Date();
	const { migrations } = await prepare(now);
	if (migrations.length > 0) console.log(`Applied ${migrations.length} migration(s).`);
	const { cases } = await listCases(demoActor(), {}, 1);
	if (cases.length > 0) return console.log("The database has cases already; they are kept as they are.");
	console.log(`Made ${await seed(demoActor(), now)} synthetic cases.`);
});
