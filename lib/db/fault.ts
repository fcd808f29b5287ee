import "server-only";

/** An error of the database, without anything that was to be saved. */
export class DatabaseFault extends Error {
	/** Prisma's code (P2002: a unique index refused the row), or the kind of error where it has none. */
	readonly code: string;

	private constructor(code: string, model: string | undefined, operation: string) {
		super(`${code} in ${model ?? "database"}.${operation}`);
		this.name = "DatabaseFault";
		this.code = code;
	}

	/** What is no error of Prisma passes through unchanged. */
	static from(error: unknown, model: string | undefined, operation: string): unknown {
		if (!(error instanceof Error) || (!error.name.startsWith("PrismaClient") && error.name !== "DriverAdapterError"))
			return error;
		const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
		return new DatabaseFault(code, model, operation);
	}
}

/** True when a unique index refused the row: someone else made it first. */
export function isTaken(error: unknown): boolean {
	return error instanceof DatabaseFault && error.code === "P2002";
}
