import "server-only";
import { statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { type Database, db } from "@/lib/db/client";
import { migrationsFolder } from "@/lib/db/migrate";
import { raise } from "@/lib/raise";

/** The file of the database that this process has open. */
async function openFile(): Promise<string> {
	const rows = await db().$queryRaw<{ file: string }[]>`SELECT file FROM pragma_database_list WHERE name = 'main'`;
	return rows[0]?.file ?? raise("The database names no file");
}

const bytesOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/**
 * How much the database takes on the disk, in bytes: its file, and the log of writes beside it. PostgreSQL keeps one log
 * for all its databases, which is counted with none of them.
 */
export async function databaseBytes(): Promise<{ file: number; log: number | null }> {
	if (db().$kind() === "postgresql") {
		const [row] = await db().$queryRaw<{ bytes: bigint }[]>`SELECT pg_database_size(current_database()) AS bytes`;
		return { file: Number(row?.bytes ?? raise("The database has no size")), log: null };
	}
	const file = await openFile();
	return { file: bytesOf(file), log: bytesOf(`${file}-wal`) };
}

/** The file as it was when it was first looked at, by its number on the disk. */
const firstSeen = new WeakMap<Database, number>();

/**
 * True when the database answers a read, has had every migration of this build, and still lies where it was opened: what
 * is saved to a file that was moved away or replaced is found by nobody later. A database of PostgreSQL can't be moved
 * away under an open connection.
 */
export async function isWhole(): Promise<boolean> {
	const rows = await db().$queryRaw<{ name: string }[]>`
		SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
	const had = rows.map(({ name }) => name);
	const wanted = await readdir(migrationsFolder(db().$kind()), { withFileTypes: true });
	if (!wanted.filter((entry) => entry.isDirectory()).every(({ name }) => had.includes(name))) return false;
	if (db().$kind() === "postgresql") return true;
	const inode = statSync(await openFile(), { throwIfNoEntry: false })?.ino;
	if (inode === undefined) return false;
	const first = firstSeen.get(db()) ?? inode;
	firstSeen.set(db(), first);
	return inode === first;
}
