import { readWhole } from "@/lib/db/backup";
import { kindOf } from "@/lib/db/kind";
import { query } from "@/lib/test/postgresql";

type TableHash = { table: string; hash: unknown };

/** Every table with something that changes when any of its rows does. */
export async function tableHashes(url: string): Promise<readonly TableHash[]> {
	if (kindOf(url) === "sqlite") {
		return readWhole(url.replace(/^file:/, "")).map(({ table, ...rest }) => ({ table, hash: rest }));
	}
	const tables = await query(
		url,
		"SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY table_name",
	);
	return Promise.all(
		tables.map(async ({ table_name: table }) => {
			const [row] = await query(
				url,
				`SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS hash FROM "${table}" AS t`,
			);
			return { table: String(table), hash: row?.hash };
		}),
	);
}
