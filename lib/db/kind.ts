/** The two databases that can hold the same tables. */
export type DatabaseKind = "sqlite" | "postgresql";

/** Which of them an address leads to: a `file:` is SQLite, what begins with `postgresql:` or `postgres:` is PostgreSQL. */
export const kindOf = (url: string): DatabaseKind => (url.startsWith("file:") ? "sqlite" : "postgresql");
