import "server-only";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { adapterFor } from "@/lib/db/adapter";
import { schemaFor } from "@/lib/db/derived-schema";
import { noFilters, withSchemaEngine } from "@/lib/db/engine";
import { type DatabaseKind, kindOf } from "@/lib/db/kind";
import { whenAlone } from "@/lib/db/postgresql";
import { StartRefused } from "@/lib/env";

export const migrationsFolder = (kind: DatabaseKind) =>
	join(process.cwd(), kind === "sqlite" ? "prisma/migrations" : "prisma/migrations-postgresql");

export async function readSchema(kind: DatabaseKind): Promise<string> {
	return schemaFor(kind, await readFile(join(process.cwd(), "prisma/schema.prisma"), "utf8"));
}

/**
 * Applies the migrations that the database hasn't had yet, in order, and returns their names. A database that has them
 * all is only asked, so that a second process may look at it while a server runs.
 */
export async function migrate(url: string): Promise<readonly string[]> {
	return kindOf(url) === "sqlite" ? applyMissing(url) : whenAlone(url, () => applyMissing(url));
}

async function applyMissing(url: string): Promise<readonly string[]> {
	const kind = kindOf(url);
	const migrationsList = await migrationList(kind);
	const known = migrationsList.migrationDirectories.map((directory) => directory.path);
	const had = await migrationsHad(url);
	const foreign = had.filter((name) => !known.includes(name));
	if (foreign.length > 0) {
		throw new StartRefused(
			`This database was made by a newer Ryggvett (it has had ${foreign.join(", ")}). Start that version, or restore the copy from before the upgrade.`,
		);
	}
	if (known.length === had.length) return [];
	try {
		return await withSchemaEngine(await readSchema(kind), adapterFor(url), async (engine) => {
			const applied = await engine.applyMigrations({ migrationsList, filters: noFilters });
			return applied.appliedMigrationNames;
		});
	} catch (error) {
		if (error instanceof StartRefused) throw error;
		throw new StartRefused(
			`The database could not be brought up to date. Does another Ryggvett use it? ${String(error)}`,
		);
	}
}

/** True when the database has not had every migration of this build. It is only asked. */
export async function lacksMigrations(url: string): Promise<boolean> {
	const { migrationDirectories } = await migrationList(kindOf(url));
	const had = await migrationsHad(url);
	return !migrationDirectories.every(({ path }) => had.includes(path));
}

const tableOfMigrations = {
	sqlite: "SELECT name FROM sqlite_master WHERE name = '_prisma_migrations'",
	postgresql:
		"SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = '_prisma_migrations'",
};

/** The migrations that the database has had in full. */
async function migrationsHad(url: string): Promise<readonly string[]> {
	const connection = await adapterFor(url, { onlyReads: true }).connect();
	const ask = async (sql: string) => {
		const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] });
		return rows.map((row) => String(row[0]));
	};
	try {
		const tables = await ask(tableOfMigrations[kindOf(url)]);
		if (tables.length === 0) return [];
		return await ask(
			"SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
		);
	} finally {
		await connection.dispose();
	}
}

async function migrationList(kind: DatabaseKind) {
	const baseDir = migrationsFolder(kind);
	const entries = await readdir(baseDir, { withFileTypes: true });
	const names = entries
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort();
	return {
		baseDir,
		lockfile: { path: "migration_lock.toml", content: await readFile(join(baseDir, "migration_lock.toml"), "utf8") },
		shadowDbInitScript: "",
		migrationDirectories: await Promise.all(
			names.map(async (path) => ({
				path,
				migrationFile: {
					path: "migration.sql",
					content: { tag: "ok" as const, value: await readFile(join(baseDir, path, "migration.sql"), "utf8") },
				},
			})),
		),
	};
}
