import "server-only";
import { adapterFor } from "@/lib/db/adapter";
import { type DataKey, masterIdOf, unwrap, type WrappedKey } from "@/lib/db/data-key";
import { SealFault } from "@/lib/db/seal-fault";
import type { MasterKey } from "@/lib/master-keys";

export type Keyring = ReturnType<typeof makeKeyring>;

/** The data keys of one database, unwrapped in memory, so that sealing needs neither a query nor a wait. */
export function makeKeyring(url: string, masters: readonly MasterKey[]) {
	const keys = new Map<string, DataKey>();
	/** Oldest first. */
	let byPractice: ReadonlyMap<string, readonly DataKey[]> = new Map();
	let locked: readonly WrappedKey[] = [];

	async function load(): Promise<void> {
		const rows = await readWrapped(url);
		for (const row of rows) {
			const key = keys.get(row.id) ?? unwrap(masters, row);
			if (key) keys.set(key.id, key);
		}
		locked = rows.filter((row) => !keys.has(row.id));
		byPractice = grouped([...keys.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
	}

	const ofPractice = (practiceId: string): readonly DataKey[] => byPractice.get(practiceId) ?? [];

	return {
		masters,
		load,
		/** The keys that no master key opened when they were last loaded. */
		locked: () => locked,
		has: (practiceId: string): boolean => ofPractice(practiceId).length > 0,
		oldest: (practiceId: string): DataKey => ofPractice(practiceId).at(0) ?? missingFor(practiceId),
		newest: (practiceId: string): DataKey => ofPractice(practiceId).at(-1) ?? missingFor(practiceId),
		find: (id: string): DataKey => keys.get(id) ?? missing(id, locked),
		/** Does the work; once more with the keys as they are stored now when it lacked one that another process made. */
		use: async <Result>(work: () => Result): Promise<Result> => {
			try {
				return work();
			} catch (error) {
				if (!(error instanceof SealFault) || error.code !== "SEAL_NO_KEY") throw error;
				await load();
				return work();
			}
		},
	};
}

function grouped(keys: readonly DataKey[]): Map<string, readonly DataKey[]> {
	const groups = new Map<string, readonly DataKey[]>();
	for (const key of keys) groups.set(key.practiceId, [...(groups.get(key.practiceId) ?? []), key]);
	return groups;
}

function missingFor(practiceId: string): never {
	throw new SealFault("SEAL_NO_KEY", `The practice ${practiceId} has no data key: ensureDataKey makes it.`);
}

function missing(id: string, locked: readonly WrappedKey[]): never {
	const row = locked.find((one) => one.id === id);
	if (!row) throw new SealFault("SEAL_NO_KEY", "The text was sealed with a data key that this database does not hold.");
	throw new SealFault("SEAL_NO_KEY", `No key in RYGGVETT_KEYS opens a data key wrapped with ${masterIdOf(row)}.`);
}

/**
 * Reads through a connection of its own. The shared one sees what an open transaction may still undo, and text sealed
 * with a key that was undone could never be opened.
 */
async function readWrapped(url: string): Promise<readonly WrappedKey[]> {
	const connection = await adapterFor(url, { onlyReads: true }).connect();
	try {
		const sql = "SELECT practice_id, id, wrapped FROM data_key ORDER BY practice_id, id";
		const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] });
		return rows.map(([practiceId, id, wrapped]) => ({
			practiceId: String(practiceId),
			id: String(id),
			wrapped: String(wrapped),
		}));
	} finally {
		await connection.dispose();
	}
}
