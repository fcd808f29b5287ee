import { spawnSync } from "node:child_process";
import { childEnvironment } from "@/lib/env";

/** npm run test:attacks: 10,000 hostile requests over every route. `npm test` sends some hundred. */
const { status } = spawnSync("npx", ["vitest", "run", "--config", ".config/vitest.config.ts", "app/attacks.test.ts"], {
	stdio: ["ignore", "inherit", "inherit"],
	env: childEnvironment({ RYGGVETT_ATTACKS: "10000" }),
});
process.exit(status ?? 1);
