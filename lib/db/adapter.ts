import "server-only";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { AdapterOptions } from "@/lib/db/adapter-options";
import { kindOf } from "@/lib/db/kind";
import { postgresqlAdapter } from "@/lib/db/postgresql";
import { sqliteAdapter } from "@/lib/db/sqlite";

/** The way to the database that an address names. Connecting throws `StartRefused` when it can't be trusted with answers. */
export function adapterFor(url: string, options: AdapterOptions = {}): SqlMigrationAwareDriverAdapterFactory {
	return kindOf(url) === "sqlite" ? sqliteAdapter(url, options) : postgresqlAdapter(url, options);
}
