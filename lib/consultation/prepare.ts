import "server-only";
import { ensureDemoPeople, hasDemoPeople } from "@/lib/auth/demo-people";
import { frozenContent } from "@/lib/consultation/content";
import { fillFollowUps } from "@/lib/consultation/fill-follow-ups";
import { adoptDatabase, openDatabase } from "@/lib/db/client";
import { storeContent } from "@/lib/db/content-version";
import { migrate } from "@/lib/db/migrate";
import { ensureDataKeys, loadDataKeys } from "@/lib/db/seal";
import { type Env, env, StartRefused } from "@/lib/env";

/**
 * Everything that must be in place before the first request: migrations, settings of the database (asserted when it
 * is opened), the keys that health text is sealed with, the practice, and the content that this build signs under.
 * Throws `StartRefused` when it can't be.
 */
export async function prepare(
	now: Date,
	{ databaseUrl, mode, keys }: Pick<Env, "databaseUrl" | "mode"> & Partial<Pick<Env, "keys">> = env(),
): Promise<{ migrations: readonly string[] }> {
	const migrations = await migrate(databaseUrl);
	const database = openDatabase(databaseUrl, keys);
	if (mode === "production" && (await hasDemoPeople(database))) {
		throw new StartRefused(
			"This database holds the people of the demo, who sign in without a password. Production needs one of its own: DATABASE_URL names the file.",
		);
	}
	await loadDataKeys(database.$keyring());
	await database.$connect();
	adoptDatabase(database);
	if (mode === "demo") await ensureDemoPeople(now);
	await ensureDataKeys(now);
	await storeContent(frozenContent(), now, mode);
	await fillFollowUps();
	return { migrations };
}
