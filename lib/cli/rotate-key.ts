import { command } from "@/lib/cli/serve";
import { prepare } from "@/lib/consultation/prepare";
import { rotateKeys } from "@/lib/db/rotate-keys";
import { commandEnv } from "@/lib/env";

/** npm run rotate-key: moves every data key under the newest key of RYGGVETT_KEYS. Safe to stop and to run again. */
await command(async () => {
	const { env } = commandEnv("production", false);
	const now = new Date();
	await prepare(now, env);
	const { wrapped, added } = await rotateKeys(now);
	const [newest, ...others] = env.keys.map((key) => key.id);
	if (wrapped === 0) {
		console.log(`Every data key is wrapped with ${newest} already; nothing was changed.`);
	} else {
		console.log(
			`Wrapped ${wrapped} data key(s) anew with ${newest} and added ${added} for what is written from now on.`,
		);
		console.log("A running server seals with the new ones from its next start.");
	}
	if (others.length > 0) console.log(`No data key needs ${others.join(", ")} any more: leave it out of RYGGVETT_KEYS.`);
});
