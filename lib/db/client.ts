import "server-only";
import { DatabaseFault } from "@/lib/db/fault";
import { PrismaClient } from "@/lib/db/generated/client";
import { makeKeyring } from "@/lib/db/keyring";
import { openResult } from "@/lib/db/open-result";
import { practiceOf, sealArgs } from "@/lib/db/seal-args";
import type { Model } from "@/lib/db/sealed-fields";
import { sqliteAdapter } from "@/lib/db/sqlite";
import { type Env, env } from "@/lib/env";

/**
 * Health text is sealed on its way in and opened on its way out (`sealedFields`).
 * Every error of the database leaves here as a `DatabaseFault`: Prisma's own print the whole row, answers included.
 */
export function openDatabase(url: string, masters: Env["keys"] = env().keys) {
	const keys = makeKeyring(url, masters);
	const client = new PrismaClient({ adapter: sqliteAdapter(url), log: [], errorFormat: "minimal" });
	return client.$extends({
		client: { $keyring: () => keys },
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
