import "server-only";
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { adapterFor } from "@/lib/db/adapter";
import { patience, type SqlTransaction, takingSql, transact, type Value } from "@/lib/db/direct";
import { DatabaseFault } from "@/lib/db/fault";
import { PrismaClient } from "@/lib/db/generated/client";
import { PrismaClient as PostgresqlClient } from "@/lib/db/generated/postgresql/client";
import { makeKeyring } from "@/lib/db/keyring";
import { type DatabaseKind, kindOf } from "@/lib/db/kind";
import { openResult } from "@/lib/db/open-result";
import { practiceOf, sealArgs } from "@/lib/db/seal-args";
import type { Model } from "@/lib/db/sealed-fields";
import { type Env, env } from "@/lib/env";
import { raise } from "@/lib/raise";

/**
 * Health text is sealed on its way in and opened on its way out (`sealedFields`).
 * Every error of the database leaves here as a `DatabaseFault`: Prisma's own print the whole row, answers included.
 */
export function openDatabase(url: string, masters: Env["keys"] = env().keys) {
	const keys = makeKeyring(url, masters);
	const kind = kindOf(url);
	const { adapter, connection } = holding(adapterFor(url, { givesUp: true }));
	const client = clientOf(kind, adapter);
	const connected = async () => connection() ?? client.$connect().then(() => connection() ?? raise("Not connected"));
	return client.$extends({
		client: { $keyring: () => keys, $kind: () => kind, $connection: connected },
		query: {
			$allOperations: async ({ model, operation, args, query }) => {
				try {
					if (!model) return await query(args);
					const named = model as Model;
					const result = await query(await keys.use(() => sealArgs(keys, named, args)));
					return await keys.use(() => openResult(keys, named, result, practiceOf(args)));
				} catch (error) {
					throw DatabaseFault.from(error, model, operation);
				}
			},
		},
	});
}

/** Both clients are made from the same models, and the compiler knows them by SQLite's. */
function clientOf(kind: DatabaseKind, adapter: SqlMigrationAwareDriverAdapterFactory): PrismaClient {
	const options = { adapter, log: [], errorFormat: "minimal" } as const;
	return kind === "sqlite"
		? new PrismaClient({ ...options, log: [] })
		: (new PostgresqlClient({ ...options, log: [] }) as unknown as PrismaClient);
}

/** The way to the database, and the connection that Prisma has there: null before it has asked for one. */
function holding(factory: SqlMigrationAwareDriverAdapterFactory) {
	let held: SqlDriverAdapter | null = null;
	const connect = async () => {
		const connection = await factory.connect();
		const dispose = connection.dispose.bind(connection);
		connection.dispose = () => {
			held = null;
			return dispose();
		};
		held = connection;
		return connection;
	};
	return { adapter: { ...factory, connect }, connection: () => held };
}

export type Database = ReturnType<typeof openDatabase>;
export type Transaction = Parameters<Parameters<Database["$transaction"]>[0]>[0];

/** Next bundles its start-up code and its routes apart: only the process itself can hold the one client. */
const holder: { [key: symbol]: Database | undefined } = globalThis as never;
const slot = Symbol.for("ryggvett.database");

/** The database of this process, for reading. */
export function db(): Database {
	holder[slot] ??= openDatabase(env().databaseUrl);
	return holder[slot];
}

/** Makes an opened database the one of this process. */
export function adoptDatabase(database: Database): void {
	holder[slot] = database;
}

/**
 * The only way to write. Whoever writes in the same line stands in a queue, so that what a transaction has read is still
 * true when it writes. `line` is the practice, or the person or key that the rows belong to where no practice has them.
 * SQLite has one connection here and thereby one queue: a write outside a transaction would run inside whichever is open
 * at that moment, and be undone with it after it was acknowledged. PostgreSQL has a queue for each line.
 */
export async function write<Result>(
	line: string,
	change: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
	return told(() => db().$transaction((transaction) => inLine(line, transaction, change), limits));
}

/** The same for what is done at every key press, in SQL: nothing is sealed on the way (`sealFor`). */
export async function writeDirectly<Result>(
	line: string,
	change: (transaction: SqlTransaction) => Promise<Result>,
): Promise<Result> {
	return told(async () =>
		transact(await db().$connection(), db().$kind(), (transaction) => inLine(line, transaction, change)),
	);
}

/**
 * One statement, for what is asked at every key press: rows as they are stored (`openStored`). For PostgreSQL it is a
 * transaction of its own, and one that writes stands in the line itself; on SQLite's one connection it may only read.
 */
export const askAtOnce = async <Row>(text: TemplateStringsArray, ...values: Value[]): Promise<Row[]> =>
	told(async () => takingSql(await db().$connection(), db().$kind()).$queryRaw<Row[]>(text, ...values));

const limits = { maxWait: patience, timeout: 10_000 };

async function inLine<Way extends SqlTransaction, Result>(
	line: string,
	transaction: Way,
	change: (transaction: Way) => Promise<Result>,
): Promise<Result> {
	if (db().$kind() === "postgresql") {
		await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${line}, 0))`;
	}
	return change(transaction);
}

async function told<Result>(transaction: () => Promise<Result>): Promise<Result> {
	try {
		return await transaction();
	} catch (error) {
		throw DatabaseFault.from(error, undefined, "transaction");
	}
}
