import "server-only";

/** An error of the database, without anything that was to be saved. */
export class DatabaseFault extends Error {
	/** Prisma's code (P2002: a unique index refused the row), the driver's, or the kind of error where it has neither. */
	readonly code: string;
	/** The driver's own code (SQLITE_FULL), where the database itself refused. */
	readonly driver: string | undefined;

	private constructor(code: string, driver: string | undefined, model: string | undefined, operation: string) {
		super(`${code} in ${model ?? "database"}.${operation}`);
		this.name = "DatabaseFault";
		this.code = code;
		this.driver = driver;
	}

	/** By its name: Next bundles its start-up code and its routes apart, and each has a class of its own. */
	static [Symbol.hasInstance](value: unknown): value is DatabaseFault {
		return value instanceof Error && value.name === "DatabaseFault";
	}

	/** What is no error of Prisma passes through unchanged. */
	static from(error: unknown, model: string | undefined, operation: string): unknown {
		if (!(error instanceof Error) || (!error.name.startsWith("PrismaClient") && error.name !== "DriverAdapterError"))
			return error;
		const driver = driverCode(error);
		const code = "code" in error && typeof error.code === "string" ? error.code : (driver ?? error.name);
		return new DatabaseFault(code, driver, model, operation);
	}
}

type Cause = { originalCode?: unknown; kind?: unknown } | undefined;
type Caused = { cause?: Cause; meta?: { driverAdapterError?: { cause?: Cause } } };

/** The code alone, or the kind where the connection failed: the message beside it may repeat what was to be saved. */
function driverCode(error: Error): string | undefined {
	const { cause, meta } = error as Caused;
	const found = cause ?? meta?.driverAdapterError?.cause;
	const code = found?.originalCode ?? found?.kind;
	return typeof code === "string" && /^\w{1,64}$/.test(code) ? code : undefined;
}

/** True when a unique index refused the row: someone else made it first. */
export function isTaken(error: unknown): boolean {
	return error instanceof DatabaseFault && error.code === "P2002";
}

/**
 * The file can't grow, its log can't, or the index of the log can't. A disk that is full says the first; a quota or a
 * limit on the size of a file looks to SQLite like any write that fails. PostgreSQL calls all of it 53100.
 */
const noRoom = ["SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE", "53100"];

/**
 * No connection, none in time, the server is going down or full of connections, or somebody else holds what is needed for
 * too long or in another order: Prisma's codes, then what it calls a connection that failed, then PostgreSQL's and SQLite's.
 */
const away = [
	...["P1001", "P1002", "P1008", "P1017", "P2024", "P2028"],
	...["SocketTimeout", "ConnectionClosed", "DatabaseNotReachable"],
	...["57P01", "57P02", "57P03", "08001", "08006", "53300", "55P03", "25P03", "57014", "40P01"],
	...["SQLITE_BUSY", "SQLITE_BUSY_RECOVERY", "SQLITE_BUSY_SNAPSHOT", "SQLITE_BUSY_TIMEOUT"],
];

/** True when the database does not answer. What was to be saved was not, or its answer was lost: it can be sent again. */
export function isAway(error: unknown): boolean {
	return error instanceof DatabaseFault && [error.code, error.driver ?? ""].some((code) => away.includes(code));
}

/** True when nothing more can be written. The transaction was undone, and the next one that finds room goes through. */
export function isFull(error: unknown): boolean {
	return error instanceof DatabaseFault && noRoom.includes(error.driver ?? "");
}
