import "server-only";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare } from "@/lib/consultation/prepare";
import { db } from "@/lib/db/client";
import { rawConnection } from "@/lib/db/raw-connection";

/** A real SQLite file of its own for one test file, prepared as a server would. `raw` is a second connection to it. */
export async function temporaryDatabase(now = new Date()) {
	const folder = mkdtempSync(join(tmpdir(), "ryggvett-test-"));
	const url = `file:${join(folder, "nested", "test.db")}`;
	await prepare(now, { databaseUrl: url, mode: "demo" });
	const raw = rawConnection(url);
	const remove = async () => {
		raw.close();
		await db().$disconnect();
		rmSync(folder, { recursive: true, force: true });
	};
	return { url, raw, remove };
}
