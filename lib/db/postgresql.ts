import "server-only";
import { Socket } from "node:net";
import { PrismaPg } from "@prisma/adapter-pg";
import {
	DriverAdapterError,
	type SqlDriverAdapter,
	type SqlMigrationAwareDriverAdapterFactory,
	type SqlQueryable,
} from "@prisma/driver-adapter-utils";
import type { AdapterOptions } from "@/lib/db/adapter-options";
import type { NamedQuery } from "@/lib/db/direct";
import { StartRefused } from "@/lib/env";

/** In milliseconds. A save that waits longer than this has been given up by the browser, which sends it again. */
const patience = { connectionTimeoutMillis: 10_000, lock_timeout: 10_000, idle_in_transaction_session_timeout: 20_000 };
const mostConnections = 10;
/**
 * How long one statement may take, in milliseconds, however many locks it waits for: the database gives it up and undoes it
 * before the connection is.
 */
const longestStatement = 11_000;
/** How long a connection of the server may be silent before it is given up, in milliseconds. Longer than all of these. */
const longestSilence = 12_000;

/** The oldest version that its makers still mend. */
const oldest = 14;

/** What the server must answer, so that a save that was acknowledged is on its disk, and text is what it was. */
const required = {
	fsync: "on",
	full_page_writes: "on",
	server_encoding: "UTF8",
	transaction_read_only: "off",
	// What waited for its turn must see what was done meanwhile.
	default_transaction_isolation: "read committed",
} as const;

/**
 * A way to the database that ends when nothing has come or gone on it for too long. A network that fails without a word
 * leaves a question unanswered for ever, and a transaction open that the next user of the connection would commit.
 */
function impatientSocket(): Socket {
	const socket = new Socket();
	const silent = { code: "ETIMEDOUT", syscall: "read", errno: -110 };
	socket.setTimeout(longestSilence, () => socket.destroy(Object.assign(new Error("The database is silent"), silent)));
	return socket;
}

/**
 * Opens a pool of connections and refuses a server whose settings could lose what was saved. `onlyReads` opens a single
 * one; `givesUp` ends those that are silent for too long, which a migration may be. Throws `StartRefused` without the password that stands in the address.
 */
export function postgresqlAdapter(
	url: string,
	{ onlyReads = false, givesUp = false }: AdapterOptions = {},
): SqlMigrationAwareDriverAdapterFactory {
	const factory = new PrismaPg(
		// Not even a single one is given back while it may hold a lock.
		{
			connectionString: url,
			max: onlyReads ? 1 : mostConnections,
			...(onlyReads && { idleTimeoutMillis: 0 }),
			...(givesUp && { stream: impatientSocket, statement_timeout: longestStatement }),
			application_name: "ryggvett",
			...patience,
		},
		// A connection that breaks while nobody uses it is replaced by the next one; whoever used it is told by the query.
		{
			onPoolError: () => {},
			onConnectionError: () => {},
			statementNameGenerator: ({ name = "" }: NamedQuery) => name,
		},
	);
	return {
		provider: factory.provider,
		adapterName: factory.adapterName,
		connectToShadowDb: () => factory.connectToShadowDb(),
		connect: async () => {
			const connection = await factory.connect();
			try {
				await assertServer(connection);
				return namingLostConnections(takingScriptsWhole(connection));
			} catch (error) {
				await connection.dispose();
				if (error instanceof StartRefused) throw error;
				throw new StartRefused(
					`The database ${placeOf(url)} can't be reached${reasonOf(error)}. Check DATABASE_URL, and that PostgreSQL runs and lets this machine in.`,
				);
			}
		},
	};
}

/**
 * The driver cuts a script at every semicolon, those inside a function included. Sent as it is, PostgreSQL runs it as one
 * transaction: a migration is applied whole or not at all.
 */
function takingScriptsWhole(connection: Awaited<ReturnType<PrismaPg["connect"]>>): SqlDriverAdapter {
	connection.executeScript = async (script) => void (await connection.underlyingDriver().query(script));
	return connection;
}

/** What the driver says, without a code, of a connection that it could not get in time or that ended under a question. */
const lost =
	/^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/;

/** Gives those a name that Prisma knows: without one they would look like a fault of this program. */
function namingLostConnections(connection: SqlDriverAdapter): SqlDriverAdapter {
	const named = (error: unknown): never => {
		throw error instanceof Error && lost.test(error.message)
			? new DriverAdapterError({ kind: "ConnectionClosed" })
			: error;
	};
	const asking = <Way extends SqlQueryable>(way: Way): Way => {
		const queryRaw = way.queryRaw.bind(way);
		const executeRaw = way.executeRaw.bind(way);
		way.queryRaw = (query) => queryRaw(query).catch(named);
		way.executeRaw = (query) => executeRaw(query).catch(named);
		return way;
	};
	const startTransaction = connection.startTransaction.bind(connection);
	connection.startTransaction = (level) => startTransaction(level).then(asking, named);
	return asking(connection);
}

/** Host, port and name, without who signs in and how. */
export function placeOf(url: string): string {
	const { hostname, port, pathname } = new URL(url);
	return `${hostname || "localhost"}:${port || "5432"}${pathname}`;
}

/** The system's code or PostgreSQL's (28P01: wrong password); its sentence may repeat what was sent. */
function reasonOf(error: unknown): string {
	const { code, cause } = error as { code?: unknown; cause?: { originalCode?: unknown; kind?: unknown } };
	const reason = cause?.originalCode ?? code ?? cause?.kind;
	return typeof reason === "string" ? ` (${reason})` : "";
}

async function assertServer(connection: Pick<SqlDriverAdapter, "queryRaw">): Promise<void> {
	const names = [...Object.keys(required), "synchronous_commit", "DateStyle", "server_version_num"];
	const sql = `SELECT ${names.map((name) => `current_setting('${name}')`).join(", ")}`;
	const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] });
	const found = new Map(names.map((name, index) => [name, String(rows[0]?.[index])]));
	const version = Math.floor(Number(found.get("server_version_num")) / 10_000);
	if (version < oldest) {
		throw new StartRefused(`PostgreSQL ${version} is too old. Ryggvett needs version ${oldest} or later.`);
	}
	for (const [name, wanted] of Object.entries(required)) {
		if (found.get(name) !== wanted) throw refused(name, wanted, found.get(name));
	}
	if (found.get("synchronous_commit") === "off") throw refused("synchronous_commit", "on", "off");
	const dates = found.get("DateStyle");
	if (!dates?.startsWith("ISO")) throw refused("DateStyle", "ISO", dates);
}

const refused = (name: string, wanted: string, found: string | undefined) =>
	new StartRefused(
		`PostgreSQL has ${name} = ${found}, and without ${wanted} saved answers can be lost or changed. Ryggvett does not start.`,
	);

/** Any number, as long as nothing else that uses the same database takes it. */
const migrationLock = 7_244_883_866;

/**
 * Does the work while no other instance does its own: several that start at once migrate one after another. The lock is
 * held by a connection of its own and ends with it, also when the process is killed.
 */
export async function whenAlone<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
	const connection = await postgresqlAdapter(url, { onlyReads: true }).connect();
	try {
		const sql = `SELECT pg_try_advisory_lock(${migrationLock})`;
		for (;;) {
			const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] });
			if (rows[0]?.[0] === true) break;
			await new Promise((resolve) => setTimeout(resolve, 200));
		}
		return await work();
	} finally {
		await connection.dispose();
	}
}
