import "server-only";
import Database from "better-sqlite3";

/** A second connection that goes past the services, for tests that look at what is really stored. */
export function rawConnection(url: string): Database.Database {
	return new Database(url.replace(/^file:/, ""));
}
