import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { type ClientKey, newClientKey, startOidcSimulator } from "@/lib/test/oidc-simulator";
import { simulatedPeople } from "@/lib/test/simulated-people";

/**
 * Starts the simulated provider for a server that runs beside it:
 * `node --import tsx lib/test/run-oidc-simulator.ts --port 4300 --key data/oidc-key.json --redirect http://…/callback`.
 * The client's private key is in the file `--key`, made when there is none: RYGGVETT_OIDC_PRIVATE_JWK is what it holds.
 */
const { values } = parseArgs({
	options: { port: { type: "string" }, key: { type: "string" }, redirect: { type: "string", multiple: true } },
});
const { port, key, redirect } = values;
if (!port || !key || !redirect) throw new Error("Say --port, --key and --redirect.");

const simulator = await startOidcSimulator({
	port: Number(port),
	privateJwk: keyIn(key),
	redirectUris: redirect,
	users: simulatedPeople,
});
for (const signal of ["SIGINT", "SIGTERM"] as const) {
	process.on(signal, async () => {
		await simulator.stop();
		process.exit(0);
	});
}

process.stdout.write(`Simulated provider at ${simulator.issuer}, client ${simulator.clientId}\n`);

function keyIn(file: string): ClientKey {
	if (!existsSync(file)) {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, JSON.stringify(newClientKey()), { mode: 0o600 });
	}
	return JSON.parse(readFileSync(file, "utf8"));
}
