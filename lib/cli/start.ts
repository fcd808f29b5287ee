import { existsSync } from "node:fs";
import { stopChildrenWithUs } from "@/lib/cli/run";
import { assertPortFree, command, serve } from "@/lib/cli/serve";
import { commandEnv, StartRefused } from "@/lib/env";

/** npm start: the built server, in production unless RYGGVETT_MODE says otherwise. */
await command(async () => {
	const { env, child } = commandEnv("production", false);
	stopChildrenWithUs();
	if (!existsSync(`${child.RYGGVETT_DIST || ".next"}/BUILD_ID`)) {
		throw new StartRefused("There is nothing to start yet. Build it first: npm run build");
	}
	await assertPortFree(env);
	await serve(env, child);
});
