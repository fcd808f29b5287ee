import "server-only";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare } from "@/lib/consultation/prepare";
import { db } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";
import { whenAlone } from "@/lib/db/postgresql";
import { rawConnection } from "@/lib/db/raw-connection";
import { pastPostgresql, pastSqlite } from "@/lib/test/past-the-product";
import { databaseAt, query } from "@/lib/test/postgresql";

type Raw = ReturnType<typeof rawConnection>;

/**
 * A real database of its own for one test file, prepared as a server would: a file of SQLite, or, in the project that
 * runs on it, a database of PostgreSQL copied from one that has had its migrations. `rows` and `run` go past the product
 * on either. `raw` is a second connection to the file; a test that uses it looks at SQLite itself, and runs on nothing
 * else.
 */
export async function temporaryDatabase(now = new Date()) {
	const server = process.env.RYGGVETT_TEST_SERVER;
	return server ? postgresqlDatabase(server, now) : sqliteFile(now);
}

async function sqliteFile(now: Date) {
	const folder = mkdtempSync(join(tmpdir(), "ryggvett-test-"));
	const url = `file:${join(folder, "nested", "test.db")}`;
	await prepare(now, { databaseUrl: url, mode: "demo" });
	const raw = rawConnection(url);
	const past = pastSqlite(raw);
	const remove = async () => {
		raw.close();
		await db().$disconnect();
		rmSync(folder, { recursive: true, force: true });
	};
	return { url, raw, ...past, remove };
}

/** The database that the others are copied from. The first test file makes it. */
const template = "ryggvett_template";

const ensureTemplate = (server: string) =>
	whenAlone(server, async () => {
		const there = await query(server, `SELECT 1 FROM pg_database WHERE datname = '${template}'`);
		if (there.length > 0) return;
		await query(server, `CREATE DATABASE ${template}`);
		await migrate(databaseAt(server, template));
	});

async function postgresqlDatabase(server: string, now: Date) {
	const name = `test_${randomUUID().replaceAll("-", "")}`;
	await ensureTemplate(server);
	await query(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
	const url = databaseAt(server, name);
	await prepare(now, { databaseUrl: url, mode: "demo" });
	const raw = new Proxy({} as Raw, {
		get: () => {
			throw new Error("This test looks at a file of SQLite, and runs on PostgreSQL.");
		},
	});
	const { past, close } = pastPostgresql(url);
	const remove = async () => {
		await db().$disconnect();
		await close();
		await query(server, `DROP DATABASE ${name} WITH (FORCE)`);
	};
	return { url, raw, ...past, remove };
}
