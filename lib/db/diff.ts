import "server-only";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { adapterFor } from "@/lib/db/adapter";
import { noFilters, withSchemaEngine } from "@/lib/db/engine";
import { migrate, readSchema } from "@/lib/db/migrate";

/** The SQL that leads from the migrations so far to `prisma/schema.prisma`; empty when they already agree. */
export async function missingMigration(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "ryggvett-migration-"));
	try {
		const url = `file:${join(folder, "migrated.db")}`;
		await migrate(url);
		const schema = await readSchema("sqlite");
		const files = [{ path: "schema.prisma", content: schema }];
		const { stdout } = await withSchemaEngine(schema, adapterFor(url), (engine) =>
			engine.diff({
				from: { tag: "schemaDatasource", files, configDir: "." },
				to: { tag: "schemaDatamodel", files },
				script: true,
				exitCode: null,
				filters: noFilters,
			}),
		);
		const sql = stdout ?? "";
		return /^\s*-- This is an empty migration\.\s*$/.test(sql) ? "" : sql.trim();
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
