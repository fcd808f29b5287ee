import pg from "pg";
import { kindOf } from "@/lib/db/kind";
import { rawConnection } from "@/lib/db/raw-connection";

/** What a save, an opening and a list cost without a product around them, on the same disk with the same durability. */
export type RawDriver = {
	insert: (id: string, text: string) => Promise<void>;
	open: (id: string) => Promise<void>;
	list: () => Promise<void>;
	close: () => Promise<void>;
};

const table =
	"CREATE TABLE bench_row (id TEXT PRIMARY KEY, practice TEXT NOT NULL, saved_at TEXT NOT NULL, body TEXT NOT NULL)";
const index = "CREATE INDEX bench_row_walk ON bench_row (practice, saved_at, id)";
const walk = "SELECT * FROM bench_row WHERE practice = 'p' ORDER BY saved_at DESC, id DESC LIMIT 51";

/** `url` names a database that holds nothing else. */
export const rawDriver = (url: string): Promise<RawDriver> =>
	kindOf(url) === "sqlite" ? onSqlite(url) : onPostgresql(url);

async function onSqlite(url: string): Promise<RawDriver> {
	const database = rawConnection(url);
	database.pragma("journal_mode = WAL");
	database.pragma("synchronous = FULL");
	database.exec(table);
	database.exec(index);
	const insert = database.prepare("INSERT INTO bench_row VALUES (?, 'p', ?, ?)");
	const open = database.prepare("SELECT * FROM bench_row WHERE id = ?");
	const list = database.prepare(walk);
	return {
		insert: async (id, text) => void insert.run(id, new Date().toISOString(), text),
		open: async (id) => void open.get(id),
		list: async () => void list.all(),
		close: async () => void database.close(),
	};
}

async function onPostgresql(url: string): Promise<RawDriver> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(table);
	await client.query(index);
	return {
		insert: async (id, text) =>
			void (await client.query("INSERT INTO bench_row VALUES ($1, 'p', $2, $3)", [id, new Date().toISOString(), text])),
		open: async (id) => void (await client.query("SELECT * FROM bench_row WHERE id = $1", [id])),
		list: async () => void (await client.query(walk)),
		close: () => client.end(),
	};
}
