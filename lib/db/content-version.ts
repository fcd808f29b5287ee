import "server-only";
import { canonicalJson, sha256 } from "@/lib/db/canonical";
import { db, write } from "@/lib/db/client";
import { isTaken } from "@/lib/db/fault";
import { installationId } from "@/lib/db/seal";
import { StartRefused } from "@/lib/env";

export type FrozenContent = { version: string; hash: string; json: string };

/** The content as text that is the same whatever order it was written in, with its SHA-256. */
export function freeze(content: { version: string }): FrozenContent {
	const json = canonicalJson(content);
	return { version: content.version, hash: sha256(json), json };
}

/**
 * Stores the content unless it is there. In production, content that changed under an unchanged version number stops
 * the start; while content is being written (demo, development) both are kept, since signatures name the hash.
 */
export async function storeContent(frozen: FrozenContent, now: Date, mode: "demo" | "production"): Promise<void> {
	const { version, hash } = frozen;
	const others = await db().contentVersion.findMany({ where: { version }, select: { hash: true } });
	if (others.some((other) => other.hash === hash)) return;
	if (others.length > 0 && mode === "production") {
		throw new StartRefused(
			`The clinical content has changed but still calls itself version ${version}, and this database already holds another version ${version}. Ryggvett does not start in production: give the changed content a version of its own.`,
		);
	}
	try {
		await write(installationId, (transaction) =>
			transaction.contentVersion.create({ data: { hash, version, frozen: frozen.json, createdAt: now } }),
		);
	} catch (error) {
		// Another instance that started at the same moment stored the very same.
		if (!isTaken(error)) throw error;
	}
}

/** The frozen text of a content hash; null when this database never stored it. */
export async function readContent(hash: string): Promise<string | null> {
	const row = await db().contentVersion.findUnique({ where: { hash } });
	return row?.frozen ?? null;
}

export type StoredContent = { hash: string; version: string; createdAt: Date };

/** The contents that this database knows, the newest first. */
export async function listContents(): Promise<readonly StoredContent[]> {
	return db().contentVersion.findMany({
		select: { hash: true, version: true, createdAt: true },
		orderBy: [{ createdAt: "desc" }, { hash: "asc" }],
	});
}
