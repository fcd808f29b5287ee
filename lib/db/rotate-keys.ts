import "server-only";
import { db, type Transaction, write } from "@/lib/db/client";
import { masterIdOf, newDataKey, unwrap, type WrappedKey, wrap } from "@/lib/db/data-key";
import { timeOf } from "@/lib/db/id";
import type { MasterKey } from "@/lib/master-keys";
import { raise } from "@/lib/raise";

/**
 * Wraps every data key anew with the newest master key, and gives each practice that had one under another a new data
 * key. One transaction for each practice: stopped half way, the next run does the rest; run again, it does nothing.
 */
export async function rotateKeys(now: Date): Promise<{ wrapped: number; added: number }> {
	const keys = db().$keyring();
	const rows = await db().dataKey.findMany({ orderBy: [{ practiceId: "asc" }, { id: "asc" }] });
	const stale = rows.filter((row) => masterIdOf(row) !== keys.masters[0]?.id);
	const practices = new Set(stale.map((row) => row.practiceId));
	for (const practiceId of practices) {
		const own = rows.filter((row) => row.practiceId === practiceId);
		// Newer than the ones before it, whatever the clock says: the newest seals.
		const moment = new Date(Math.max(now.getTime(), ...own.map((row) => timeOf(row.id) + 1)));
		const added = wrap(keys.masters, newDataKey(practiceId, moment));
		await write(practiceId, async (transaction) => {
			for (const row of own.filter((one) => stale.includes(one))) await wrapAnew(transaction, keys.masters, row);
			await transaction.dataKey.create({ data: { ...added, createdAt: now } });
		});
	}
	await keys.load();
	return { wrapped: stale.length, added: practices.size };
}

async function wrapAnew(transaction: Transaction, masters: readonly MasterKey[], row: WrappedKey): Promise<void> {
	const { practiceId, id, wrapped } = row;
	const key = unwrap(masters, row) ?? raise(`No key in RYGGVETT_KEYS opens what ${masterIdOf(row)} wrapped`);
	// Only as it was read: of two rotations at once, the later one changes nothing of this practice.
	const { count } = await transaction.dataKey.updateMany({
		where: { practiceId, id, wrapped },
		data: { wrapped: wrap(masters, key).wrapped },
	});
	if (count === 0) raise("Another rotation runs at the same time");
}
