import "server-only";
import { adapterFor } from "@/lib/db/adapter";
import { DatabaseFault } from "@/lib/db/fault";
import { PrismaClient } from "@/lib/db/generated/client";
import { PrismaClient as PostgresqlClient } from "@/lib/db/generated/postgresql/client";
import { makeKeyring } from "@/lib/db/keyring";
import { kindOf } from "@/lib/db/kind";
import { openResult } from "@/lib/db/open-result";
import { practiceOf, sealArgs } from "@/lib/db/seal-args";
import type { Model } from "@/lib/db/sealed-fields";
import { type Env, env } from "@/lib/env";

/**
 * Health text is sealed on its way in and opened on its way out (`sealedFields`).
 * Every error of the database leaves here as a `DatabaseFault`: Prisma's own print the whole row, answers included.
 */
export function openDatabase(url: string, masters: Env["keys"] = env().keys) {
	const keys = makeKeyring(url, masters);
	const kind = kindOf(url);
	return clientOf(url).$extends({
		client: { $keyring: () => keys, $kind: () => kind },
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
function clientOf(url: string): PrismaClient {
	const options = { adapter: adapterFor(url, { givesUp: true }), log: [], errorFormat: "minimal" } as const;
	return kindOf(url) === "sqlite"
		? new PrismaClient({ ...options, log: [] })
		: (new PostgresqlClient({ ...options, log: [] }) as unknown as PrismaClient);
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
	const hasLines = db().$kind() === "postgresql";
	const inLine = async (transaction: Transaction) => {
		if (hasLines) await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${line}, 0))`;
		return change(transaction);
	};
	try {
		return await db().$transaction(inLine, { maxWait: 10_000, timeout: 10_000 });
	} catch (error) {
		throw DatabaseFault.from(error, undefined, "transaction");
	}
}
