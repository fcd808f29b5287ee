import "server-only";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { kindOf } from "@/lib/db/kind";
import { postgresqlAdapter } from "@/lib/db/postgresql";
import { sqliteAdapter } from "@/lib/db/sqlite";

/** `onlyReads` is for a second connection beside the process's own, opened for a moment. */
export type AdapterOptions = { onlyReads?: boolean };

/** The way to the database that an address names. Connecting throws `StartRefused` when it can't be trusted with answers. */
export function adapterFor(url: string, options: AdapterOptions = {}): SqlMigrationAwareDriverAdapterFactory {
	return kindOf(url) === "sqlite" ? sqliteAdapter(url, options) : postgresqlAdapter(url, options);
}
