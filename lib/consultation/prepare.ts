import "server-only";
import { localPractice } from "@/lib/auth/current-practice";
import { frozenContent } from "@/lib/consultation/content";
import { adoptDatabase, openDatabase, write } from "@/lib/db/client";
import { storeContent } from "@/lib/db/content-version";
import { migrate } from "@/lib/db/migrate";
import { type Env, env } from "@/lib/env";

/**
 * Everything that must be in place before the first request: migrations, settings of the database (asserted when it
 * is opened), the practice, and the content that this build signs under. Throws `StartRefused` when it can't be.
 */
export async function prepare(
	now: Date,
	{ databaseUrl, mode }: Pick<Env, "databaseUrl" | "mode"> = env(),
): Promise<{ migrations: readonly string[] }> {
	const migrations = await migrate(databaseUrl);
	const database = openDatabase(databaseUrl);
	await database.$connect();
	adoptDatabase(database);
	await ensurePractice(now);
	await storeContent(frozenContent(), now, mode);
	return { migrations };
}

async function ensurePractice(now: Date): Promise<void> {
	const { id, name } = localPractice;
	await write((transaction) =>
		transaction.practice.upsert({ where: { id }, create: { id, name, createdAt: now }, update: {} }),
	);
}
