import { spawn } from "node:child_process";
import { appendFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { childEnvironment } from "@/lib/env";
import { startOidcSimulator } from "@/lib/test/oidc-simulator";
import { simulatedPeople } from "@/lib/test/simulated-people";

/*
 * A server as an owner would start it: production, its own key, an empty database, and an identity provider beside it.
 * What it prints stands in data/e2e-production.txt, since the link for the first administrator is only there.
 */

const port = Number(process.argv[2]);
const root = fileURLToPath(new URL("..", import.meta.url));
const database = `${root}data/e2e-production.db`;
const printed = `${root}data/e2e-production.txt`;
for (const file of [printed, ...["", "-wal", "-shm"].map((end) => database + end)]) rmSync(file, { force: true });

const origin = `http://127.0.0.1:${port}`;
const provider = await startOidcSimulator({
	port: port + 1,
	redirectUris: [`${origin}/api/session/oidc/callback`],
	users: simulatedPeople,
});
const server = spawn("npm", ["run", "--silent", "start"], {
	cwd: root,
	stdio: ["ignore", "pipe", "inherit"],
	env: childEnvironment({
		RYGGVETT_MODE: "production",
		RYGGVETT_INTENDED_USE: "training",
		RYGGVETT_KEYS: `e2e:${Buffer.from("a key for the journeys, no secre").toString("base64")}`,
		RYGGVETT_OIDC_ISSUER: provider.issuer,
		RYGGVETT_OIDC_CLIENT_ID: provider.clientId,
		RYGGVETT_OIDC_PRIVATE_JWK: JSON.stringify(provider.privateJwk),
		DATABASE_URL: `file:${database}`,
		PORT: String(port),
		LOG_LEVEL: "error",
	}),
});
server.stdout.on("data", (text: Buffer) => {
	appendFileSync(printed, text);
	process.stdout.write(text);
});
server.on("exit", (code) => process.exit(code ?? 1));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill("SIGTERM"));
