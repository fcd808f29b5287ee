import "server-only";
import { DatabaseFault } from "@/lib/db/fault";
import { PrismaClient } from "@/lib/db/generated/client";
import { sqliteAdapter } from "@/lib/db/sqlite";
import { env } from "@/lib/env";

/** Every error of the database leaves here as a `DatabaseFault`: Prisma's own print the whole row, answers included. */
export function openDatabase(url: string) {
	const client = new PrismaClient({ adapter: sqliteAdapter(url), log: [], errorFormat: "minimal" });
	return client.$extends({
		query: {
			$allOperations: async ({ model, operation, args, query }) => {
				try {
					return await query(args);
				} catch (error) {
					throw DatabaseFault.from(error, model, operation);
				}
			},
		},
	});
}

export type Database = ReturnType<typeof openDatabase>;
type Transaction = Parameters<Parameters<Database["$transaction"]>[0]>[0];

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
 * The only way to write. SQLite has one connection here, so a write outside a transaction would run inside whichever
 * transaction is open at that moment, and be undone with it after it was acknowledged.
 */
export async function write<Result>(change: (transaction: Transaction) => Promise<Result>): Promise<Result> {
	try {
		return await db().$transaction(change, { maxWait: 10_000, timeout: 10_000 });
	} catch (error) {
		throw DatabaseFault.from(error, undefined, "transaction");
	}
}
