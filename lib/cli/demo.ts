import { next, step, stopChildrenWithUs, typescript } from "@/lib/cli/run";
import { assertPortFree, command, serve } from "@/lib/cli/serve";
import { commandEnv } from "@/lib/env";

/** npm run demo: from a fresh checkout to a running Ryggvett with synthetic patients. What was saved earlier is kept. */
await command(async () => {
	const { env, child } = commandEnv("demo", true);
	stopChildrenWithUs();
	await assertPortFree(env);
	console.log("Ryggvett demo: synthetic patients, for trying things out. The first start takes a minute or two.");
	await step("1 of 4: the database client", typescript("lib/cli/generate.ts"), child);
	await step("2 of 4: every page and route says who may call it", typescript("lib/cli/routes.ts"), child);
	await step("3 of 4: building the pages", next("build"), child);
	await step("4 of 4: the database and its synthetic patients", typescript("lib/cli/seed.ts"), child);
	console.log("\n› Starting the server");
	await serve(env, child);
});
