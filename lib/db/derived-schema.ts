import type { DatabaseKind } from "@/lib/db/kind";

/**
 * The schema of one database, from `prisma/schema.prisma`, which is SQLite's: the tables are the same, and only the
 * provider and where the client is written differ. Throws when the blocks that say so are not where they were.
 */
export function schemaFor(kind: DatabaseKind, source: string, output = "../lib/db/generated"): string {
	if (kind === "sqlite") return source;
	const derived = source
		.replace('provider = "sqlite"', 'provider = "postgresql"')
		.replace('output       = "../lib/db/generated"', `output       = ${JSON.stringify(output)}`);
	if (!derived.includes('provider = "postgresql"') || !derived.includes(JSON.stringify(output))) {
		throw new Error("prisma/schema.prisma no longer has the blocks that the schema for PostgreSQL is derived from.");
	}
	return derived;
}
