import "server-only";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { prepare } from "@/lib/consultation/prepare";
import { db } from "@/lib/db/client";

/** A real SQLite file of its own for one test file, prepared as a server would. `raw` is a second connection to it. */
export async function temporaryDatabase(now = new Date()) {
	const folder = mkdtempSync(join(tmpdir(), "ryggvett-test-"));
	const file = join(folder, "nested", "test.db");
	const url = `file:${file}`;
	await prepare(now, { databaseUrl: url, mode: "demo" });
	const raw = new Database(file);
	const remove = async () => {
		raw.close();
		await db().$disconnect();
		rmSync(folder, { recursive: true, force: true });
	};
	return { url, raw, remove };
}
