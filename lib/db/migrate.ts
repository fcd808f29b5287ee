import "server-only";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { noFilters, withSchemaEngine } from "@/lib/db/engine";
import { sqliteAdapter } from "@/lib/db/sqlite";

const folder = () => join(process.cwd(), "prisma/migrations");

export const readSchema = () => readFile(join(process.cwd(), "prisma/schema.prisma"), "utf8");

/** Applies the migrations that the database hasn't had yet, in order, and returns their names. Doing it twice is harmless. */
export async function migrate(url: string): Promise<readonly string[]> {
	const migrationsList = await migrationList();
	return withSchemaEngine(await readSchema(), sqliteAdapter(url), async (engine) => {
		const applied = await engine.applyMigrations({ migrationsList, filters: noFilters });
		return applied.appliedMigrationNames;
	});
}

async function migrationList() {
	const baseDir = folder();
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
